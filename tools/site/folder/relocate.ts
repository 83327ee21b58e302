import { policyIn, policyOf } from "../../deploy/policy";

/** The name by which scripts know the path under which the folder is served, with a slash at both ends. */
const where = "siteBase";

/**
 * Finds out where the folder is served, before anything else runs. An address of a folder without its slash, or with the
 * name of its file, gets the one by which the relative addresses of the page are right.
 */
const finder = `
      (function () {
        var path = location.pathname;
        if (path.slice(-11) === "/index.html") path = path.slice(0, -10);
        if (path.charAt(path.length - 1) !== "/") path += "/";
        if (path !== location.pathname) history.replaceState(history.state, "", path + location.search + location.hash);
        window.${where} = new URL(document.documentElement.getAttribute("data-base"), location.href).pathname;
      })();
    `;

/** What a folder that anyone serves has no use for: it is no host that shows its own page of what is missing, and keeps nothing. */
const unneeded = /^(404\.html|offline\.html|sw\.js|robots\.txt|sitemap\.xml)$|(^|\/)card\.png$/;

/** Returns whether a file of the built site belongs into the folder. */
export function isOfFolder(file: string): boolean {
  return !unneeded.test(file);
}

/**
 * Returns the text of a file that was built for the path `base`, so that it works wherever it is served: addresses in
 * pages, styles and the manifest become relative, and scripts ask where they are. `file` is its path in the folder. Throws if
 * the base stands where it cannot be replaced.
 */
export function relocated(file: string, text: string, base: string): string {
  if (!text.includes(base)) return text;
  const toTop = "../".repeat(file.split("/").length - 1) || "./";
  if (file.endsWith(".html")) return page(text, base, toTop);
  if (file.endsWith(".js")) return program(file, text, base);
  return text.replaceAll(base, toTop);
}

function page(text: string, base: string, toTop: string): string {
  const moved = text
    // The program draws the page anew, since addresses in it are others than those that were written.
    .replace(/ data-page="[^"]*"/, "")
    .replace("<html", `<html data-base="${toTop}"`)
    .replace(/(<script>)([^]*?)(<\/script>)/g, (_all, start: string, script: string, end: string) =>
      [start, script.replaceAll(`"${base}`, `${where} + "`), end].join(""),
    )
    .replaceAll(base, toTop)
    .replace("<script>", () => `<script>${finder}</script>\n    <script>`);
  return moved.replace(policyIn(moved), () => policyOf(moved));
}

/** The bundler writes every text that holds the base as a template, in which a name may stand. */
function program(file: string, text: string, base: string): string {
  return text.replaceAll(base, (_base, at: number) => {
    const before = text.charAt(at - 1);
    if (before !== "`" && before !== "}")
      throw new Error(`${file} has the base of the site where it cannot be replaced.`);
    return `\${${where}}`;
  });
}
