import { everyPage, short } from "./support/addresses";
import { open } from "./support/app";
import { rest } from "./support/rest";
import { expect, test } from "./support/test";
import { bareTexts, saidBy, translate, use } from "./support/translator";

test.use({ allowed: /status of 404/ });
// Its tests take long, so that each worker has some of them.
test.describe.configure({ mode: "parallel" });

// A page that a browser has translated holds other text nodes than React put there. Whatever is used on it, it must say
// what an untouched page says: no figure half old, nothing thrown.
for (const address of everyPage.map(short))
  test(`says the same when it is translated: /${address}`, async ({ page: plain, context }) => {
    const translated = await context.newPage();
    for (const page of [plain, translated]) {
      await open(page, address);
      await page.waitForLoadState("networkidle");
    }
    expect(await bareTexts(plain), "every text stands alone in its element").toEqual([]);
    await translate(translated);
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
  });
