import type { Page } from "@playwright/test";
import { everyPage } from "./support/addresses";
import { open } from "./support/app";
import { keepLoaded } from "./support/pool";
import { rest } from "./support/rest";
import { expect, test } from "./support/test";
import { bareTexts, saidBy, translate, use } from "./support/translator";

/** Opens an address on both pages and uses a control of each kind; both must say the same after each. */
async function expectSame(plain: Page, translated: Page, address: string): Promise<void> {
  for (const page of [plain, translated]) await open(page, address);
  expect(await bareTexts(plain), "every text stands alone in its element").toEqual([]);
  const same = async (after: string): Promise<void> => {
    await Promise.all([rest(plain), rest(translated)]);
    await expect(async () => expect(await saidBy(translated), after).toBe(await saidBy(plain))).toPass({
      timeout: 30_000,
    });
  };
  await same("as it was opened");
  const used: string[] = [];
  for (let kind = await use(plain, { notOf: used }); kind !== null; kind = await use(plain, { notOf: used })) {
    const one = { kind };
    await expect.poll(() => use(translated, one), `a control of the kind ${kind}`).toBe(kind);
    used.push(kind);
    await same(kind);
  }
  expect(used.length).toBeGreaterThan(1);
  expect(await bareTexts(plain), "at the end too").toEqual([]);
}

// A page that a browser has translated holds other text nodes than React put there. Whatever is used on it, it must say
// what an untouched page says: no figure half old, nothing thrown.
/** The pages in three parts, each walked through in one go. */
const parts = [0, 1, 2].map((part) => everyPage.filter((_, index) => index % 3 === part));

for (const [index, addresses] of parts.entries())
  test(`says the same when it is translated, part ${index + 1} of ${parts.length}`, async ({
    page: plain,
    context,
    baseURL,
  }) => {
    const translated = await context.newPage();
    for (const page of [plain, translated]) {
      keepLoaded(page, baseURL);
      await open(page, "");
    }
    await translate(translated);
    for (const address of addresses) await test.step(`/${address}`, () => expectSame(plain, translated, address));
  });
