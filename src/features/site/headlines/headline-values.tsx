import { Figure } from "../../../parts/claims/figure";
import { useView } from "../../../url/view/use-view";
import { words } from "#words/page";
import { siteWords } from "#words/site";
import type { HeadlineValue } from "./headline-value";
import styles from "./headline-values.module.css";

/** Shows the headlines of a site, each with its scope, the reason for it, and the link to the other claims. */
export function HeadlineValues({ headlines }: { headlines: readonly HeadlineValue[] }) {
  const { citeHref } = useView();
  return (
    <section aria-label={siteWords.site.headlines}>
      <dl className={styles.values}>
        {headlines.map((headline) => (
          <div key={headline.field} className={styles.value}>
            <dt>{headline.label}</dt>
            <dd>
              <p className={styles.figure}>
                {headline.figure ? (
                  <Figure
                    text={headline.figure}
                    href={headline.shown[0] === undefined ? null : citeHref(headline.shown[0])}
                  />
                ) : (
                  <span className={styles.none}>{words.notStated}</span>
                )}
                {headline.beside !== null && <small> {headline.beside}</small>}
              </p>
              <p className={styles.note}>
                {headline.notes.map((note) => (
                  <span key={note}>{note} </span>
                ))}
                <Why headline={headline} />
                <OtherClaims headline={headline} />
              </p>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Why({ headline: { why, others, shown } }: { headline: HeadlineValue }) {
  if (why === null) return others > 0 && <span>{siteWords.site.noneStands} </span>;
  return (
    <span>
      {shown.length > 1 ? siteWords.site.whyMany : siteWords.site.why} {why}{" "}
    </span>
  );
}

function OtherClaims({ headline: { field, label, others, shown } }: { headline: HeadlineValue }) {
  if (others === 0) return null;
  const text = shown.length === 0 ? siteWords.site.all(others) : siteWords.site.others(others);
  return (
    <a href={`#${field}`} className={styles.others}>
      {text}
      <span className="visually-hidden">, {siteWords.site.about(label)}</span>
    </a>
  );
}
