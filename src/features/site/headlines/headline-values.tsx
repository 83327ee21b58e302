import { Link } from "../../../ui/dom/link";
import { useRecord, useSources } from "../../../published/use-record";
import { classOf } from "../../../domain/headline/verdict";
import type { Claim } from "../../../domain/record/claim";
import { Figure } from "../../../parts/claims/figure";
import { SourceRef } from "../../../parts/claims/source-ref";
import { useView } from "../../../url/view/use-view";
import { statedText } from "../../../words/text/claim-text";
import { accountWords } from "#words/claims/account";
import { words } from "#words/page";
import { siteWords } from "#words/site";
import type { HeadlineValue } from "./headline-value";
import styles from "./headline-values.module.css";

/** Shows the headlines of a site, each with what it is for, who says so, and why it stands. */
export function HeadlineValues({ headlines }: { headlines: readonly HeadlineValue[] }) {
  return (
    <section aria-label={siteWords.site.headlines}>
      <dl className={styles.values}>
        {headlines.map((headline) => (
          <Value key={headline.field} headline={headline} />
        ))}
      </dl>
    </section>
  );
}

function Value({
  headline: { field, label, figure, beside, buys, notes, claim, why, all },
}: {
  headline: HeadlineValue;
}) {
  const { citeHref } = useView();
  const href = claim && citeHref(claim.id);
  return (
    <div className={styles.value}>
      <dt>{label}</dt>
      <dd>
        <p className={styles.figure}>
          {figure ? <Figure text={figure} href={href} /> : <span className={styles.none}>{words.notStated}</span>}
          {beside !== null && <small> {beside}</small>}
        </p>
        <p className={styles.note}>
          {buys !== null && <b>{buys}</b>}
          {buys !== null && notes.length > 0 && words.separator}
          {notes.join(words.separator)}
        </p>
        <p className={styles.said}>{claim && <SaidBy claim={claim} />}</p>
        <p className={styles.why}>
          {why !== null && <span>{why} </span>}
          {why === null && all > 0 && <span>{siteWords.site.noneStands} </span>}
          {href !== null && (
            <>
              <Link href={href} className={styles.whyLink}>
                {siteWords.site.whyLink}
              </Link>{" "}
            </>
          )}
          {all > 0 && <a href={`#${field}`}>{siteWords.site.all(all, accountWords.about[field])}</a>}
        </p>
      </dd>
    </div>
  );
}

/** Shows the publisher of a statement, its date and the class of the source. */
function SaidBy({ claim }: { claim: Claim }) {
  const { dataset } = useRecord();
  const sources = useSources();
  return (
    <>
      <b>
        <SourceRef publisher={sources.publisher(claim.source)} source={sources.full(claim.source)} />
      </b>
      , {statedText(claim.stated)}
      {words.separator}
      {words.sourceClass[classOf(claim, dataset.sources)]}
    </>
  );
}
