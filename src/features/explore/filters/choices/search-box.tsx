import { memo, useEffect, useEffectEvent, useState } from "react";
import { typed } from "../../../../url/address/codecs";
import { useView } from "../../../../url/view/use-view";
import { words } from "#words/page";
import styles from "../filters.module.css";

/** How long typing rests before the page follows, in milliseconds: the whole page is drawn anew for it. */
const rest = 150;

const tidy = (text: string) => typed.parse(text).value;

/**
 * Finds sites by what is typed, a word that is being composed too: many keyboards of phones compose every word. The box
 * keeps the text as it was typed, and the address what it looks for: where the address changes from elsewhere, the box
 * follows, but not amid a composition, which would break off.
 */
export const SearchBox = memo(function SearchBox() {
  const { view, actions } = useView();
  const { q } = view.filters;
  const [text, setText] = useState(q);
  const [composing, setComposing] = useState(false);
  const [followed, setFollowed] = useState(q);
  if (q !== followed) {
    setFollowed(q);
    if (!composing && tidy(text) !== q) setText(q);
  }

  const search = () => {
    if (tidy(text) !== q) actions.search(tidy(text));
  };
  const send = useEffectEvent(search);
  useEffect(() => {
    if (tidy(text) === q) return;
    const timer = setTimeout(send, rest);
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
        // Whoever leaves for a link, or for the button that copies one, means what is in the box.
        onBlur={search}
        onKeyDown={(event) => {
          if (event.key === "Enter") search();
          if (event.key !== "Escape" || text === "") return;
          // Empties the box and nothing else: a second Esc clears what is selected.
          event.stopPropagation();
          event.preventDefault();
          setText("");
          actions.search("");
        }}
      />
    </search>
  );
});
