import { everyPage, short } from "../support/addresses";
import { open } from "../support/app";
import { keepLoaded } from "../support/pool";
import { rest } from "../support/rest";
import { expect, test } from "../support/test";
import { bareTexts, saidBy, translate, use } from "../support/translator";

test.use({ allowed: /status of 404/ });
// Its tests take long, so that each worker has some of them.
test.describe.configure({ mode: "parallel" });

/** The pages by what they are made of: a control that looks alike on two pages of one make is the same code. */
const makes: Readonly<Record<string, RegExp>> = {
  "the overview and a country": /^(\?|countries\/)/,
  "charts, latest and changes": /^(charts|latest|changes)/,
  "a site, an organisation and a comparison": /^(sites|operators|compare)/,
  "all other pages": /^(?!\?|countries\/|charts|latest|changes|sites|operators|compare)/,
};

// A page that a browser has translated holds other text nodes than React put there. Whatever is used on it, and wherever it
// leads, it must say what an untouched page says: no figure half old, nothing thrown.
for (const [make, addresses] of Object.entries(makes))
  test(`says the same when it is translated: ${make}`, async ({ page: plain, context, baseURL }) => {
    const translated = await context.newPage();
    const both = [plain, translated];
    for (const page of both) keepLoaded(page, baseURL);
    const same = async (after: string): Promise<void> => {
      await Promise.all(both.map(rest));
      await expect(async () => {
        const [now, plainly] = await Promise.all([saidBy(translated), saidBy(plain)]);
        expect(now, after).toBe(plainly);
      }).toPass({ intervals: [50], timeout: 60_000 });
    };
    const used: string[] = [];
    for (const address of everyPage.map(short).filter((one) => addresses.test(one)))
      await test.step(`/${address}`, async () => {
        const isFirst = translated.url() === "about:blank";
        await Promise.all(both.map((page) => open(page, address)));
        if (isFirst) await translate(translated);
        await same("as it was opened");
        const path = new URL(plain.url()).pathname;
        expect(await bareTexts(plain), "every text stands alone in its element").toEqual([]);
        for (let kind = await use(plain, { notOf: used }); kind !== null; kind = await use(plain, { notOf: used })) {
          const one = { kind };
          await expect.poll(() => use(translated, one), `a control of the kind ${kind}`).toBe(kind);
          used.push(kind);
          await same(kind);
          // Where it led elsewhere, another test uses what is there.
          if (new URL(plain.url()).pathname !== path) await Promise.all(both.map((page) => open(page, address)));
        }
        expect(await bareTexts(plain), "at the end too").toEqual([]);
      });
    expect(used.length).toBeGreaterThan(5);
  });
