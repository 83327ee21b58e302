import type { ReactElement } from "react";
import { sumsOf } from "../../../src/domain/overview/sums";
import { headlineBases } from "../../../src/domain/headline/headline";
import type { ReadRecord } from "../../../src/domain/headline/read-record";
import type { ReadSite } from "../../../src/domain/headline/read-site";
import { investmentSeries } from "../../../src/domain/series/investment";
import { investmentTotal } from "../../../src/domain/series/totals";
import { statusesOrUnknown } from "../../../src/domain/record/status";
import type { BaseMap } from "../../../src/map/ground/base-map";
import { date } from "../../../src/words/format/date";
import { moneyRounded } from "../../../src/words/format/money";
import { megawattSum } from "../../../src/words/format/number";
import { statusText } from "../../../src/words/text/claim-text";
import { words } from "#words/page";
import { builtByText, saidText, siteFacts, type SaidBy } from "../pages/facts";
import { staticWords } from "../pages/static-words";
import { cardMap } from "./card-map";
import { cardFrame, cardGlyph, cardName, cardText, margin, type CardFigure } from "./frame";
import { light } from "./light";

type Context = { readonly record: ReadRecord; readonly basemap: BaseMap };

const text = staticWords.cards;

/** Renders the card of a site: its name, status and builder, up to three headline values, and where it is. */
export function siteCard(readSite: ReadSite, { record, basemap }: Context): ReactElement {
  const { dataset } = record;
  const mapWidth = 330;
  const width = 1200 - mapWidth - margin - 28;
  const by = builtByText(readSite, record);
  const sources = new Set(readSite.site.claims.map(({ source }) => source)).size;
  const facts = siteFacts(readSite, record).map(({ figure, of, said }) => ({ ...figure, of, said: saidOnCard(said) }));
  return cardFrame(
    <div style={{ display: "flex" }}>
      {cardText(
        [
          <div key="name" style={{ display: "flex" }}>
            {cardName(readSite.site.name, width, 64)}
          </div>,
          <div key="status" style={{ display: "flex", gap: 14, alignItems: "center", fontSize: 38, marginTop: 10 }}>
            {cardGlyph(readSite.status, 34)}
            <div>{statusText(readSite)}</div>
          </div>,
          <div key="by" style={{ display: "block", lineClamp: 1, width, fontSize: 38 }}>
            {by ?? ""}
          </div>,
          <div key="silent" style={{ fontSize: 33, marginTop: 60, color: light("--ink-2") }}>
            {facts.length === 0 ? text.silent : ""}
          </div>,
        ],
        facts,
        width,
      )}
      {cardMap({ sites: [readSite], basemap, rates: dataset.rates, width: mapWidth, ring: true })}
    </div>,
    text.site(sources, date(dataset.release.date)),
  );
}

/** So many letters of who says a value are certain to be read. */
const readLetters = 26;

/** Returns who says a value. Of what is too long the publisher comes last, since it alone may be cut. */
export function saidOnCard(said: SaidBy): string {
  const whole = saidText(said);
  return whole.length <= readLetters ? whole : text.said(said.year, said.isSecondHand, said.publisher);
}

/** Renders the card of several sites: what they have in common, how many are in each status, MW and money, and their map. */
export function sitesCard(
  called: { readonly above: string; readonly name: string },
  sites: readonly ReadSite[],
  { record, basemap }: Context,
): ReactElement {
  const { dataset } = record;
  const mapWidth = 440;
  const width = 1200 - mapWidth - margin - 28;
  const counts = statusesOrUnknown.flatMap((status) => {
    const count = sites.filter((one) => one.status === status).length;
    return count === 0 ? [] : [{ status, count }];
  });
  const aboveSize = Math.min(40, Math.floor(width / (0.5 * called.above.length)));
  const shown = counts.slice(0, 4);
  const others = sites.length - shown.reduce((sum, { count }) => sum + count, 0);
  return cardFrame(
    <div style={{ display: "flex" }}>
      {cardText(
        [
          <div
            key="above"
            style={{ display: "block", lineClamp: 1, width, fontSize: aboveSize, color: light("--ink-2") }}
          >
            {called.above}
          </div>,
          <div key="name" style={{ display: "flex" }}>
            {cardName(called.name, width)}
          </div>,
          <div key="statuses" style={{ display: "flex", flexWrap: "wrap", width, marginTop: 10 }}>
            {shown.map(({ status, count }) => (
              <div
                key={status}
                style={{ display: "flex", width: width / 2, gap: 14, alignItems: "center", fontSize: 35, height: 48 }}
              >
                {cardGlyph(status, 32)}
                <div style={{ fontWeight: 650 }}>{String(count)}</div>
                <div>{text.status[status]}</div>
              </div>
            ))}
            {others > 0 && <div style={{ fontSize: 28, color: light("--ink-2") }}>{text.otherStatuses(others)}</div>}
          </div>,
        ],
        sumFigures(sites, record),
        width,
      )}
      {cardMap({ sites, basemap, rates: dataset.rates, width: mapWidth })}
    </div>,
    text.asOf(date(dataset.release.date)),
  );
}

/** Returns the largest of the sums of MW, which are never added, and the announced money, each with its coverage. */
function sumFigures(sites: readonly ReadSite[], { dataset, ruleContext }: ReadRecord): readonly CardFigure[] {
  const { megawatts, money } = sumsOf(sites, "EUR", ruleContext);
  const [basis] = headlineBases.toSorted((a, b) => (megawatts[b].value ?? 0) - (megawatts[a].value ?? 0));
  const power = basis === undefined ? null : megawatts[basis];
  const apart = investmentTotal(investmentSeries(sites, "EUR", dataset.rates)).apart.find(
    ({ status }) => status === "paused",
  );
  return [
    ...(basis === undefined || power === null || power.value === null
      ? []
      : [
          {
            before: "",
            figure: megawattSum(power.value),
            of: text.planned(words.onBasis[basis]),
            said: text.coverage(power.sites, sites.length),
          },
        ]),
    money.value === null
      ? {
          before: "",
          figure: text.noMoney,
          of: text.noMoneyOf,
          said: apart ? text.paused(moneyRounded(apart.value, "EUR")) : "",
        }
      : {
          before: "",
          figure: moneyRounded(money.value, "EUR"),
          of: text.announced(money.sites),
          said: apart ? text.paused(moneyRounded(apart.value, "EUR")) : text.coverage(money.sites, sites.length),
        },
  ];
}
