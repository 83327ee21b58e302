import type { RefObject } from "react";
import { flushSync } from "react-dom";
import type { ReadSite } from "../../../domain/headline/read-site";
import { move } from "../../../ui/dom/has-moved";
import { hideUntilFound, searchOpensHidden, whenShown } from "../../../ui/dom/is-shown";
import { siteAttribute } from "../../../ui/table/table-row";
import { listToolWords } from "#words/explore/list-tools";
import type { Few } from "./few-cards";

type Props = Omit<Few, "shown"> & {
  list: RefObject<Element | null>;
  nameOf: (readSite: ReadSite) => string;
};

/**
 * Renders the button that shows the other rows, and moves the focus to the first of them. Their names stand beside it for
 * a search in the page: where the browser says which it found, all rows are shown and that one comes into sight.
 */
export function MoreCards({ rest, open, list, nameOf }: Props) {
  const shown = (id: string, act: (card: HTMLElement) => void) =>
    whenShown(() => list.current?.querySelector(`tr[${siteAttribute}="${CSS.escape(id)}"]`), act);
  const next = rest[0]?.site.id ?? "";
  return (
    <>
      <button
        type="button"
        className="button no-print"
        style={{ width: "100%", marginBlockStart: 12 }}
        onClick={() => {
          open();
          shown(next, (card) => card.querySelector<HTMLElement>("th a")?.focus());
        }}
      >
        {listToolWords.showMore(rest.length)}
      </button>
      <div className="visually-hidden" aria-hidden>
        {rest.map((row) => (
          <div
            key={row.site.id}
            ref={(name) => {
              // Other browsers find the name beside the button.
              if (!name || !searchOpensHidden()) return undefined;
              return hideUntilFound(name, () => {
                flushSync(open);
                move();
                shown(row.site.id, (card) => card.scrollIntoView({ block: "center" }));
              });
            }}
          >
            {nameOf(row)}
          </div>
        ))}
      </div>
    </>
  );
}
