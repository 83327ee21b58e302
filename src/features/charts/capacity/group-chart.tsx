import type { CSSProperties } from "react";
import { Link } from "../../../ui/dom/link";
import { printTotal } from "../../../domain/series/citable-total";
import { untilYear } from "../../../domain/selection/grouping";
import { countedStates, totalOf, type Stack } from "../../../domain/series/capacity";
import { apartStatuses } from "../../../domain/record/status";
import { GroupName } from "../../../parts/sites/group-name";
import { lazyPart } from "../../../ui/state/lazy-part";
import { useView } from "../../../url/view/use-view";
import { choiceWords } from "#words/charts/chart-choices";
import { capacityWords } from "#words/charts/capacity";
import { words } from "#words/page";
import { readText } from "../../../words/text/read-text";
import { withoutTotal, stretchesOf } from "./capacity-text";
import { GroupCard } from "./group-card";
import type { PanelProps } from "./panel-props";
import { rowId, useGroups } from "./use-groups";
import styles from "./capacity.module.css";
import { useLinked } from "../../../url/links/linked";

const StackedBars = lazyPart(() => import("../../../charts/rows/stacked-bars"));

/** Shows the stacks of one basis. The name of a group links to its sites. */
export function GroupChart({ series, by, stacks, largest }: PanelProps) {
  const { hovered, onHover } = useLinked();
  const { view, citeHref } = useView();
  const { name: group, selected } = useGroups(by);
  const summed = stacks.filter(({ total }) => total.mw !== null);
  const [most] = summed.toSorted((a, b) => (b.total.mw ?? 0) - (a.total.mw ?? 0));
  const label = capacityWords.summary(
    choiceWords.by.names[by],
    capacityWords.basis[series.basis],
    totalOf(series.rows),
    most ? capacityWords.most(group(most.key).name, summed.length) : "",
    readText(view),
  );

  const name = (stack: Stack) => {
    const shares = stretchesOf(stack, [...countedStates, ...apartStatuses]);
    return (
      <span>
        <GroupName {...group(stack.key)} />
        <span className="visually-hidden">
          {capacityWords.shares(shares.map(({ of, value }) => [capacityWords.state[of], value]))}
        </span>
      </span>
    );
  };

  return (
    <StackedBars
      name={capacityWords.basis[series.basis]}
      fallback={<Fallback rows={stacks.length} />}
      part={{
        label,
        rows: stacks.map((stack) => ({
          id: rowId(stack.key),
          href: group(stack.key).link?.href ?? null,
          name: name(stack),
          card: <GroupCard name={group(stack.key).name} stack={stack} />,
          told: (small) =>
            stack.total.mw === null ? (
              <span className="quiet-text">{withoutTotal(stack)}</span>
            ) : (
              <>
                {untilYear(stack.key) === null ? (
                  <Link className={`cite ${styles.figure}`} href={citeHref(printTotal(series.basis, by, stack.key))}>
                    {capacityWords.mw(stack.total.mw)}
                  </Link>
                ) : (
                  <span className={styles.figure}>{capacityWords.mw(stack.total.mw)}</span>
                )}
                {capacityWords.after(
                  stack.total.sites,
                  small.map(({ of, value }) => [capacityWords.state[of], value]),
                )}
              </>
            ),
          stack: stretchesOf(stack, countedStates),
          apart: stretchesOf(stack, apartStatuses),
          aboveHeadline: stack.aboveHeadline > 0 ? { of: "ambition", value: stack.aboveHeadline } : null,
        })),
        names: by === "country" || by === "status" || by === "year" ? 0.1 : 0.2,
        largest,
        steps: 8,
        tick: capacityWords.tick,
        value: capacityWords.amount,
        selected,
        hovered,
        onHover,
      }}
    />
  );
}

/** Shows a loading message as high as the chart of so many rows. */
function Fallback({ rows }: { rows: number }) {
  const height: CSSProperties & Record<"--rows", number> = { "--rows": rows };
  return (
    <div className={styles.loading} style={height}>
      {words.loading.chart}
    </div>
  );
}
