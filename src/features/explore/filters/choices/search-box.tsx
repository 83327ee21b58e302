import { memo, useEffect, useEffectEvent, useState } from "react";
import { typed } from "../../../../url/address/codecs";
import { useView } from "../../../../url/view/use-view";
import { words } from "#words/page";
import styles from "../filters.module.css";

/** The pause in typing after which the page is searched, in ms, because a search renders the whole page. */
const delay = 150;

const tidy = (text: string) => typed.parse(text).value;

/**
 * Shows the search box. It also searches for text in composition, because many phone keyboards compose every word. The
 * box keeps the text as typed, and the address has its tidy form. The box takes over a change of the address from
 * elsewhere, except during a composition, which that would interrupt.
 */
export const SearchBox = memo(function SearchBox() {
  const { view, actions } = useView();
  const { q } = view.filters;
  const [text, setText] = useState(q);
  const [composing, setComposing] = useState(false);
  const [lastQuery, setLastQuery] = useState(q);
  if (q !== lastQuery) {
    setLastQuery(q);
    if (!composing && tidy(text) !== q) setText(q);
  }

  const search = () => {
    if (tidy(text) !== q) actions.search(tidy(text));
  };
  const send = useEffectEvent(search);
  useEffect(() => {
    if (tidy(text) === q) return;
    const timer = setTimeout(send, delay);
    return () => clearTimeout(timer);
  }, [text, q]);

  return (
    <search className={styles.search}>
      <input
        type="search"
        className={styles.find}
        placeholder={words.filters.find}
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
          if (event.key === "Enter") search();
          if (event.key !== "Escape" || text === "") return;
          // The first Esc only clears the box, the second clears the selection.
          event.stopPropagation();
          event.preventDefault();
          setText("");
          actions.search("");
        }}
      />
    </search>
  );
});
