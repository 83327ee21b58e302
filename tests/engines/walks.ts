import { equal, match } from "node:assert/strict";
import type { Reader, Sought } from "./reader";
import { until } from "./until";

/** What one of the four readers of the site came for, by keyboard alone, as tests/e2e/pages/walks.spec.ts does in Chromium. */
export type Walk = { readonly name: string; readonly walk: (reader: Reader) => Promise<void> };

const dialog = "dialog[open], [role=dialog]";
const source: Sought = { css: "a[href^=http]", within: dialog };
const main: Sought = { css: "main" };
const pageLink = (name: string): Sought => ({
  css: "a",
  name: new RegExp(`^${name}$`),
  within: "nav[aria-label=Pages]",
});
const said = (pattern: RegExp): Sought => ({ css: "[role=status], output", name: pattern });

export const walks: readonly Walk[] = [
  {
    name: "a journalist reads who says the figures of Borlänge and Narvik, and copies the chart's link",
    walk: async (reader) => {
      await reader.open("");
      await reader.follow({ css: "a", name: /^Large chart/, within: "section[aria-label='Announced investment']" });
      await reader.hasFocus(main);
      await reader.sees({ css: "h1", name: /announced for \d+ of \d+ sites?, by site$/ });
      for (const [id, shown, stated] of [
        ["se-borlange-ecodatacenter", /€2\.5 bn/, /€2\.5 bn/],
        ["no-narvik-nscale", /€856 mn/, /\$1 bn/],
      ] as const) {
        const figure = { css: "a", name: shown, within: `[data-row="${id}"]` };
        await reader.follow(figure);
        const { text } = await reader.sees({ css: "*", name: /Said by/, within: dialog });
        match(text, stated);
        await reader.tabTo(source);
        match((await reader.seen(source)).href, /^https?:/);
        await reader.press("Escape");
        await reader.seesNo({ css: dialog });
        await reader.hasFocus(figure);
      }
      await reader.follow({ css: "button", name: /^Copy link$/ }, true);
      await reader.hasFocus({ css: "[role=menuitem]" });
      await reader.press("ArrowDown");
      await reader.press("Enter");
      await reader.sees(said(/Link copied/));
    },
  },
  {
    name: "an analyst narrows the record to a country and a status, and reads the capacity as a table",
    walk: async (reader) => {
      await reader.open("");
      await reader.tabTo({ css: "input[type=checkbox]", name: /^Norway/ });
      await reader.press("Space");
      await reader.follow({ css: "summary", name: /^More/, within: "[data-choices]" });
      await reader.tabTo({ css: "input[type=checkbox]", name: /^Operating/ });
      await reader.press("Space");
      await reader.isAt(/\?country=NO&status=operating$/);
      const { text } = await reader.sees({ css: "[role=status]", name: /^Showing \d+ of \d+ sites$/ });
      const count = Number(/Showing (\d+)/.exec(text)?.[1]);
      await until(`${count} rows`, async () => (await reader.count("tr[data-site]")) === count);

      await reader.follow(pageLink("Charts"), true);
      await reader.isAt(/\/charts\/investment\?country=NO&status=operating$/);
      await reader.follow({ css: "a", name: /^Capacity/, within: "nav[aria-label=Charts]" });
      await reader.isAt(/\/charts\/capacity\?country=NO&status=operating$/);
      await reader.tabTo({ css: "input[type=radio], [role=radio]", name: /^Chart$/ });
      await reader.press("ArrowRight");
      await reader.hasFocus({ css: "input[type=radio], [role=radio]", name: /^Table$/ });
      await reader.isAt(/view=table/);
      await reader.sees({ css: "tr", name: /Norway/, within: "table" });
      await reader.seesNo({ css: "tr", name: /Sweden/, within: "table" });
    },
  },
  {
    name: "an investor goes to Narvik's page and reads its opening, and who says so",
    walk: async (reader) => {
      await reader.open("?country=NO");
      await reader.follow({ css: "a", name: /^Skip to the list$/ });
      await reader.follow({ css: "a", name: /^Stargate Norway/, within: "tr[data-site=no-narvik-nscale]" });
      await reader.isAt(/\/sites\/no-narvik-nscale$/);
      await reader.sees({ css: "h1", name: /^Stargate Norway \(Narvik\)$/ });
      await reader.hasFocus(main);
      const opening = { css: "a", name: /^2026$/, within: "section" };
      await reader.follow(opening);
      match((await reader.sees({ css: "*", name: /Said by/, within: dialog })).text, /2026/);
      await reader.tabTo({ css: "a", name: /^All/, within: dialog });
      await reader.press("Escape");
      await reader.hasFocus(opening);
    },
  },
  {
    name: "a researcher reads the rules, and finds the sources that speak of one operator",
    walk: async (reader) => {
      await reader.open("");
      await reader.follow(pageLink("Method"));
      await reader.hasFocus(main);
      await reader.follow({ css: "a", name: /^Late or moved$/, within: "nav[aria-label='On this page']" });
      const heading = { css: "h2, h3, h4", name: /^Late or moved$/ };
      await until("the heading in the window", async () => (await reader.seen(heading)).inWindow);

      await reader.follow(pageLink("Sources"), true);
      await reader.sees({ css: "h1", name: /^Sources/ });
      const showing = { css: "[role=status]", name: /^Showing .* sources/ };
      const before = (await reader.sees(showing)).text;
      equal((await reader.seen(showing)).count, 1);
      await reader.tabTo({ css: "input[type=search]", within: "main" });
      await reader.type("Nscale");
      await until("fewer sources", async () => (await reader.seen(showing)).text !== before);
      const first = { css: "td a[href^=http], th a[href^=http]", within: "main" };
      await reader.tabTo(first);
    },
  },
];
