import { inMarkup } from "../../words/format/markup";

/** The `type` of the messages in which an embed tells the page around it how high its content is, in px. */
export const embedHeight = "nordic-ai-data-centers:height";

/** A width of an embed in px; null for all of its place. */
export type EmbedWidth = number | null;

/** Returns the HTML that embeds an address. `height` is in px; by a script it follows the content from there. */
export function embedSnippet(
  address: string,
  title: string,
  width: EmbedWidth,
  height: number,
  isScripted = false,
): string {
  return [
    "<iframe",
    `  src="${inMarkup(address)}"`,
    `  title="${inMarkup(title)}"`,
    `  width="${width ?? "100%"}"`,
    `  height="${height}"`,
    `  style="border: 0${width === null ? "" : "; max-width: 100%"}"`,
    '  loading="lazy"',
    "></iframe>",
    ...(isScripted ? ["<script>", heightRecipe(new URL(address).origin), "</script>"] : []),
  ].join("\n");
}

/**
 * Returns the script with which a page gives each embed the height of its content. `origin` is that of this site; a message
 * of any other is left alone.
 */
export function heightRecipe(origin: string): string {
  return [
    'addEventListener("message", ({ origin, data, source }) => {',
    `  if (origin !== "${origin}" || data.type !== "${embedHeight}") return;`,
    '  for (const frame of document.querySelectorAll("iframe"))',
    "    if (frame.contentWindow === source) frame.height = data.height;",
    "});",
  ].join("\n");
}
