import { isWebAddress } from "../../../ui/dom/web-address";
import { withSemicolons } from "../../../words/format/text";
import { statedText } from "../../../words/text/claim-text";
import { comparisonWords } from "#words/compare/comparison";
import styles from "../page/print.module.css";
import type { Cells } from "./use-cells";

/**
 * Shows the sources as footnotes in print, each once, by the number next to the values. `useOnePage` decides their
 * length.
 */
export function Footnotes({ cells }: { cells: Cells }) {
  const publishers = [...cells.noted.keys()].map(cells.publisher);
  // Without its title a note is not distinct if another has the same publisher.
  const isAlike = (publisher: string) => publishers.indexOf(publisher) !== publishers.lastIndexOf(publisher);
  return (
    <section className={`print-only ${styles.notes}`}>
      <h2>{comparisonWords.sources}</h2>
      <ol>
        {[...cells.noted].map(([id, dates]) => {
          const source = cells.source(id);
          return (
            <li key={id}>
              [{cells.noteOf(id)}] {cells.publisher(id)}
              {source && (
                <>
                  , {withSemicolons(dates.map(statedText))}.{" "}
                  <Title text={source.title} alike={isAlike(cells.publisher(id))} />
                  <Address address={source.url} />
                </>
              )}{" "}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** About how many characters of a title are kept if there is no space for all. */
const shortTitle = 36;

function Title({ text, alike }: { text: string; alike: boolean }) {
  const end = text.indexOf(" ", shortTitle);
  return (
    <span className={styles.title} data-alike={alike || undefined}>
      {end < 0 ? (
        `${text}. `
      ) : (
        <>
          {text.slice(0, end)}
          <span className={styles.more}>{text.slice(end)}. </span>
          <span className={styles.cut}> … </span>
        </>
      )}
    </span>
  );
}

/** Shows an address without its scheme, and without its path if there is little space. */
function Address({ address }: { address: string }) {
  if (!isWebAddress(address)) return address;
  const { host, pathname, search } = new URL(address);
  const path = `${pathname.replace(/\/$/, "")}${search}`;
  return (
    <>
      {host.replace(/^www\./, "")}
      {path !== "" && (
        <>
          <span className={styles.path}>{path}</span>
          <span className={styles.cut}>/…</span>
        </>
      )}
    </>
  );
}
