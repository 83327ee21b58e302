import { isWebAddress } from "../../ui/web-link";
import { words } from "../../words/en";
import { comparisonWords } from "../../words/en-comparison";
import { date } from "../../words/format";
import styles from "./paper.module.css";
import type { Cells } from "./use-cells";

/** On paper: each source once, under the number that stands beside the values that rest on it. */
export function Footnotes({ cells, columns }: { cells: Cells; columns: number }) {
  const isTitled = cells.noted.length <= (columns === 2 ? mostTitled.two : mostTitled.more);
  return (
    <section className={`print-only ${styles.notes}`}>
      <h2>{comparisonWords.sources}</h2>
      <ol>
        {cells.noted.map((id) => {
          const source = cells.source(id);
          return (
            <li key={id}>
              [{cells.noteOf(id)}] {cells.publisher(id)}
              {source && `, ${source.published === null ? words.undated : date(source.published)}`}
              {source && isTitled && `. ${source.title}`}
              {source && `. ${shortAddress(source.url)}`}{" "}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** Up to so many notes, with two columns and with more, each bears its title; more would not fit on the page. */
const mostTitled = { two: 40, more: 20 };

/** Up to so many letters an address is printed whole. */
const longest = 36;

/** An address as short as it can be told on paper: without its scheme, and where it is long the host alone. */
function shortAddress(address: string): string {
  if (!isWebAddress(address)) return address;
  const { host, pathname, search } = new URL(address);
  const site = host.replace(/^www\./, "");
  const whole = `${site}${pathname.replace(/\/$/, "")}${search}`;
  return whole.length > longest ? `${site}/…` : whole;
}
