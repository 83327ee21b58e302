import { useState } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { render } from "vitest-browser-react";
import { page, userEvent } from "vitest/browser";
import "../../src/app/styles/tokens.css";
import type { BaseMap } from "../../src/map/ground/base-map";
import type { MapMark, MapWords } from "../../src/map/marks/map-mark";
import { SiteMap, type SiteMapProps } from "../../src/map/site-map";

const land = { record: "M-60-60l120 0 0 120-120 0z", context: "", borders: "" };
const basemap: BaseMap = {
  source: "",
  licence: "",
  extent: { x: -620, y: -360, width: 1180, height: 780 },
  paths: { ...land, lakes: "" },
  frames: [
    { region: "iceland", extent: { x: -200, y: -150, width: 400, height: 300 }, paths: land },
    { region: "greenland", extent: { x: -1200, y: -420, width: 1960, height: 860 }, paths: land },
  ],
};

const words: MapWords = {
  name: "Map of the sites",
  help: "Arrow keys move the map.",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  reset: "Show the whole map",
  countries: {
    SE: "Sweden",
    NO: "Norway",
    FI: "Finland",
    DK: "Denmark",
    IS: "Iceland",
    GL: "Greenland",
    FO: "Faroe Islands",
  },
  marks: (count) => `${count} sites`,
  frame: (country) => `${country}, in a frame`,
  bring: (place) => `Show ${place} on the map`,
  kilometres: (count) => `${count} km`,
};

const mark = (id: string, country: MapMark["country"], lat: number, lon: number): MapMark => ({
  id,
  href: `/sites/${id}`,
  name: `${id}, announced`,
  place: id,
  country,
  location: { lat, lon, precision: id === "Boden" ? "municipality" : "locality" },
  status: "announced",
  weight: 1,
  radius: id === "Oslo" ? 20 : null,
});

const marks = [
  mark("Narvik", "NO", 68.57, 17.6),
  mark("Boden", "SE", 65.825, 21.689),
  mark("Gävle", "SE", 60.5986, 17.0108),
  mark("Oslo", "NO", 59.93, 10.82),
  mark("Akureyri", "IS", 65.68, -18.1),
  mark("Kista 1", "SE", 59.4032, 17.9448),
  mark("Kista 2", "SE", 59.4032, 17.9448),
];

const onSelect = vi.fn<SiteMapProps["onSelect"]>();
const onHover = vi.fn<SiteMapProps["onHover"]>();

/** The map as a page holds it: it remembers what is selected and hovered. */
function Page(props: Partial<SiteMapProps>) {
  const [selected, setSelected] = useState<string | null>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  return (
    <div style={{ width: 588, height: 512 }}>
      <SiteMap
        basemap={basemap}
        marks={marks}
        words={words}
        selected={selected}
        hovered={hovered}
        onSelect={(id) => {
          onSelect(id);
          setSelected(id);
        }}
        onHover={(id) => {
          onHover(id);
          setHovered(id);
        }}
        card={selected && <a href="#open">Open {selected}</a>}
        cardFor={selected}
        {...props}
      />
    </div>
  );
}

const button = (id: string) => page.getByRole("button", { name: `${id}, announced` });
const box = (element: Element) => element.getBoundingClientRect();
const gap = () => centre(button("Oslo").element()).x - centre(button("Gävle").element()).x;
const centre = (element: Element) => {
  const { x, y, width, height } = box(element);
  return { x: x + width / 2, y: y + height / 2 };
};

beforeEach(() => {
  onSelect.mockClear();
  onHover.mockClear();
});

describe("the marks", () => {
  it("are named buttons, and one stop of the tab key", async () => {
    await render(<Page />);
    for (const { id } of marks) await expect.element(button(id)).toBeInTheDocument();
    await userEvent.keyboard("{Tab}");
    expect(document.activeElement).toBe(page.getByRole("region", { name: words.name }).element());
    await userEvent.keyboard("{Tab}");
    expect(document.activeElement).toBe(button("Narvik").element());
    await userEvent.keyboard("{Tab}");
    expect(document.activeElement).toBe(page.getByRole("button", { name: "Zoom in" }).element());
  });

  it("lead to each other by arrows, Home and End", async () => {
    await render(<Page />);
    await userEvent.keyboard("{Tab}{Tab}{ArrowDown}");
    expect(document.activeElement).toBe(button("Boden").element());
    expect(onHover).toHaveBeenLastCalledWith("Boden");
    await userEvent.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(button("Gävle").element());
    await userEvent.keyboard("{End}");
    expect(document.activeElement).toBe(button("Kista 2").element());
    await userEvent.keyboard("{Home}");
    expect(document.activeElement).toBe(button("Narvik").element());
  });

  it("are selected by Enter and Space and cleared by Esc", async () => {
    await render(<Page />);
    await userEvent.keyboard("{Tab}{Tab}{Enter}");
    expect(onSelect).toHaveBeenLastCalledWith("Narvik");
    await expect.element(button("Narvik")).toHaveAttribute("aria-pressed", "true");
    await userEvent.keyboard("{Escape}");
    expect(onSelect).toHaveBeenLastCalledWith(null);
    expect(onHover).toHaveBeenLastCalledWith(null);
    await userEvent.keyboard(" ");
    expect(onSelect).toHaveBeenLastCalledWith("Narvik");
  });

  it("tell when the pointer is on them", async () => {
    await render(<Page />);
    await button("Gävle").hover();
    expect(onHover).toHaveBeenLastCalledWith("Gävle");
    await page.getByRole("button", { name: "Zoom in" }).hover();
    expect(onHover).toHaveBeenLastCalledWith(null);
  });

  it("are selected by a click, and cleared by a click on the sea", async () => {
    const { container } = await render(<Page />);
    await button("Oslo").click();
    expect(onSelect).toHaveBeenLastCalledWith("Oslo");
    await userEvent.click(container.querySelector("section") ?? container, { position: { x: 300, y: 20 } });
    expect(onSelect).toHaveBeenLastCalledWith(null);
  });

  it("wear a collar where only the municipality is known", async () => {
    const { container } = await render(<Page />);
    await expect.element(button("Boden")).toBeInTheDocument();
    const collars = [...container.querySelectorAll<SVGElement>("[data-collar]")];
    expect(collars.map((collar) => collar.dataset["collar"])).toEqual(["Boden"]);
  });

  it("have a circle behind them where they have a figure, below every glyph", async () => {
    const { container } = await render(<Page />);
    await expect.element(button("Oslo")).toBeInTheDocument();
    const circles = [...container.querySelectorAll<SVGElement>("[data-circle]")];
    expect(circles.map((circle) => [circle.dataset["circle"], circle.getAttribute("r")])).toEqual([["Oslo", "20"]]);
    const glyph = container.querySelector('[data-mark="Oslo"]');
    expect(glyph && circles[0]?.compareDocumentPosition(glyph)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it("do not touch, even at one and the same place", async () => {
    await render(<Page />);
    const [a, b] = [centre(button("Kista 1").element()), centre(button("Kista 2").element())];
    expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(15.9);
  });

  it("lead to the site instead of being selected where the caller says so", async () => {
    const onOpen = vi.fn<(id: string) => void>();
    await render(<Page onOpen={onOpen} />);
    await button("Oslo").click();
    expect(onOpen).toHaveBeenCalledWith("Oslo");
    expect(onSelect).not.toHaveBeenCalled();
    await expect.element(button("Oslo")).not.toHaveAttribute("aria-pressed");
  });
});

describe("the map", () => {
  it("puts an Icelandic site inside Iceland's frame", async () => {
    const { container } = await render(<Page />);
    await expect.element(button("Akureyri")).toBeInTheDocument();
    const frame = [...container.querySelectorAll("svg rect")].map(box)[0];
    const at = centre(button("Akureyri").element());
    expect(at.x).toBeGreaterThan(frame?.left ?? NaN);
    expect(at.x).toBeLessThan(frame?.right ?? NaN);
    expect(at.y).toBeGreaterThan(frame?.top ?? NaN);
    expect(at.y).toBeLessThan(frame?.bottom ?? NaN);
  });

  it("zooms by its buttons, and back", async () => {
    await render(<Page />);
    const before = centre(button("Narvik").element());
    await page.getByRole("button", { name: "Zoom in" }).click();
    expect(centre(button("Narvik").element()).y).toBeLessThan(before.y - 50);
    await page.getByRole("button", { name: "Show the whole map" }).click();
    expect(centre(button("Narvik").element()).y).toBeCloseTo(before.y, 0);
  });

  it("moves once to fit a new list of marks", async () => {
    const { rerender } = await render(<Page />);
    const before = gap();
    await rerender(<Page fit={marks.filter(({ id }) => id === "Oslo" || id === "Gävle")} />);
    expect(Math.abs(gap())).toBeGreaterThan(Math.abs(before) * 2);
  });

  it("draws the card beside its mark, reached by the next tab, and left by Esc", async () => {
    await render(<Page />);
    await userEvent.keyboard("{Tab}{Tab}{Enter}{Tab}");
    const link = page.getByRole("link", { name: "Open Narvik" }).element();
    expect(document.activeElement).toBe(link);
    const [card, spot] = [box(link), centre(button("Narvik").element())];
    expect(spot.x < card.left || spot.x > card.right || spot.y < card.top || spot.y > card.bottom).toBe(true);
    await userEvent.keyboard("{Escape}");
    expect(document.activeElement).toBe(button("Narvik").element());
    expect(onSelect).toHaveBeenLastCalledWith(null);
  });

  it("shows only what lies round one place, to scale, on a small map", async () => {
    await render(
      <Page interactive={false} focusOn={{ country: "NO", lat: 68.57, lon: 17.6, kilometresAcross: 900 }} />,
    );
    await expect.element(button("Narvik")).toBeInTheDocument();
    await expect.element(button("Boden")).toBeInTheDocument();
    await expect.element(button("Oslo")).not.toBeInTheDocument();
    await expect.element(page.getByText("200 km")).toBeInTheDocument();
    await expect.element(page.getByRole("button", { name: "Zoom in" })).not.toBeInTheDocument();
  });
});

describe("very many marks", () => {
  const crowd = Array.from({ length: 400 }, (_, index) =>
    mark(`Site ${index}`, "SE", 56 + (index % 20) * 0.6, 13 + Math.floor(index / 20) * 0.4),
  );
  const drawn = (id: string) => document.querySelector(`path[data-mark="${id}"]`);

  it("are drawn, and only the one that the reader is at is a button", async () => {
    await render(<Page marks={crowd} />);
    await expect.poll(() => document.querySelectorAll("path[data-mark]").length).toBe(400);
    expect(document.querySelectorAll("button[data-mark]").length).toBe(1);
    await userEvent.keyboard("{Tab}{Tab}");
    expect(document.activeElement).toBe(button("Site 0").element());
    await userEvent.keyboard("{End}");
    expect(document.activeElement).toBe(button("Site 399").element());
    await userEvent.keyboard("{Home}{ArrowUp}");
    const reached = document.activeElement?.getAttribute("data-mark");
    expect(reached).toMatch(/^Site [1-9]/);
    await userEvent.keyboard("{Enter}");
    expect(onSelect).toHaveBeenLastCalledWith(reached);
  });

  it("are hovered and pressed where they are", async () => {
    await render(<Page marks={crowd} />);
    await expect.poll(() => drawn("Site 210")).not.toBeNull();
    const at = /^M([\d.-]+) ([\d.-]+)/.exec(drawn("Site 210")?.getAttribute("d") ?? "");
    const origin = document.querySelector(".leaflet-map-pane")?.getBoundingClientRect();
    const [clientX, clientY] = [Number(at?.[1]) + (origin?.x ?? 0), Number(at?.[2]) + (origin?.y ?? 0)];
    const container = document.querySelector(".leaflet-container");
    container?.dispatchEvent(new MouseEvent("mousemove", { bubbles: true, clientX, clientY }));
    await expect.poll(() => onHover.mock.lastCall).toEqual(["Site 210"]);
    await expect.element(button("Site 210")).toBeInTheDocument();
    container?.dispatchEvent(new MouseEvent("mousemove", { bubbles: true, clientX: 2, clientY: 2 }));
    await expect.poll(() => onHover.mock.lastCall).toEqual([null]);
    container?.dispatchEvent(new MouseEvent("click", { bubbles: true, clientX, clientY }));
    await expect.poll(() => onSelect.mock.lastCall).toEqual(["Site 210"]);
  });
});
