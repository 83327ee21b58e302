import { useState } from "react";
import type { Fault } from "../../published/fault";
import { focusAfter } from "../../ui/dom/focus-after";
import { Notice } from "../../ui/state/notice";
import type { Dropped } from "../../url/view/view";
import { words } from "#words/page";
import styles from "./notices.module.css";

/** How many dropped values are named one by one; a link of nonsense must not fill the page. */
const named = 3;

/** What a link asked for and did not get: quiet, and gone with a press. */
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
  return words.notice.unknownValue(short(parameter), short(value));
}

/** The records that could not be used, by name and fault; everything else is shown. */
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

/** A value of a link, cut where it would fill the screen. */
function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** A notice gone leaves the reader at what it stood over. */
function focusContent(): void {
  focusAfter(() => document.getElementById("content"));
}
