import { changeWords } from "#words/about/changes";
import { changesPageWords } from "#words/about/changes-page";
import { feedWords } from "#words/about/feed";
import { methodChangeWords } from "#words/about/method-changes";
import { words } from "#words/page";
import type { Changes } from "../../../domain/changes/changes";
import type { HeadlineChange } from "../../../domain/changes/headline-changes";
import type { RuleChange } from "../../../domain/changes/rule-changes";
import { changedValues, type SiteStory } from "../../../domain/changes/site-stories";
import { publishedAfter, publishedBefore, type TotalMove } from "../../../domain/changes/total-changes";
import { methods } from "../../../domain/headline/methods";
import { moneyRounded } from "../../format/money";
import { keysText, ruleValues, valueAfter, valueBefore, whyChangedText, type ChangeNames } from "./change-text";
import { claimText, saidByText } from "../claim-line";
import { moneySteps } from "./release-text";

/** A paragraph, or a list under its title, in plain text. */
export type StoryPart = { readonly text: string; readonly list: readonly string[] };

const paragraph = (text: string): StoryPart => ({ text, list: [] });

/** Returns what happened to a site in a few words: `Nscale Narvik: status announced → operating and 2 more`. */
export function storyTitle({ site, kind, values, sources, rules, keys, added }: SiteStory, names: ChangeNames): string {
  const text = feedWords.site;
  if (kind !== "changed") return text.title(site.name, text.kind[kind]);
  const [first] = values;
  if (first) {
    const value = text.value(words.field[first.field], valueBefore(first, names), valueAfter(first, names));
    return text.title(site.name, values.length > 1 ? value + text.andMore(values.length - 1) : value);
  }
  const [ruled] = rules;
  if (ruled) {
    const { from, to } = ruleValues(ruled, names);
    return text.title(site.name, text.value(words.field[ruled.field], from, to));
  }
  if (sources.length > 0) return text.title(site.name, text.sources);
  if (added.length > 0) return text.title(site.name, text.statements(added.length));
  return text.title(site.name, keys.length > 0 ? text.described : text.edited);
}

/** Returns everything that changed of a site, with the source of each value. */
export function storyParts(story: SiteStory, names: ChangeNames): readonly StoryPart[] {
  const { kind, values, sources, rules, keys, added, edited, dropped } = story;
  const line = (change: HeadlineChange): string => {
    const field = words.field[change.field];
    const [from, to] = [valueBefore(change, names), valueAfter(change, names)];
    if (kind === "gone")
      return feedWords.standing(field, from, change.from ? saidByText(change.from.claim, names.before) : "");
    const said = change.to ? [saidByText(change.to.claim, names.after)] : [];
    if (kind !== "changed") return feedWords.standing(field, to, said.join(""));
    return feedWords.line(field, from, to, [...said, whyChangedText(change)].join("; "));
  };
  const same = ({ to, field, ...change }: HeadlineChange): string =>
    feedWords.standing(
      words.field[field],
      valueAfter({ ...change, to, field }, names),
      to ? saidByText(to.claim, names.after) : "",
    );
  const ruled = (change: RuleChange): string => {
    const { from, to } = ruleValues(change, names);
    return feedWords.line(words.field[change.field], from, to, changesPageWords.values.rule);
  };
  const title = {
    added: feedWords.stands,
    promoted: feedWords.stands,
    gone: feedWords.stood,
    changed: feedWords.values,
  };
  return [
    ...(values.length > 0 ? [{ text: title[kind], list: values.map(line) }] : []),
    ...(rules.length > 0 ? [{ text: feedWords.rules, list: rules.map(ruled) }] : []),
    ...(sources.length > 0 ? [{ text: feedWords.same, list: sources.map(same) }] : []),
    ...(added.length > 0
      ? [
          {
            text: feedWords.added(added.length),
            list: added.map(({ claim }) =>
              feedWords.standing(
                words.field[claim.field],
                claimText(claim, names.after),
                saidByText(claim, names.after),
              ),
            ),
          },
        ]
      : []),
    ...(edited > 0 ? [paragraph(feedWords.edited(edited))] : []),
    ...(dropped > 0 ? [paragraph(feedWords.removed(dropped))] : []),
    ...(keys.length > 0 ? [paragraph(feedWords.keys(keysText(keys)))] : []),
  ];
}

/** What telling a release needs: names, and the methods of both releases; 0 where there is no earlier one. */
export type ReleaseContext = {
  readonly names: ChangeNames;
  readonly siteName: (id: string) => string;
  readonly methods: { readonly before: number; readonly after: number };
};

/** Returns what changed with a release: the sum step by step, the sites, the values and the rules. */
export function releaseParts(changes: Changes, { names, siteName, methods: of }: ReleaseContext): readonly StoryPart[] {
  const text = feedWords.release;
  const { sites, claims, silent, totals } = changes;
  const money = totals.find(({ name }) => name === "investment");
  const steps = of.before === 0 ? [] : moneySteps(changes);
  const fresh = [...sites.added, ...sites.promoted];
  const values = changedValues(changes).length;
  const said = (value: number | null): string => (value === null ? words.notStated : moneyRounded(value, "EUR"));
  const rules = of.before === 0 ? [] : methods.filter(({ version }) => version > of.before && version <= of.after);
  return [
    ...(money && steps.length > 0
      ? [
          {
            text: text.sum(said(publishedBefore(money).value), said(publishedAfter(money).value)),
            list: steps.map(({ by, rules: ruled, move }) =>
              ruled
                ? text.step(by, siteName(ruled.site), text.rule(ruled.apart))
                : text.step(by, siteName(move.site), moveText(move, names)),
            ),
          },
        ]
      : []),
    ...(fresh.length > 0 ? [{ text: text.added(fresh.length), list: fresh.map(({ name }) => name) }] : []),
    ...(sites.gone.length > 0
      ? [{ text: text.gone(sites.gone.length), list: sites.gone.map(({ name }) => name) }]
      : []),
    ...(values > 0 ? [paragraph(text.values(values))] : []),
    ...(claims.added.length > 0 ? [paragraph(text.statements(claims.added.length, silent.length))] : []),
    ...(rules.length > 0
      ? [
          {
            text: text.rules,
            list: rules.flatMap((method) => method.changes.map((change) => methodChangeWords.change[change].now)),
          },
        ]
      : []),
  ];
}

function moveText({ cause, to }: TotalMove, names: ChangeNames): string {
  const why = changeWords.cause[cause];
  return to === null ? why : `${why}: ${claimText(to.claim, names.after)} (${saidByText(to.claim, names.after)})`;
}
