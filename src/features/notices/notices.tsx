import { useState } from "react";
import type { Fault } from "../../published/fault";
import { focusAfter } from "../../ui/dom/focus-after";
import { Notice } from "../../ui/state/notice";
import type { Dropped } from "../../url/view/view";
import { words } from "#words/page";
import styles from "./notices.module.css";

/** The most dropped values that are named, so that an invalid link does not fill the page. */
const named = 3;

/** Shows which parts of a link could not be used. It can be dismissed. */
export function DroppedNotice({ dropped, onDismiss }: { dropped: readonly Dropped[]; onDismiss: () => void }) {
  if (dropped.length === 0) return null;
  return (
    <Notice
      action={
        <button
          type="button"
          className="link-button"
          onClick={() => {
            focusContent();
            onDismiss();
          }}
        >
          {words.notice.dismiss}
        </button>
      }
    >
      {dropped.slice(0, named).map((one) => (
        <p key={`${one.parameter} ${one.value}`}>{sentence(one)}</p>
      ))}
      {dropped.length > named && <p>{words.notice.more(dropped.length - named)}</p>}
    </Notice>
  );
}

function sentence({ parameter, value, why, like = "" }: Dropped): string {
  if (value === null) return words.notice.unknownParameter(short(parameter), like);
  if (why === "repeated") return words.notice.repeated(short(parameter), short(value));
  if (why === "beyond") return words.notice.beyond(parameter, short(value));
  if (why === "not_in_release") return words.notice.notInRelease(short(value));
  if (why === "not_earlier") return words.notice.notEarlier(short(value));
  if (parameter === "v") return words.notice.noRelease(short(value));
  return words.notice.unknownValue(short(parameter), short(value));
}

/** Shows the records that could not be used, with their faults. It can be dismissed. */
export function FaultNotice({ faults }: { faults: readonly Fault[] }) {
  const [dismissed, setDismissed] = useState(false);
  if (faults.length === 0 || dismissed) return null;
  return (
    <Notice
      action={
        <button
          type="button"
          className="link-button"
          onClick={() => {
            focusContent();
            setDismissed(true);
          }}
        >
          {words.notice.dismiss}
        </button>
      }
    >
      <p>{words.notice.faults(faults.length)}</p>
      <ul className={styles.faults}>
        {faults.map(({ file, record, problem }) => (
          <li key={`${file} ${record} ${problem}`}>{words.notice.fault(record, file, problem)}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** Returns a value of a link, cut to 60 characters. */
function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** Focuses the content of the page, because a dismissed notice loses the focus. */
function focusContent(): void {
  focusAfter(() => document.getElementById("content"));
}
