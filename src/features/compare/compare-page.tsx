import { useEffect, useState } from "react";
import { useTray } from "../../data/tray";
import { useRecord } from "../../data/use-record";
import { asOf } from "../../domain/as-of";
import { comparisonRows, isStated } from "../../domain/comparison-rows";
import { mostCompared } from "../../domain/comparison";
import { factsOf, type Facts } from "../../domain/facts";
import { Choice } from "../../ui/choice";
import { focusAfter } from "../../ui/focus-after";
import { Menu } from "../../ui/menu";
import { useView } from "../../url/use-view";
import { comparisonWords } from "../../words/en-comparison";
import { shortNames } from "../../words/place";
import { CompareMap } from "./compare-map";
import { CompareStart } from "./compare-start";
import { CompareTable } from "./compare-table";
import styles from "./compare-head.module.css";
import table from "./compare.module.css";
import { Footnotes } from "./footnotes";
import { useOnePage } from "./one-page";
import { SiteFinder } from "./site-finder";
import { useCells } from "./use-cells";

/** Two to four sites side by side; with fewer, the way to choose them. The tray takes over what is compared. */
export function ComparePage() {
  const { dataset, facts, judge, reading } = useRecord();
  const { view } = useView();
  const { fill } = useTray();
  useEffect(() => {
    if (view.sites.length > 0) fill(view.sites);
  }, [fill, view.sites]);
  const chosen = view.sites.flatMap((id) => {
    const known = facts.find(({ site }) => site.id === id);
    if (known) return known;
    // Nothing was known of it on the day: it keeps its column, in which nothing is stated.
    const later = dataset.sites.find((site) => site.id === id);
    return later ? factsOf(asOf(later, reading.day), judge, reading.day, dataset) : [];
  });
  return chosen.length < 2 ? <CompareStart chosen={chosen} /> : <Comparison sites={chosen} />;
}

function Comparison({ sites }: { sites: readonly Facts[] }) {
  const { judge } = useRecord();
  const [onlyDiffering, setOnlyDiffering] = useState(false);
  const all = comparisonRows(sites, judge);
  const stated = all.filter(isStated);
  const silent = all.filter((row) => !isStated(row));
  const differing = stated.filter((row) => row.differs);
  const rows = onlyDiffering ? differing : stated;
  const cells = useCells(sites, rows);
  useOnePage();
  return (
    <article data-compared={sites.length}>
      <header className={styles.head}>
        <div>
          <CompareHead sites={sites} />
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
      {rows.length === 0 && <p className={table.silent}>{comparisonWords.allAlike}</p>}
      {!onlyDiffering && silent.length > 0 && (
        <p className={table.silent}>{comparisonWords.silent(silent.map(({ id }) => comparisonWords.row[id]))}</p>
      )}
      <Footnotes cells={cells} />
    </article>
  );
}

/** What is compared, how it is read, and what can be done with it. */
function CompareHead({ sites }: { sites: readonly Facts[] }) {
  const { dataset, reading } = useRecord();
  const { view, actions } = useView();
  const add = (id: string) => {
    actions.compare([...view.sites, id]);
    focusAfter(
      () => document.querySelector("#compare-add summary"),
      () => document.getElementById("compare-print"),
    );
  };
  return (
    <>
      <h1 id="compare-title" tabIndex={-1}>
        {shortNames(sites.map(({ site }) => site)).join(", ")}
      </h1>
      <p className={styles.lead}>
        {comparisonWords.head.lead(reading.rule, reading.day, dataset.release.version)}
        <span role="status" className="visually-hidden">
          {comparisonWords.head.holds(sites.map(({ site }) => site.name))}
        </span>
      </p>
      <div className={`no-print ${styles.actions}`}>
        {sites.length < mostCompared && (
          <span id="compare-add">
            {/* A menu anew for each number of sites: the one in which a site was chosen is closed. */}
            <Menu key={sites.length} label={comparisonWords.finder.another(sites.length)}>
              <SiteFinder chosen={view.sites} onChoose={add} />
            </Menu>
          </span>
        )}
        <button type="button" className="button" id="compare-print" onClick={() => window.print()}>
          {comparisonWords.head.print}
        </button>
      </div>
    </>
  );
}
