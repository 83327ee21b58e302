import { Link } from "../../../ui/dom/link";
import { useRecord } from "../../../published/use-record";
import { toReadSite, ruleContextOf } from "../../../domain/headline/read-site";
import { claimRules } from "../../../domain/headline/rule";
import { Figure } from "../../../parts/claims/figure";
import { useView, withCurrency } from "../../../url/view/use-view";
import { capacityText, datedOpeningText, investmentText } from "../../../words/text/claim-text";
import { words } from "#words/page";
import { methodWords } from "#words/about/method";
import { readingWords } from "#words/reading";
import styles from "./method.module.css";

/** A site whose claims differ enough that the rules choose different ones. */
const exampleId = "no-narvik-nscale";

/** Shows what each rule chooses for one site; nothing if the record does not have the site. */
export function RuleExample() {
  const { dataset } = useRecord();
  const { view, citeHref } = useView();
  const site = dataset.sites.find(({ id }) => id === exampleId);
  if (!site) return null;
  return (
    <>
      <h3 id="example">
        <Link href={withCurrency(`/sites/${site.id}`, view)}>{methodWords.rules.example(site.name)}</Link>
      </h3>
      <div className={styles.scroll}>
        <table className={styles.table} aria-labelledby="example">
          <thead>
            <tr>
              <th scope="col">{methodWords.rules.exampleColumn}</th>
              <th scope="col">{words.field.investment}</th>
              <th scope="col">{words.field.capacity}</th>
              <th scope="col">{words.field.opening}</th>
            </tr>
          </thead>
          <tbody>
            {claimRules.map((rule) => {
              const readSite = toReadSite(site, ruleContextOf(dataset, rule), dataset.release.date, dataset);
              const { investment, capacity, opening } = readSite;
              return (
                <tr key={rule} data-example={rule}>
                  <th scope="row">{readingWords.rule.names[rule]}</th>
                  <td>
                    <Figure
                      text={investment && investmentText(investment.claim)}
                      part={investment?.part ?? false}
                      href={investment && citeHref(investment.claim.id)}
                    />
                  </td>
                  <td>
                    <Figure
                      text={capacity && capacityText(capacity.claim)}
                      part={capacity?.part ?? false}
                      href={capacity && citeHref(capacity.claim.id)}
                    />
                  </td>
                  <td>
                    <Figure
                      text={opening && datedOpeningText(opening.claim)}
                      part={opening?.part ?? false}
                      href={opening && citeHref(opening.claim.id)}
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}
