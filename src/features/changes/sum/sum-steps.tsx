import {
  publishedAfter,
  publishedBefore,
  type RulesMove,
  type TotalChange,
  type TotalMove,
  type TotalValue,
} from "../../../domain/changes/total-changes";
import type { Claim } from "../../../domain/record/claim";
import { changeWords } from "#words/about/changes";
import { changesPageWords } from "#words/about/changes-page";
import { words } from "#words/page";
import { exactAmount, exactMove, stepAmount, stepMove } from "../../../words/format/exact-amount";
import { claimText, type ClaimNames } from "../../../words/text/claim-line";
import { largestOf } from "../../../words/text/changes/release-text";
import { inLine, valueText } from "../../../words/text/claim-text";
import shared from "../../../parts/frame/record-page.module.css";
import { Became } from "../lists/became";
import { SourceLine } from "../lists/source-line";
import { SiteMark } from "../lists/site-mark";
import type { ReleaseComparison } from "../page/use-comparison";
import lists from "../lists/lists.module.css";
import styles from "./sum.module.css";

const text = changesPageWords.sum;

type Props = {
  total: TotalChange;
  comparison: ReleaseComparison;
  /** Shows cents. */
  exact: boolean;
};

/** Shows the total of the earlier release, each step that changed it, and the total of the later one. */
export function SumSteps({ total, comparison, exact }: Props) {
  const { name, unit, moves } = total;
  // Rules that changed nothing of a total are not told.
  const [rules, laterRules] = [total.rules, total.laterRules].map((one) => (one?.sites.length ? one : null));
  const [before, after] = [publishedBefore(total), publishedAfter(total)];
  const largest = largestOf(total);
  const amountOf = (value: number | null) => (exact ? exactAmount(value, unit) : stepAmount(value, unit, largest));
  const moveOf = (by: number) => (exact ? exactMove(by, unit) : stepMove(by, unit, largest));
  const end = (version: string, { value, sites }: TotalValue, countedBy: "published" | "today" | null) => (
    <tr className={styles.end}>
      <th scope="row">{text.in(version, countedBy)}</th>
      <td className={styles.amount}>{amountOf(value)}</td>
      <td>{text.counted(name, sites, countedBy)}</td>
    </tr>
  );
  const [earlier, later] = [comparison.before.version, comparison.after.version];
  return (
    <table
      className={`${shared.stack} ${lists.rows} ${styles.steps}`}
      data-total={name}
      data-exact={exact || undefined}
    >
      <caption className="visually-hidden">{text.caption}</caption>
      <colgroup>
        <col className={styles.why} />
        <col className={styles.by} />
        <col />
      </colgroup>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{text.columns.why}</th>
          <th scope="col">{text.columns.by}</th>
          <th scope="col">{text.columns.what}</th>
        </tr>
      </thead>
      <tbody>
        {end(earlier, before, rules ? "published" : null)}
        {rules?.sites.map((one) => (
          <RulesRow key={one.site} rules={one} comparison={comparison} by={moveOf(one.by)} />
        ))}
        {rules && end(earlier, total.before, "today")}
        {moves.map((move) => (
          <MoveRow key={move.site} move={move} comparison={comparison} by={moveOf(move.by)} />
        ))}
        {laterRules && end(later, total.after, "today")}
        {laterRules && (
          <tr>
            <th scope="row">
              <span className={styles.tag}>{text.rule}</span>
            </th>
            <td className={styles.amount}>{moveOf(-laterRules.by)}</td>
            <td>{changeWords.rules(laterRules.method)}</td>
          </tr>
        )}
        {end(later, after, laterRules ? "published" : null)}
      </tbody>
    </table>
  );
}

function RulesRow({ rules, comparison, by }: { rules: RulesMove; comparison: ReleaseComparison; by: string }) {
  const { before, names, readSite } = comparison;
  const status = before.edition.readSites.find(({ site }) => site.id === rules.site)?.status ?? "unknown";
  return (
    <tr data-step="rule">
      <th scope="row">
        <span className={styles.tag}>{text.rule}</span>
      </th>
      <td className={styles.amount}>{by}</td>
      <td>
        <div>
          <SiteMark readSite={readSite(rules.site)} withCountry />
        </div>
        {rules.claim && (
          <>
            {figureOf(rules.claim, names.before)} (<SourceLine claim={rules.claim} names={names.before} />)
          </>
        )}
        <span className={lists.scope}>{rules.apart ? text.rules.apart(words.status[status]) : text.rules.other}</span>
      </td>
    </tr>
  );
}

function MoveRow({ move, comparison, by }: { move: TotalMove; comparison: ReleaseComparison; by: string }) {
  const { site, from, to, cause } = move;
  const { names, readSite } = comparison;
  const old = from && (
    <>
      {figureOf(from.claim, names.before)} (<SourceLine claim={from.claim} names={names.before} />)
    </>
  );
  const now = to === null ? text.nothing : figureOf(to.claim, names.after);
  return (
    <tr data-step={cause}>
      <th scope="row">
        <span className={styles.tag}>{changeWords.cause[cause]}</span>
      </th>
      <td className={styles.amount}>{by}</td>
      <td>
        <div>
          <SiteMark readSite={readSite(site)} withCountry />
        </div>
        {old ? <Became from={old} to={now} /> : now}
        {to && (
          <>
            {" "}
            (<SourceLine claim={to.claim} names={names.after} />)
          </>
        )}
        {cause === "counted" && <span className={lists.scope}>{to === null ? text.counts.out : text.counts.in}</span>}
        {to === null && from !== null && <Doubt claim={from.claim} comparison={comparison} site={site} />}
      </td>
    </tr>
  );
}

/** Returns a figure as it was stated; of megawatts also what they measure, and of which stage. */
function figureOf(claim: Claim, names: ClaimNames): string {
  return claim.field === "capacity" ? claimText(claim, names) : inLine(valueText(claim, (id) => id));
}

/** Shows why the curators doubt a claim that no longer counts, if they do. */
function Doubt({ claim, comparison, site }: { claim: Claim; comparison: ReleaseComparison; site: string }) {
  const now = comparison.after.released.dataset.sites
    .find(({ id }) => id === site)
    ?.claims.find(({ id }) => id === claim.id);
  return now?.doubt === undefined ? null : <span className={lists.scope}>{now.doubt}</span>;
}
