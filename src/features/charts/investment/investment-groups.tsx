import type { ReactNode } from "react";
import { Link } from "../../../ui/dom/link";
import { printTotal } from "../../../domain/series/citable-total";
import { useRecord } from "../../../published/use-record";
import { groupKey, type Grouping } from "../../../domain/selection/grouping";
import { investmentStacks, type InvestmentStack } from "../../../domain/series/investment-groups";
import type { InvestmentRow } from "../../../domain/series/investment";
import { isApart, statusesOrUnknown } from "../../../domain/record/status";
import { CapacitySwatch } from "../../../marks/capacity-box";
import { ChartTable, type ChartTableColumn } from "../../../parts/frame/chart-table";
import { PrintedPublishers } from "../../../parts/sites/printed-publishers";
import { GroupName } from "../../../parts/sites/group-name";
import type { Stretch } from "../../../charts/drawn/drawn-stack";
import { lazyPart } from "../../../ui/state/lazy-part";
import { chartPath } from "../../../url/view/chart-pages";
import { groupLink } from "../../../url/links/group-link";
import { useView } from "../../../url/view/use-view";
import { chartPageWords } from "#words/charts/chart-pages";
import { apartText } from "../../../words/text/totals/apart-text";
import { words } from "#words/page";
import { choiceWords } from "#words/charts/chart-choices";
import { capacityWords } from "#words/charts/capacity";
import { investmentGroupWords } from "#words/charts/investment-groups";
import { moneyRounded, moneyTick, withSymbol } from "../../../words/format/money";
import { groupName } from "../../../words/text/group-name";
import { readText } from "../../../words/text/read-text";
import { withCommas } from "../../../words/format/text";
import panel from "../../../parts/frame/chart-panel.module.css";
import styles from "./investment.module.css";
import { useLinked } from "../../../url/links/linked";

const StackedBars = lazyPart(() => import("../../../charts/rows/stacked-bars"));
const path = chartPath("investment");

type Props = {
  rows: readonly InvestmentRow[];
  by: Grouping;
};

/** Shows the announced investments in groups, stacked by the status of their sites, or as a table. */
export default function InvestmentGroups({ rows, by }: Props) {
  const { hovered, onHover } = useLinked();
  const { dataset, readSites: all } = useRecord();
  const { view, citeHref } = useView();
  const stacks = investmentStacks(rows, by);
  const nameOf = ({ key }: InvestmentStack) => groupName(key, by, dataset);
  const linkOf = (stack: InvestmentStack) => groupLink(path, view, { key: stack.key, by, name: nameOf(stack) }, all);
  const money = (amount: number) => moneyRounded(amount, view.currency);
  const total = (stack: InvestmentStack) =>
    stack.amount === null ? (
      <span className="quiet-text">{investmentGroupWords.onlyParts}</span>
    ) : (
      <Link className="cite" href={citeHref(printTotal("investment", by, stack.key))}>
        {money(stack.amount)}
      </Link>
    );
  const selected = all.find(({ site }) => site.id === view.site);
  const linked = { selected: selected ? idOf({ key: groupKey(selected, by) }) : null, hovered, onHover };
  const summed = stacks.filter(({ amount }) => amount !== null);
  const largest = summed.toSorted((a, b) => (b.amount ?? 0) - (a.amount ?? 0))[0];
  if (view.display === "table")
    return (
      <GroupTable
        {...linked}
        stacks={stacks}
        by={by}
        nameOf={nameOf}
        name={(stack) => <GroupName name={nameOf(stack)} link={linkOf(stack)} />}
        total={total}
        money={money}
      />
    );

  const unit = (largest?.amount ?? 0) >= 2e9 ? { size: 1e9, name: "bn" } : { size: 1e6, name: "mn" };
  const shares = ({ shares: own }: InvestmentStack) =>
    statusesOrUnknown.flatMap((of) => {
      const value = own.get(of) ?? 0;
      return value > 0 ? [{ of, value }] : [];
    });
  const ends = stacks.flatMap(({ amount, apart }) => [amount ?? 0, apart.reduce((sum, { value }) => sum + value, 0)]);
  const row = (stack: InvestmentStack) => {
    const link = linkOf(stack);
    return {
      id: idOf(stack),
      href: link?.href ?? null,
      name: (
        <span>
          <GroupName name={nameOf(stack)} link={link} />
          <span className="visually-hidden">
            {investmentGroupWords.shares(shares(stack).map(({ of, value }) => [words.status[of], money(value)]))}
          </span>
        </span>
      ),
      card: <Card stack={stack} name={nameOf(stack)} money={money} />,
      told: (small: readonly Stretch[]) => (
        <>
          <b className={styles.total}>{total(stack)}</b>
          {investmentGroupWords.after(sitesText(stack, money))}
          {small.length > 0 &&
            investmentGroupWords.ofIt(small.map(({ of, value }) => [capacityWords.state[of], money(value)]))}
        </>
      ),
      stack: shares(stack).filter(({ of }) => !isApart(of)),
      aboveHeadline: null,
      apart: shares(stack).filter(({ of }) => isApart(of)),
    };
  };
  return (
    <>
      <StackedBars
        name={chartPageWords.investment.title}
        fallback={<div style={{ height: stacks.length * 30 + 24 }}>{words.loading.chart}</div>}
        part={{
          ...linked,
          label: investmentGroupWords.summary(
            choiceWords.by.names[by],
            stacks.length,
            view.currency,
            largest ? withCommas([nameOf(largest), money(largest.amount ?? 0)]) : null,
            readText(view),
          ),
          names: by === "country" || by === "status" || by === "year" ? 0.1 : 0.2,
          rows: stacks.map(row),
          largest: Math.max(0, ...ends),
          steps: 6,
          value: money,
          tick: (value) => withSymbol(value === 0 ? "0" : `${moneyTick(value, unit.size)} ${unit.name}`, view.currency),
        }}
      />
      <PrintedPublishers sources={dataset.sources} claims={rows.map(({ headline }) => headline.claim)} />
    </>
  );
}

function idOf({ key }: Pick<InvestmentStack, "key">): string {
  return key ?? "unnamed";
}

function sitesText({ rows, upTo, apart, parts }: InvestmentStack, money: (amount: number) => string): string {
  return investmentGroupWords.covers(rows.length, upTo, parts, apartText(apart, money));
}

type CardProps = { stack: InvestmentStack; name: string; money: (amount: number) => string };

/** Shows the card of a group: its composition by site. */
function Card({ stack, name, money }: CardProps) {
  return (
    <>
      <p className={panel.cardName}>{name}</p>
      <p>{sitesText(stack, money)}</p>
      <ul>
        {stack.rows.map(({ readSite, converted }) => (
          <li key={readSite.site.id} className={styles.cardSite}>
            <CapacitySwatch of={readSite.status} />
            <span>{readSite.site.name}</span>
            <span>{money(converted.amount)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

type TableProps = Omit<Props, "rows"> & {
  stacks: readonly InvestmentStack[];
  selected: string | null;
  nameOf: (stack: InvestmentStack) => string;
  name: (stack: InvestmentStack) => ReactNode;
  total: (stack: InvestmentStack) => ReactNode;
  money: (amount: number) => string;
};

function GroupTable({ stacks, by, nameOf, name, total, money, ...linked }: TableProps) {
  const { view, actions } = useView();
  const none = <span className="quiet-text">{investmentGroupWords.none}</span>;
  const columns: readonly ChartTableColumn<InvestmentStack>[] = [
    { key: "group", orderBy: nameOf, head: choiceWords.group.names[by], cell: name },
    { key: "total", orderBy: ({ amount }) => amount, head: chartPageWords.investment.title, figure: true, cell: total },
    {
      key: "sites",
      orderBy: ({ rows }) => rows.length || null,
      head: investmentGroupWords.wholeSites,
      figure: true,
      cell: ({ rows, upTo }) => (rows.length > 0 ? investmentGroupWords.sites(rows.length, upTo) : none),
    },
    ...statusesOrUnknown
      .filter((status) => stacks.some(({ shares }) => shares.has(status)))
      .map((status) => ({
        key: status,
        orderBy: ({ shares }: InvestmentStack) => shares.get(status) ?? null,
        head: isApart(status) ? words.apartStatus[status] : words.status[status],
        figure: true,
        cell: ({ shares }: InvestmentStack) => {
          const amount = shares.get(status);
          return amount === undefined ? none : money(amount);
        },
      })),
    {
      key: "parts",
      orderBy: ({ parts }) => parts || null,
      head: investmentGroupWords.partsHead,
      figure: true,
      cell: ({ parts }) => (parts > 0 ? String(parts) : none),
    },
  ];
  return (
    <ChartTable
      order={view.order}
      onOrder={actions.orderBy}
      caption={investmentGroupWords.caption}
      columns={columns}
      rows={stacks}
      {...linked}
      idOf={idOf}
    />
  );
}
