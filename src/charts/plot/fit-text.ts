import { textWidth } from "../../marks/text-width";

/**
 * Returns a text in at most `most` lines of `width` px. A longer text is cut after a word, so the caller has to show
 * all of it elsewhere.
 */
export function fitLines(text: string, most: number, width: number, font: string): readonly string[] {
  const lines: string[] = [];
  let rest = text.split(" ");
  while (rest.length > 0 && lines.length < most) {
    const isLast = lines.length === most - 1;
    const whole = take(rest, width, font);
    const count = isLast && whole < rest.length ? take(rest, width - textWidth(" …", font), font) : whole;
    if (count === 0) break;
    lines.push(rest.slice(0, count).join(" ") + (isLast && count < rest.length ? " …" : ""));
    rest = rest.slice(count);
  }
  return lines;
}

/** Returns how many of the words fit into the width. */
function take(words: readonly string[], width: number, font: string): number {
  let count = 0;
  while (count < words.length && textWidth(words.slice(0, count + 1).join(" "), font) <= width) count += 1;
  return count;
}
