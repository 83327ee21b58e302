import { linearScale } from "../../../../charts/plot/scale";
import { DrawnStack } from "../../../../charts/drawn/drawn-stack";
import type { Grouping } from "../../../../domain/selection/grouping";
import { isApart, statusesOrUnknown } from "../../../../domain/record/status";
import { investmentPlace, investmentPlaces, type InvestmentRow } from "../../../../domain/series/investment";
import { type InvestmentStack } from "../../../../domain/series/investment-groups";
import { pictureStacks } from "../../../../parts/picture/picture-stacks";
import { type PictureQuestion, type PictureSheet } from "../../../../parts/picture/sheet";
import { capacityWords } from "#words/charts/capacity";
import { investmentGroupWords } from "#words/charts/investment-groups";
import { words } from "#words/page";
import { moneyRounded, moneyTick, withSymbol } from "../../../../words/format/money";
import { boughtText } from "../../../../words/text/money-text";
import { groupName } from "../../../../words/text/group-name";
import { apartText } from "../../../../words/text/totals/apart-text";
import { withColon, withCommas } from "../../../../words/format/text";
import { amountBody, type DrawnAmount } from "./amount-body";

/** Draws a bar for each site: whole sites, then parts and paused sites apart. */
export function investmentBars(
  question: PictureQuestion,
  rows: readonly InvestmentRow[],
): ReturnType<typeof amountBody> {
  const { currency } = question;
  const drawn = ({ readSite, headline: { claim, part }, converted, others, inside }: InvestmentRow): DrawnAmount => ({
    readSite,
    claim,
    part,
    aggregatorOnly: readSite.aggregatorOnly.investment,
    value: converted.amount,
    figure: moneyRounded(converted.amount, currency),
    note: part
      ? claim.scope
      : withCommas([
          boughtText(claim, readSite),
          inside && words.investment.ofWhich(moneyRounded(inside.amount, currency)),
        ]) || null,
    others,
    inside: inside?.amount ?? null,
  });
  const groups = investmentPlaces.flatMap((place) => {
    const own = rows.filter((one) => investmentPlace(one) === place);
    const heading = words.investment.places[place];
    if (own.length === 0) return [];
    const said = heading === null ? null : withColon(heading, words.investment.notInTotal(own.length));
    return [{ heading: said, rows: own.map(drawn) }];
  });
  return amountBody(question, groups);
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
                investmentGroupWords.covers(rows.length, upTo, parts, apartText(apart, money)),
              ) +
              (small.length > 0
                ? investmentGroupWords.ofIt(small.map(({ of, value }) => [capacityWords.state[of], money(value)]))
                : ""),
            draw: (x, middle, textOf) => <DrawnStack row={mark} {...{ x, middle, textOf }} />,
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
