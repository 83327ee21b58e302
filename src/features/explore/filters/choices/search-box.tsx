import { memo, useEffect, useEffectEvent, useState } from "react";
import { useLocation } from "wouter";
import { noFilters } from "../../../../domain/selection/filters";
import { typed } from "../../../../url/address/codecs";
import { takesFilters } from "../../../../url/view/usable";
import { useView, withSelection } from "../../../../url/view/use-view";
import { words } from "#words/page";

/** The pause in typing after which the page is searched, in ms, because a search renders the whole page. */
const delay = 150;

const tidy = (text: string) => typed.parse(text).value;

/**
 * Shows the search box. On a page with filters it narrows the page while the reader types; on any other, Enter searches
 * the overview. It also searches for text in composition, because many phone keyboards compose every word. The
 * box keeps the text as typed, and the address has its tidy form. The box takes over a change of the address from
 * elsewhere, except during a composition, which that would interrupt.
 */
export const SearchBox = memo(function SearchBox() {
  const { view, actions } = useView();
  const [path, navigate] = useLocation();
  const isHere = takesFilters(path);
  const q = isHere ? view.filters.q : "";
  const [text, setText] = useState(q);
  const [composing, setComposing] = useState(false);
  const [lastQuery, setLastQuery] = useState(q);
  if (q !== lastQuery) {
    setLastQuery(q);
    if (!composing && tidy(text) !== q) setText(q);
  }

  const search = () => {
    if (isHere && tidy(text) !== q) actions.search(tidy(text));
  };
  const send = useEffectEvent(search);
  useEffect(() => {
    if (!isHere || tidy(text) === q) return;
    const timer = setTimeout(send, delay);
    return () => clearTimeout(timer);
  }, [text, q, isHere]);

  return (
    <search>
      <input
        type="search"
        className="find"
        placeholder={words.filters.search}
        aria-label={words.filters.find}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
        // Searches at once if the box is left, so that a link or a copied address has the text.
        onBlur={search}
        onKeyDown={(event) => {
          if (event.key === "Enter" && isHere) search();
          else if (event.key === "Enter" && tidy(text) !== "")
            navigate(withSelection("/", { ...view, filters: { ...noFilters, q: tidy(text) } }));
          if (event.key !== "Escape" || text === "") return;
          // The first Esc only clears the box, the second clears the selection.
          event.stopPropagation();
          event.preventDefault();
          setText("");
          if (isHere) actions.search("");
        }}
      />
    </search>
  );
});
