import { useState } from "react";
import { beforeEach, expect, test, vi } from "vitest";
import { page as browser } from "vitest/browser";
import { render } from "vitest-browser-react";
import "../../src/app/styles/index.css";
import { DataTable, type Column } from "../../src/ui/table/data-table";

const rows = Array.from({ length: 88 }, (_, index) => `row-${index}`);
const cell = vi.fn((row: string) => `${row} `);
const columns: readonly Column<string, string>[] = Array.from({ length: 30 }, (_, index) => ({
  key: `column-${index}`,
  head: `Column ${index}`,
  cell,
}));
const order = { ascending: "ascending", descending: "descending" };

beforeEach(() => browser.viewport(1000, 800));

function Table() {
  const [hovered, setHovered] = useState<string | null>(null);
  return (
    <DataTable
      caption="Many rows"
      columns={columns}
      rows={rows}
      idOf={(row) => row}
      sort={null}
      words={order}
      hovered={hovered}
      onHover={setHovered}
    />
  );
}

test("the pointer on a row lights it up and draws no cell anew", async () => {
  await render(<Table />);
  const drawn = cell.mock.calls.length;
  expect(drawn).toBeGreaterThanOrEqual(rows.length * columns.length);
  for (const id of rows.slice(0, 10)) {
    const row = document.querySelector(`[data-site="${id}"]`);
    row?.dispatchEvent(new PointerEvent("pointerover", { bubbles: true }));
    await expect.poll(() => row?.getAttribute("data-active")).toBe("true");
  }
  expect(cell.mock.calls.length).toBe(drawn);
});

test("a table that is wider than its place is a region by its name that the keyboard can scroll", async () => {
  const screen = await render(<Table />);
  const region = screen.getByRole("region", { name: "Many rows" });
  await expect.element(region).toHaveAttribute("tabindex", "0");
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
});
