import { Link } from "../../../ui/dom/link";
import { useCompareList } from "../../../parts/sites/compare-list";
import { useRecord } from "../../../published/use-record";
import type { Claim } from "../../../domain/record/claim";
import type { ReadSite } from "../../../domain/headline/read-site";
import { Glyph } from "../../../marks/glyph";
import { Figure } from "../../../parts/claims/figure";
import { InvestmentFigure } from "../../../parts/claims/investment-figure";
import { focusAfter } from "../../../ui/dom/focus-after";
import { OpenStreetMapLink } from "../../../parts/sites/open-street-map-link";
import { BuildsFor } from "../../../parts/sites/builds-for";
import { CompareToggle } from "../../../parts/sites/compare-toggle";
import { useView, withCurrency } from "../../../url/view/use-view";
import {
  buildsForText,
  capacityText,
  datedOpeningText,
  statedText,
  stageText,
  statusText,
} from "../../../words/text/claim-text";
import { words } from "#words/page";
import { fullPlaceOf } from "../../../words/text/place-text";
import { pointText } from "../../../words/text/point-text";
import { sourceName } from "../../../words/text/source-name";
import { withCommas } from "../../../words/format/text";
import styles from "./map-panel.module.css";
import { markAttribute } from "../../../map/marks/map-mark";
import { useElementsOf } from "../../../url/links/linked";

type Props = { readSite: ReadSite; pinned: boolean; sheet?: boolean };

/** Shows the card of a mark, or the sheet of a phone: headlines and, if the site is selected, links. */
export default function SiteCard({ readSite, pinned, sheet = false }: Props) {
  const elementsOf = useElementsOf();
  const { dataset } = useRecord();
  const { view, actions, citeHref } = useView();
  const { site, zone, status, investment, capacity, opening, aggregatorOnly } = readSite;
  const compareList = useCompareList();
  const builds = buildsForText(readSite, dataset);
  return (
    <div className={styles.card} data-foot={sheet || undefined}>
      <p className={styles.name}>
        <Glyph status={status} />
        <b>{site.name}</b>
      </p>
      <p className={styles.place}>
        {[statusText(readSite), fullPlaceOf(site), ...(zone && pinned ? [words.map.zone(zone)] : [])].join(
          words.separator,
        )}
      </p>
      {builds && (
        <p className={styles.place}>
          <BuildsFor
            told={builds}
            href={pinned && site.operator !== null ? withCurrency(`/operators/${site.operator}`, view) : null}
          />
        </p>
      )}
      {site.location.precision === "municipality" && <p className={styles.place}>{pointText(site)}.</p>}
      <dl className={styles.figures}>
        <dt>{words.field.investment}</dt>
        <dd>
          <InvestmentFigure readSite={readSite} href={pinned && investment ? citeHref(investment.claim.id) : null} />
        </dd>
        <SaidBy claim={investment?.claim} field={words.field.investment} isBrief={sheet} />
        <dt>{words.field.capacity}</dt>
        <dd>
          <Figure
            text={capacity && capacityText(capacity.claim)}
            href={pinned && capacity ? citeHref(capacity.claim.id) : null}
            aggregatorOnly={aggregatorOnly.capacity}
          />{" "}
          {capacity && <span className="quiet-text">{stageText(capacity.claim, status)}</span>}
        </dd>
        <SaidBy claim={capacity?.claim} field={words.field.capacity} isBrief={sheet} />
        <dt>{words.field.opening}</dt>
        <dd>
          <Figure
            text={opening && datedOpeningText(opening.claim, status)}
            part={opening?.part ?? false}
            href={pinned && opening ? citeHref(opening.claim.id) : null}
            aggregatorOnly={aggregatorOnly.opening}
          />{" "}
          {opening?.claim.kind === "planned" && <span className="quiet-text">{words.openings.planned}</span>}
        </dd>
        <SaidBy claim={opening?.claim} field={words.field.opening} isBrief={sheet} />
      </dl>
      {pinned && (
        <p className={styles.ways}>
          <Link className={sheet ? "button primary" : undefined} href={withCurrency(`/sites/${site.id}`, view)}>
            {words.map.open}
          </Link>
          <CompareToggle
            name={site.name}
            chosen={compareList.ids.includes(site.id)}
            full={compareList.isFull}
            onToggle={() => compareList.toggle(site.id)}
            className={sheet ? "button" : "link-button"}
          />
          <button
            type="button"
            className={sheet ? "button" : "link-button"}
            onClick={() => {
              focusAfter(() => elementsOf(site.id).find((one) => one.matches(`button[${markAttribute}]`)) ?? null);
              actions.selectSite(null);
            }}
          >
            {words.map.close}
          </button>
          <OpenStreetMapLink location={site.location} />
        </p>
      )}
    </div>
  );
}

/** Shows which field a figure is of, which its term tells already, and who says it with the class of the source. */
function SaidBy({ claim, field, isBrief }: { claim: Claim | undefined; field: string; isBrief: boolean }) {
  const { sources } = useRecord().dataset;
  const source = claim && sources.get(claim.source);
  return (
    <dd className={styles.said}>
      <span className={styles.field} aria-hidden="true">
        {field}
      </span>
      {source && (
        <span>
          {withCommas([
            sourceName(source),
            words.sourceClass[source.class],
            ...(isBrief ? [] : [statedText(claim.stated)]),
          ])}
        </span>
      )}
    </dd>
  );
}
