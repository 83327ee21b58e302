import { beforeAll, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import "../../src/app/styles/index.css";
import { charts, laidOut } from "./charts";
import { goldenFile, unused } from "./golden";
import { printed } from "./markup";

const all = Object.entries(charts).flatMap(([part, pictures]) =>
  Object.entries(pictures).map(([fixture, drawn]) => ({ file: goldenFile(`charts/${part}/${fixture}`, ""), ...drawn })),
);

/** A letter's width in px, whatever the font. */
const letter = 6;

/** After so long nothing more is drawn, ms. */
const hangs = 100_000;

/** What is drawn, by golden file. */
const found = new Map<string, string>();

// All at once: they are drawn and measured in one go.
beforeAll(async () => {
  await page.viewport(1000, 800);
  vi.spyOn(CanvasRenderingContext2D.prototype, "measureText").mockImplementation((text) => ({
    width: text.length * letter,
    actualBoundingBoxAscent: 0,
    actualBoundingBoxDescent: 0,
    actualBoundingBoxLeft: 0,
    actualBoundingBoxRight: 0,
    alphabeticBaseline: 0,
    emHeightAscent: 0,
    emHeightDescent: 0,
    fontBoundingBoxAscent: 0,
    fontBoundingBoxDescent: 0,
    hangingBaseline: 0,
    ideographicBaseline: 0,
  }));
  const { container } = await render(
    all.map(({ file, width, chart }) => (
      <div key={file} data-picture={file} style={{ position: "relative", width }}>
        {chart}
      </div>
    )),
  );
  await settled(container);
  for (const panel of container.querySelectorAll<HTMLElement>("[data-picture]"))
    found.set(panel.dataset["picture"] ?? "", printed(ours(panel).innerHTML, 1));
}, hangs);

test.each(all.map(({ file }) => file))("%s", async (file) => {
  await expect(found.get(file)).toMatchFileSnapshot(file);
});

test("no golden file of a chart is left without its picture", () => {
  const golden = Object.keys(import.meta.glob("../golden/charts/*/*"));
  expect(unused(golden, all)).toEqual([]);
});

/** Waits until every plot and every row's mark is drawn and two frames change nothing. */
async function settled(container: HTMLElement): Promise<void> {
  const count = (selector: string) => container.querySelectorAll(selector).length;
  const plots = all.filter(({ file }) => !laidOut.some((part) => file.includes(`/${part}/`))).length;
  await vi.waitUntil(() => count(".recharts-wrapper") === plots && count("[data-bar]") === count("[data-row]"), {
    timeout: hangs,
  });
  let before = "";
  while (before !== container.innerHTML) {
    before = container.innerHTML;
    await frame();
    await frame();
  }
}

function frame(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(resolve);
  });
}

/** A copy of a picture without what only Recharts is concerned with, so that another release of it changes no golden file. */
function ours(panel: HTMLElement): HTMLElement {
  const copy = document.importNode(panel, true);
  for (const one of copy.querySelectorAll(".recharts-surface > :is(title, desc, defs)")) one.remove();
  // From the innermost out: a group that held nothing but empty ones is empty as well.
  for (const one of [...copy.querySelectorAll("[class*=recharts-]")].toReversed()) {
    if (one.childNodes.length === 0) one.remove();
    const own = [...one.classList].filter((name) => !/^(?:recharts-|xAxis)/.test(name));
    if (own.length === 0) one.removeAttribute("class");
    else one.setAttribute("class", own.join(" "));
    for (const name of ["tabindex", "orientation", "preserveAspectRatio"]) one.removeAttribute(name);
    if (one.tagName === "text") for (const name of ["width", "height"]) one.removeAttribute(name);
  }
  return copy;
}
