import { Link } from "../../../ui/dom/link";
import { useSources } from "../../../published/use-record";
import { isUndated, type Highlight, type Movement } from "../../../domain/series/history";
import { Figure } from "../../../parts/claims/figure";
import { SourceRef } from "../../../parts/claims/source-ref";
import { useView, withCurrency } from "../../../url/view/use-view";
import { historyWords } from "#words/charts/history";
import { words } from "#words/page";
import { date } from "../../../words/format/date";
import { changeText, highlightId, standingText, type Figures } from "./history-text";
import styles from "./history.module.css";
import { useLinked } from "../../../url/links/linked";

type Props = {
  highlights: readonly Highlight[];
  /** True if there are no other movements. */
  isAll: boolean;
  figures: Figures;
};

/** Shows the highlights of the line, each with the claim, its source and its date. */
export function MovementList({ highlights, isAll, figures }: Props) {
  const { selected, hovered, onHover } = useLinked();
  return (
    <>
      <h2 className={styles.head}>{isAll ? historyWords.every : historyWords.largest(highlights.length)}</h2>
      <ol className={styles.list}>
        {highlights.map((highlight) => {
          const id = highlightId(highlight);
          const [first, ...others] = highlight.movements;
          const isSelected = highlight.movements.some(({ site }) => site.id === selected);
          return (
            <li
              key={id}
              data-active={id === hovered || isSelected || undefined}
              aria-current={isSelected || undefined}
              onPointerEnter={() => onHover(id)}
              onPointerLeave={() => onHover(null)}
              onFocus={() => onHover(id)}
              onBlur={() => onHover(null)}
            >
              <span>
                <b>{changeText(highlight.change, figures)}</b>{" "}
                {first && others.length === 0 ? (
                  <SiteLink movement={first} />
                ) : (
                  historyWords.undatedClaims(highlight.movements.length)
                )}
              </span>
              {first && others.length === 0 ? <Details movement={first} figures={figures} /> : <Sites of={highlight} />}
            </li>
          );
        })}
      </ol>
    </>
  );
}

function SiteLink({ movement: { site } }: { movement: Movement }) {
  const { view } = useView();
  return (
    <Link className="quiet" href={withCurrency(`/sites/${site.id}`, view)}>
      {site.name}
    </Link>
  );
}

/** Shows the day, the claim as stated, the claim before it, and the source. */
function Details({ movement, figures }: { movement: Movement; figures: Figures }) {
  const { citeHref } = useView();
  const sources = useSources();
  const { day, from, to, apart } = movement;
  const claim = to?.claim ?? apart;
  return (
    <span className={styles.said}>
      {date(day)}
      {isUndated(movement) && ` (${historyWords.undatedTag})`}:{" "}
      {to ? <Figure text={standingText(to)} href={citeHref(to.claim.id)} /> : <NoLongerCounted apart={apart} />}
      {from && historyWords[to ? "instead" : "before"](figures.total(from.value))}
      {claim && (
        <>
          , <SourceRef publisher={sources.publisher(claim.source)} source={sources.full(claim.source)} />
          {claim.stated !== null && claim.stated !== day && `, ${date(claim.stated)}`}
        </>
      )}
    </span>
  );
}

/** Shows why a site no longer counts: it was paused or cancelled by this claim, or the filters exclude it. */
function NoLongerCounted({ apart }: Pick<Movement, "apart">) {
  const { citeHref } = useView();
  if (apart === null) return <>{historyWords.gone}</>;
  const text = historyWords.goneApart(words.status[apart.value].toLowerCase());
  return <Figure text={{ before: "", figure: text }} href={citeHref(apart.id)} />;
}

/** Shows the sites of undated claims; their figures and sources are in the table. */
function Sites({ of }: { of: Highlight }) {
  return (
    <span className={styles.said}>
      {date(of.day)}:{" "}
      {of.movements.map((movement, index) => (
        <span key={movement.site.id}>
          {index > 0 && ", "}
          <SiteLink movement={movement} />
        </span>
      ))}
    </span>
  );
}
