import { Fragment } from "react";
import type { ComparisonGroup, ComparisonRowId } from "../../../domain/comparison/comparison-answers";
import type { ComparisonRow } from "../../../domain/comparison/comparison-rows";
import type { ReadSite } from "../../../domain/headline/read-site";
import { useView } from "../../../url/view/use-view";
import { Term } from "../../../parts/frame/term";
import type { TermId } from "#words/claims/glossary";
import { words } from "#words/page";
import { comparisonWords } from "#words/compare/comparison";
import { megawatts } from "../../../words/format/number";
import { shortNames } from "../../../words/text/selection/short-names";
import { moneyRounded } from "../../../words/format/money";
import { AnswerCell } from "./answer-cell";
import { ColumnHead } from "./column-head";
import styles from "../page/compare.module.css";
import { OpeningAxis } from "./opening-axis";
import type { Cells } from "./use-cells";

type Props = { sites: readonly ReadSite[]; rows: readonly ComparisonRow[]; cells: Cells };

/** Shows the comparison: a column for each site, a row for each question, in groups. */
export function CompareTable({ sites, rows, cells }: Props) {
  const short = shortNames(sites.map(({ site }) => site));
  return (
    <table className={styles.table} data-columns={sites.length}>
      <caption className="visually-hidden">{comparisonWords.caption(sites.map(({ site }) => site.name))}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{comparisonWords.question}</span>
          </th>
          {sites.map((readSite, index) => (
            <ColumnHead key={readSite.site.id} readSite={readSite} index={index} count={sites.length} />
          ))}
        </tr>
        {/* On a phone it stays at the upper edge of the window and names the columns that the cells are in. */}
        <tr className={styles.names} aria-hidden="true">
          {short.map((name, index) => (
            <td key={sites[index]?.site.id}>{name}</td>
          ))}
        </tr>
      </thead>
      {order.map((group) => {
        const members = rows.filter((row) => row.group === group);
        return (
          members.length > 0 && (
            <tbody key={group}>
              <tr className={styles.group}>
                <th scope="rowgroup" colSpan={sites.length + 1}>
                  {comparisonWords.group[group]}
                  <ScaleNote group={group} cells={cells} />
                </th>
              </tr>
              {members.map((row) => (
                <Fragment key={row.id}>
                  {row.id === "opening" && cells.span && (
                    <tr data-axis>
                      <th scope="row">{comparisonWords.axis}</th>
                      <td colSpan={sites.length}>
                        <OpeningAxis sites={sites} span={cells.span} />
                      </td>
                    </tr>
                  )}
                  <tr data-row={row.id} data-differs={row.differs || undefined}>
                    <th scope="row">
                      <RowName row={row.id} />
                      {row.differs && <small> {comparisonWords.differs}</small>}
                    </th>
                    {sites.map((readSite, index) => (
                      <td key={readSite.site.id} data-site={short[index]} data-odd={row.odd[index] || undefined}>
                        <div>
                          <AnswerCell
                            row={row.id}
                            readSite={readSite}
                            answer={row.answers[index] ?? null}
                            cells={cells}
                          />
                          {row.odd[index] && <p className={styles.said}>{comparisonWords.odd}</p>}
                        </div>
                      </td>
                    ))}
                  </tr>
                </Fragment>
              ))}
            </tbody>
          )
        );
      })}
    </table>
  );
}

/** The rows whose names are terms. */
const explained: Partial<Readonly<Record<ComparisonRowId, TermId>>> = {
  zone: "bidding_zone",
  it_load: "it_load",
  grid_connection: "grid_connection",
  phase: "phase",
  ambition: "ambition",
};

/** Shows the name of a row; a term explains itself when it is pressed. */
function RowName({ row }: { row: ComparisonRowId }) {
  const term = explained[row];
  const name = comparisonWords.row[row];
  return term === undefined ? <span>{name}</span> : <Term id={term}>{name}</Term>;
}

const order = [
  "place",
  "money",
  "power",
  "time",
  "technology",
  "evidence",
] as const satisfies readonly ComparisonGroup[];

/** Shows the scale of the bars of a group, or the as-of day of its line. */
function ScaleNote({ group, cells: { largest, span, day } }: { group: ComparisonGroup; cells: Cells }) {
  const { currency } = useView().view;
  const notes = {
    money: largest.money > 0 ? [comparisonWords.scale(moneyRounded(largest.money, currency))] : [],
    power: largest.megawatts > 0 ? [comparisonWords.scale(`${megawatts(largest.megawatts)} MW`)] : [],
    time: span
      ? [
          comparisonWords.asOf(day),
          ...(span.scale.first < span.scale.since ? [words.openings.compressed(span.scale.since)] : []),
        ]
      : [],
  };
  const said = group === "money" || group === "power" || group === "time" ? notes[group] : [];
  return said.length > 0 && <small>{comparisonWords.notes(said)}</small>;
}
