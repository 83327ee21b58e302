import { upperFirst, lowerFirst } from "../../format/text";
import { introWords } from "#words/explore/intro";
import type { ClaimRule } from "../../../domain/headline/rule";
import type { SelectionFinding } from "../../../domain/overview/finding";
import type { Currency } from "../../../domain/record/money";
import type { StatusOrUnknown } from "../../../domain/record/status";
import { figureQualifier } from "#words/qualifiers";
import { moneyAsStated, moneyRounded } from "../../format/money";

/** A piece of the sentence; one with a figure is bold. */
export type LedePiece = { readonly text: string; readonly isFigure: boolean };

const text = introWords.lede;
const plain = (of: string): LedePiece => ({ text: of, isFigure: false });
const figure = (of: string): LedePiece => ({ text: of, isFigure: true });

/** Two sites are named if they hold this share of the sum or more. */
const notable = 0.4;

/** What a selection is called: `which` as in "in Norway", `name` of its only site, `all` sites of the record. */
type Called = {
  readonly which: string;
  readonly name: string | null;
  readonly all: number;
  /** True if a filter chooses by status. */
  readonly isByStatus: boolean;
  /** The rule by which the selection is read; any but that of the headline is named. */
  readonly rule: ClaimRule;
  readonly currency: Currency;
};

/** Returns the sentences that say first what a selection holds, in pieces. */
export function ledeText(found: SelectionFinding, called: Called): readonly LedePiece[] {
  const pieces = sentences(found, called);
  const [first, ...others] = pieces;
  if (called.rule === "headline" || first === undefined || found.sites === 0) return pieces;
  return [plain(text.by[called.rule] + lowerFirst(first.text)), ...others];
}

function sentences(found: SelectionFinding, called: Called): readonly LedePiece[] {
  if (found.sites === 0) return [plain(text.none(called.all))];
  if (found.sites === 1 && found.status !== null && called.name !== null)
    return [...singlePieces(found.status, called.name, called), plain(text.end), ...singleMoneyPieces(found, called)];
  return [
    ...statusPieces(found, called),
    ...(onlyExtends(found) ? [figure(text.extended(found.extended))] : []),
    plain(text.end),
    ...moneyPieces(found, called),
  ];
}

/** Says the only site: what it does or, where it was chosen by that, as the only one which does it. */
function singlePieces(status: StatusOrUnknown, name: string, { which, isByStatus }: Called): readonly LedePiece[] {
  return isByStatus
    ? [plain(text.singleOf(status, which)), figure(name)]
    : [plain(text.single(which)), figure(text.one[status]), plain(text.singleName(name))];
}

function singleMoneyPieces({ single, doubted }: SelectionFinding, { currency, rule }: Called): readonly LedePiece[] {
  if (single === null) return [plain(text.silentOne(rule === "primary", doubted > 0))];
  const { claim, amount, place } = single;
  const said = amount === null ? moneyAsStated(claim.amount, claim.currency) : moneyRounded(amount, currency);
  return [
    figure(upperFirst([figureQualifier(claim.qualifier), said].join(" ").trim())),
    plain(amount === null ? text.unconvertedOne : text.announcedOne[place]),
  ];
}

/** Returns whether nothing new is being built, and something that runs is being extended, which is the news then. */
function onlyExtends({ building, extended }: SelectionFinding): boolean {
  return building === 0 && extended > 0;
}

function statusPieces(found: SelectionFinding, called: Called): readonly LedePiece[] {
  const { sites, operating, building, status } = found;
  if (status !== null) return [plain(text.uniform(sites, called.which, !called.isByStatus)), figure(text.many[status])];
  if (operating === 0 && building === 0) return [plain(text.neither(sites, called.which)), figure(text.runsOrBuilt)];
  return [
    plain(text.of(sites, called.which)),
    figure(text.running(operating)),
    plain(text.and),
    figure(onlyExtends(found) ? text.noNew : text.building(building)),
  ];
}

function moneyPieces({ sites, money, beside, doubted }: SelectionFinding, { currency }: Called): readonly LedePiece[] {
  if (money === null) {
    const isSilent = Object.values(beside).every((count) => count === 0);
    return [plain(isSilent ? text.silent(doubted > 0) : text.onlyBeside(beside))];
  }
  const { amount, covered, largest: names, share } = money;
  const isNotable = covered > 2 && share >= notable;
  return [
    figure(moneyRounded(amount, currency)),
    plain(text.announced(covered, sites, names)),
    ...(isNotable ? [plain(text.share(share, names))] : []),
    plain("."),
    // Where most of what names money is in no total, the sum alone would say too little.
    ...(beside.parts + beside.apart > covered ? [plain(text.beside(beside))] : []),
  ];
}
