/** A page of the menu: its path, its key among the words of the menu, and whether it shows the sites that filters select. */
type MenuPage = { readonly path: string; readonly name: string; readonly selection: boolean };

/** The pages of the menu, in its order. */
export const menuPages = [
  { path: "/", name: "overview", selection: true },
  { path: "/charts/investment", name: "charts", selection: true },
  { path: "/countries", name: "countries", selection: false },
  { path: "/operators", name: "operators", selection: true },
  { path: "/compare", name: "compare", selection: false },
  { path: "/latest", name: "latest", selection: true },
  { path: "/changes", name: "changes", selection: true },
  { path: "/sources", name: "sources", selection: false },
  { path: "/method", name: "method", selection: false },
  { path: "/data", name: "data", selection: false },
  { path: "/programmes", name: "programmes", selection: false },
  { path: "/watchlist", name: "watchlist", selection: false },
] as const satisfies readonly MenuPage[];

/** Returns the folder of the pages to which a page of the menu leads: `/charts`, and `/` of the first page. */
export function sectionOf(path: string): string {
  return `/${path.split("/")[1] ?? ""}`;
}
