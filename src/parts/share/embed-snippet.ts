import { inMarkup } from "../../words/format/markup";

/** The `type` of the messages in which an embed tells the page around it how high its content is, in px. */
export const embedHeight = "nordic-ai-data-centers:height";

/** A width of an embed in px; null for all of its place. */
export type EmbedWidth = number | null;

/** Returns the HTML that embeds an address. `height` is in px. */
export function embedSnippet(address: string, title: string, width: EmbedWidth, height: number): string {
  return [
    "<iframe",
    `  src="${inMarkup(address)}"`,
    `  title="${inMarkup(title)}"`,
    `  width="${width ?? "100%"}"`,
    `  height="${height}"`,
    `  style="border: 0${width === null ? "" : "; max-width: 100%"}"`,
    '  loading="lazy"',
    "></iframe>",
  ].join("\n");
}
