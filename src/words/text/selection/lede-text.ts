import { introWords } from "#words/explore/intro";
import type { SelectionFinding } from "../../../domain/overview/finding";
import type { Currency } from "../../../domain/record/money";
import { moneyRounded } from "../../format/money";
import { shortNames } from "../place-text";

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
  readonly currency: Currency;
};

/** Returns the sentences that say first what a selection holds, in pieces. */
export function ledeText(found: SelectionFinding, called: Called): readonly LedePiece[] {
  if (found.sites === 0) return [plain(text.none(called.all))];
  if (found.sites === 1 && found.status !== null && called.name !== null)
    return [
      plain(text.single(called.which)),
      figure(text.one[found.status]),
      plain(text.singleName(called.name)),
      ...(found.money
        ? [figure(moneyRounded(found.money.amount, called.currency)), plain(text.announcedOne)]
        : [plain(text.silentOne)]),
    ];
  const { parts, apart } = found.beside;
  // Where most of what names money is in no total, the sum alone would say too little.
  const isMostBeside = parts + apart > (found.money?.covered ?? 0);
  return [
    ...statusPieces(found, called),
    plain(text.end),
    ...moneyPieces(found, called),
    ...(isMostBeside ? [plain(text.beside(parts, apart))] : []),
  ];
}

function statusPieces({ sites, operating, building, status }: SelectionFinding, called: Called): readonly LedePiece[] {
  if (status !== null) return [plain(text.uniform(sites, called.which, !called.isByStatus)), figure(text.many[status])];
  if (operating === 0 && building === 0) return [plain(text.neither(sites, called.which)), figure(text.runsOrBuilt)];
  return [
    plain(text.of(sites, called.which)),
    figure(text.running(operating)),
    plain(text.and),
    figure(text.building(building)),
  ];
}

function moneyPieces({ sites, money }: SelectionFinding, { currency }: Called): readonly LedePiece[] {
  if (money === null) return [plain(text.silent)];
  const { amount, covered, largest, share } = money;
  const names = shortNames(largest.map(({ site }) => site));
  const isNotable = covered > 2 && share >= notable;
  return [
    figure(moneyRounded(amount, currency)),
    plain(text.announced(covered, sites, names)),
    ...(isNotable ? [plain(text.share(share, names))] : []),
    plain("."),
  ];
}
