import { useState } from "react";
import { beforeEach, expect, test, vi } from "vitest";
import { page as browser } from "vitest/browser";
import { render } from "vitest-browser-react";
import "../../src/app/styles/index.css";
import { noticeMove } from "../../src/ui/dom/has-moved";
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

const many = Array.from({ length: 450 }, (_, index) => `row-${index}`);
const few: readonly Column<string, string>[] = [{ key: "name", head: "Name", cell: (row) => <b>{row}</b> }];

const drawn = () => document.querySelectorAll("tr[data-site]").length;

// The first test, since the page does not forget that the reader has moved on it.
test("a table below others draws its first rows at once, and all once the reader moves on the page", async () => {
  noticeMove();
  const screen = await render(
    <DataTable
      caption="Later"
      unhurried
      columns={few}
      rows={many.slice(0, 150)}
      nameOf={(row) => `Site ${row}.`}
      idOf={(row) => row}
      sort={null}
      words={order}
    />,
  );
  await expect.poll(() => document.querySelector('[data-site="row-9"]')).not.toBeNull();
  const table = screen.getByRole("table");
  await expect.element(table).not.toHaveAttribute("aria-busy");
  expect(drawn()).toBeLessThan(150);
  expect(document.body.textContent).toContain("Site row-149.");
  document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "a", bubbles: true }));
  await expect.element(table).not.toHaveAttribute("aria-busy");
  document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "f", ctrlKey: true, bubbles: true }));
  await expect.poll(drawn).toBe(150);
  await expect.element(table).not.toHaveAttribute("aria-busy");
});

test("the pointer on a row lights it up and draws no cell anew", async () => {
  await render(<Table />);
  const calls = cell.mock.calls.length;
  expect(calls).toBeGreaterThanOrEqual(rows.length * columns.length);
  for (const id of rows.slice(0, 10)) {
    const row = document.querySelector(`[data-site="${id}"]`);
    row?.dispatchEvent(new PointerEvent("pointerover", { bubbles: true }));
    await expect.poll(() => row?.getAttribute("data-active")).toBe("true");
  }
  expect(cell.mock.calls.length).toBe(calls);
});

test("a table that is wider than its place is a region by its name that the keyboard can scroll", async () => {
  const screen = await render(<Table />);
  const region = screen.getByRole("region", { name: "Many rows" });
  await expect.element(region).toHaveAttribute("tabindex", "0");
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
});

test("of very many rows only those near the window are drawn, the others keep their place by name, and paper has all", async () => {
  await render(
    <DataTable
      caption="Very many rows"
      columns={few}
      rows={many}
      nameOf={(row) => `Site ${row}.`}
      idOf={(row) => row}
      sort={null}
      words={order}
    />,
  );
  await expect.poll(() => document.querySelector('[data-site="row-20"]')).not.toBeNull();
  expect(drawn()).toBeLessThan(120);
  await expect.element(browser.getByRole("table")).toHaveAttribute("aria-rowcount", "451");
  expect(document.body.textContent).toContain("Site row-449.");
  const height = document.documentElement.scrollHeight;
  document.querySelector('tbody[data-slice="44"]')?.scrollIntoView();
  await expect.poll(() => document.querySelector('[data-site="row-449"]')).not.toBeNull();
  await expect.poll(() => document.querySelector('[data-site="row-20"]')).toBeNull();
  expect(drawn()).toBeLessThan(120);
  expect(height).toBeGreaterThan(450 * 20);
  expect(document.querySelector('[data-site="row-449"]')?.getAttribute("aria-rowindex")).toBe("451");
  window.dispatchEvent(new Event("beforeprint"));
  expect(drawn()).toBe(450);
  window.dispatchEvent(new Event("afterprint"));
  await expect.poll(drawn).toBeLessThan(120);
});
