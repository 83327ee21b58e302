import { Link } from "../../../ui/dom/link";
import { useRecord } from "../../../published/use-record";
import { useCompareList } from "../../../parts/sites/compare-list";
import { isEarlier } from "../../../domain/headline/read-record";
import type { ReadSite } from "../../../domain/headline/read-site";
import { Glyph } from "../../../marks/glyph";
import { focusAfter } from "../../../ui/dom/focus-after";
import { useView, withCurrency } from "../../../url/view/use-view";
import { statusText } from "../../../words/text/claim-text";
import { comparisonWords } from "#words/compare/comparison";
import styles from "../page/compare.module.css";

type Props = { readSite: ReadSite; index: number; count: number };

/** Shows the head of a site's column: name, status, and the buttons that move or remove it. */
export function ColumnHead({ readSite, index, count }: Props) {
  const { site, status } = readSite;
  const record = useRecord();
  const { readSites: known, reading } = record;
  const { view, actions } = useView();
  const { follow } = useCompareList();
  const isKnown = known.some((one) => one.site.id === site.id);

  const remove = () => {
    const remaining = view.sites.filter((id) => id !== site.id);
    follow(view.sites, remaining);
    actions.compare(remaining);
    focusAfter(
      () => document.querySelector("[data-remove]"),
      () => document.getElementById("compare-title"),
    );
  };
  const move = (by: -1 | 1) => {
    const sites = view.sites.toSpliced(index, 1).toSpliced(index + by, 0, site.id);
    follow(view.sites, sites);
    actions.compare(sites);
    // At the edge the pressed button is removed, and moving a column may lose the focus.
    focusAfter(
      () => document.querySelector(`[data-move="${site.id} ${by}"]`),
      () => document.querySelector(`[data-move="${site.id} ${-by}"]`),
    );
  };

  return (
    <th scope="col">
      <Link className={`quiet ${styles.name}`} href={withCurrency(`/sites/${site.id}`, view)}>
        {site.name}
      </Link>
      <p className={styles.status}>
        <Glyph status={status} /> {statusText(readSite)}
      </p>
      {!isKnown && isEarlier(record) && <p className={styles.said}>{comparisonWords.head.notKnown(reading.day)}</p>}
      <div className={`no-print ${styles.tools}`}>
        <button
          type="button"
          className="link-button"
          data-remove={site.id}
          aria-label={comparisonWords.head.removeSite(site.name)}
          onClick={remove}
        >
          {comparisonWords.head.remove}
        </button>
        {index > 0 && (
          <button
            type="button"
            className="link-button"
            data-move={`${site.id} -1`}
            aria-label={comparisonWords.head.moveLeft(site.name)}
            onClick={() => move(-1)}
          >
            {comparisonWords.head.left}
          </button>
        )}
        {index < count - 1 && (
          <button
            type="button"
            className="link-button"
            data-move={`${site.id} 1`}
            aria-label={comparisonWords.head.moveRight(site.name)}
            onClick={() => move(1)}
          >
            {comparisonWords.head.right}
          </button>
        )}
      </div>
    </th>
  );
}
