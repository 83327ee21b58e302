import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { goldenFile, unused } from "./golden";
import { marks } from "./marks";
import { printed } from "./markup";

const all = Object.entries(marks).flatMap(([mark, pictures]) =>
  Object.entries(pictures).map(([fixture, picture]) => {
    const markup = renderToStaticMarkup(picture);
    return { file: goldenFile(`marks/${mark}/${fixture}`, markup), markup };
  }),
);

test.each(all.map((picture) => [picture.file, picture.markup] as const))("%s", async (file, markup) => {
  await expect(printed(markup, 2)).toMatchFileSnapshot(file);
});

test("no golden file of a mark is left without its picture", () => {
  const golden = Object.keys(import.meta.glob("../golden/marks/*/*"));
  expect(unused(golden, all)).toEqual([]);
});
