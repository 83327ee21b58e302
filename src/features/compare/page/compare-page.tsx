import { useState } from "react";
import { useCompareList } from "../../../parts/sites/compare-list";
import { useRecord } from "../../../published/use-record";
import { comparisonRows, differingRows, isStated } from "../../../domain/comparison/comparison-rows";
import { mostCompared } from "../../../domain/comparison/comparison";
import { comparedSites } from "../../../domain/comparison/compared-sites";
import type { ReadSite } from "../../../domain/headline/read-site";
import { Choice } from "../../../ui/controls/choice";
import { focusAfter } from "../../../ui/dom/focus-after";
import { phone, useMedia } from "../../../ui/dom/use-media";
import { Menu } from "../../../ui/controls/menu";
import { useView } from "../../../url/view/use-view";
import { comparisonWords } from "#words/compare/comparison";
import { shortNames } from "../../../words/text/selection/short-names";
import { withCommas } from "../../../words/format/text";
import { CompareMap } from "../table/compare-map";
import { CompareStart } from "./compare-start";
import { CompareTable } from "../table/compare-table";
import styles from "../table/compare-head.module.css";
import table from "./compare.module.css";
import { Footnotes } from "../table/footnotes";
import { useOnePage } from "./print-fit";
import { SiteFinder } from "./site-finder";
import { useCells } from "../table/use-cells";

type Props = {
  /** The choices of how the record is read, and the download, which stand under the title. */
  controls: React.ReactNode;
};

type PageProps = Props & {
  /** Returns what can be done with the compared sites, of which only the rows that differ may be shown, after the controls. */
  action?: (sites: readonly ReadSite[], onlyDiffering: boolean) => React.ReactNode;
};

/**
 * Shows two to four sites side by side, or with fewer the choice of sites. The list of chosen sites stays the reader's
 * own: a link opened from elsewhere does not change it.
 */
export function ComparePage({ controls, action = () => null }: PageProps) {
  const record = useRecord();
  const chosen = comparedSites(useView().view.sites, record);
  return chosen.length < 2 ? (
    <CompareStart chosen={chosen} />
  ) : (
    <Comparison sites={chosen} controls={controls} action={action} />
  );
}

function Comparison({ sites, controls, action }: Required<PageProps> & { sites: readonly ReadSite[] }) {
  const { ruleContext } = useRecord();
  const [onlyDiffering, setOnlyDiffering] = useState(false);
  const all = comparisonRows(sites, ruleContext);
  const stated = all.filter(isStated);
  const notStated = all.filter((row) => !isStated(row));
  const differing = differingRows(stated);
  const rows = onlyDiffering ? differing : stated;
  const cells = useCells(sites, rows);
  useOnePage();
  return (
    <article data-compared={sites.length}>
      <header className={styles.head}>
        <div>
          <CompareHead
            sites={sites}
            controls={
              <>
                {controls}
                {action(sites, onlyDiffering)}
              </>
            }
          />
          <div className={`no-print ${styles.only}`}>
            <Choice
              label={comparisonWords.head.onlyDiffering}
              count={differing.length}
              countLabel={comparisonWords.head.differing(differing.length)}
              checked={onlyDiffering}
              onToggle={() => setOnlyDiffering(!onlyDiffering)}
            />
          </div>
        </div>
        <CompareMap sites={sites} />
      </header>
      <CompareTable sites={sites} rows={rows} cells={cells} />
      {rows.length === 0 && <p className={table.notStated}>{comparisonWords.allAlike}</p>}
      {!onlyDiffering && notStated.length > 0 && (
        <p className={table.notStated}>
          {comparisonWords.notStated(notStated.map(({ id }) => comparisonWords.row[id]))}
        </p>
      )}
      <Footnotes cells={cells} />
    </article>
  );
}

/** Shows the title of the comparison, how the record is read, and the actions. */
function CompareHead({ sites, controls }: Props & { sites: readonly ReadSite[] }) {
  const { dataset, reading } = useRecord();
  const { view, actions } = useView();
  const { follow } = useCompareList();
  const isPhone = useMedia(phone);
  const tools = (
    <>
      <button type="button" className="button" id="compare-print" onClick={() => window.print()}>
        {comparisonWords.head.print}
      </button>
      {controls}
    </>
  );
  const add = (id: string) => {
    follow(view.sites, [...view.sites, id]);
    actions.compare([...view.sites, id]);
    focusAfter(
      () => document.querySelector("#compare-add summary"),
      () => document.getElementById("compare-print"),
      () => document.getElementById("compare-title"),
    );
  };
  return (
    <>
      <h1 id="compare-title" tabIndex={-1}>
        {withCommas(shortNames(sites.map(({ site }) => site)))}
      </h1>
      <p className={styles.lead}>
        {comparisonWords.head.lead(reading.rule, reading.day, dataset.release.version)}{" "}
        {comparisonWords.head.ofRule(reading.rule)}
        <span role="status" className="visually-hidden">
          {comparisonWords.head.holds(sites.map(({ site }) => site.name))}
        </span>
      </p>
      <div className={`no-print ${styles.actions}`}>
        {sites.length < mostCompared && (
          <span id="compare-add">
            {/* The key closes the menu after a site was added. */}
            <Menu key={sites.length} label={comparisonWords.finder.another(sites.length)}>
              <SiteFinder chosen={view.sites} onChoose={add} />
            </Menu>
          </span>
        )}
        {isPhone ? (
          <Menu label={comparisonWords.head.more} align="end">
            <div className={styles.actions}>{tools}</div>
          </Menu>
        ) : (
          tools
        )}
      </div>
    </>
  );
}
