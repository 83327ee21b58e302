import { linearScale, logScale, type ValueScale } from "../../../../charts/plot/scale";
import { StackLanes } from "../../../../charts/drawn/stack-lanes";
import { ValueBar } from "../../../../charts/drawn/value-bar";
import { headroom } from "../../../../charts/rows/bar-row";
import type { Grouping } from "../../../../domain/selection/grouping";
import { isApart, statusesOrUnknown } from "../../../../domain/record/status";
import { investmentPlace, investmentPlaces, type InvestmentRow } from "../../../../domain/series/investment";
import { type InvestmentStack } from "../../../../domain/series/investment-groups";
import { alongPlot, pictureRows, siteColumnsOfPicture, type PictureRow } from "../../../../parts/picture/picture-rows";
import { pictureStacks } from "../../../../parts/picture/picture-stacks";
import { type PictureQuestion, type PictureSheet } from "../../../../parts/picture/sheet";
import { capacityWords } from "#words/charts/capacity";
import { investmentGroupWords } from "#words/charts/investment-groups";
import { words } from "#words/page";
import { moneyRounded, moneyTick, withSymbol } from "../../../../words/format/money";
import { investmentText } from "../../../../words/text/claim-text";
import { groupName } from "../../../../words/text/group-name";
import { sourceNamed } from "../../../../words/text/source-name";
import { apartText } from "../../../../words/text/totals/apart-text";
import { moneyTicks } from "../bar-rows";

/** Draws a bar for each site: whole sites, then parts and paused sites apart. */
export function investmentBars(question: PictureQuestion, rows: readonly InvestmentRow[]): PictureSheet["body"] {
  const { record, currency, isLog, measure } = question;
  const values = rows.flatMap(({ converted, others, inside }) => [
    converted.amount,
    ...others,
    ...(inside ? [inside.amount] : []),
  ]);
  const scale: ValueScale = isLog ? logScale(values) : linearScale(Math.max(0, ...values), 5);
  const along = alongPlot(siteColumnsOfPicture, scale.end * headroom);
  const x = (value: number) => along(scale.at(value));
  const tick = moneyTicks(Math.max(0, ...values), { currency, scale: isLog ? "log" : "linear" });
  const row = (own: InvestmentRow): PictureRow => {
    const { readSite, headline, converted, others, inside } = own;
    const { claim, part } = headline;
    const aggregatorOnly = readSite.aggregatorOnly.investment;
    return {
      id: readSite.site.id,
      status: readSite.status,
      name: readSite.site.name,
      note: part ? claim.scope : inside ? words.investment.ofWhich(moneyRounded(inside.amount, currency)) : null,
      before: [...(part ? [words.part] : []), investmentText(claim).before].join(" ").trim(),
      figure: moneyRounded(converted.amount, currency),
      isOpen: aggregatorOnly,
      source: sourceNamed(record.dataset.sources, claim.source),
      draw: (middle) => (
        <ValueBar
          row={{
            status: readSite.status,
            value: converted.amount,
            part,
            qualifier: claim.qualifier,
            aggregatorOnly,
            inside: inside?.amount ?? null,
            others,
          }}
          {...{ x, middle, isLog }}
        />
      ),
    };
  };
  const groups = investmentPlaces.flatMap((place) => {
    const own = rows.filter((one) => investmentPlace(one) === place);
    const heading = words.investment.places[place];
    return own.length === 0
      ? []
      : [
          {
            heading: heading === null ? null : `${heading}: ${words.investment.notInTotal(own.length)}`,
            rows: own.map(row),
          },
        ];
  });
  const ticks = scale.ticks.map(({ value, at }) => ({ x: along(at), label: tick(value) }));
  return (top) =>
    pictureRows({ groups, ticks, zero: isLog ? null : x(0), columns: siteColumnsOfPicture, measure }, top);
}

/** Draws a stack for each group by the status of its sites, with what is paused or cancelled apart. */
export function investmentGroupBars(
  { record, currency, measure }: PictureQuestion,
  stacks: readonly InvestmentStack[],
  by: Grouping,
): PictureSheet["body"] {
  const money = (amount: number) => moneyRounded(amount, currency);
  const sharesOf = ({ shares }: InvestmentStack, wanted: boolean) =>
    statusesOrUnknown.flatMap((of) => {
      const value = shares.get(of) ?? 0;
      return value > 0 && isApart(of) === wanted ? [{ of, value }] : [];
    });
  const largest = Math.max(0, ...stacks.map(({ amount }) => amount ?? 0));
  const unit = largest >= 2e9 ? { size: 1e9, name: "bn" } : { size: 1e6, name: "mn" };
  return (top) =>
    pictureStacks(
      {
        rows: stacks.map((stack) => {
          const { key, amount, rows, upTo, apart, parts } = stack;
          const beside = apartText(apart, money);
          const own = sharesOf(stack, false);
          const mark = { stack: own, aboveHeadline: null, apart: sharesOf(stack, true) };
          return {
            id: key ?? "",
            name: groupName(key, by, record.dataset),
            figure: amount === null ? investmentGroupWords.onlyParts : money(amount),
            isNone: amount === null,
            end: Math.max(
              amount ?? 0,
              apart.reduce((sum, { value }) => sum + value, 0),
            ),
            stack: own,
            after: (small) =>
              investmentGroupWords.after(
                [
                  ...(rows.length > 0 ? [investmentGroupWords.sites(rows.length, upTo)] : []),
                  ...(parts > 0 ? [investmentGroupWords.parts(parts)] : []),
                  ...(beside === null ? [] : [beside]),
                ].join(", "),
              ) +
              (small.length > 0
                ? investmentGroupWords.ofIt(small.map(({ of, value }) => [capacityWords.state[of], money(value)]))
                : ""),
            draw: (x, middle, textOf) => <StackLanes row={mark} {...{ x, middle, textOf }} />,
          };
        }),
        largest: Math.max(largest, ...stacks.map(({ apart }) => apart.reduce((sum, { value }) => sum + value, 0))),
        ticks: (longest) => linearScale(longest, 6).ticks.map(({ value }) => value),
        tick: (value) => withSymbol(value === 0 ? "0" : `${moneyTick(value, unit.size)} ${unit.name}`, currency),
        value: money,
        measure,
      },
      top,
    );
}
