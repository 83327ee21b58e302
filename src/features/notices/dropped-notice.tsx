import { Notice } from "../../ui/state/notice";
import type { Dropped } from "../../url/view/view";
import { droppedWords } from "#words/records/dropped";

/** The most dropped values that are named, so that an invalid link does not fill the page. */
const named = 3;

/** Shows which parts of a link could not be used. It can be dismissed. */
export function DroppedNotice({ dropped, onDismiss }: { dropped: readonly Dropped[]; onDismiss: () => void }) {
  return (
    <Notice onDismiss={onDismiss}>
      {dropped.slice(0, named).map((one) => (
        <p key={`${one.parameter} ${one.value}`}>{sentence(one)}</p>
      ))}
      {dropped.length > named && <p>{droppedWords.more(dropped.length - named)}</p>}
    </Notice>
  );
}

function sentence({ parameter, value, why, like = "" }: Dropped): string {
  if (value === null) return droppedWords.unknownParameter(short(parameter), like);
  if (why === "repeated") return droppedWords.repeated(short(parameter), short(value));
  if (why === "over_limit") return droppedWords.overLimit(parameter, short(value));
  if (why === "not_in_release") return droppedWords.notInRelease(short(value));
  if (why === "not_earlier") return droppedWords.notEarlier(short(value));
  if (parameter === "v") return droppedWords.noRelease(short(value));
  if (parameter === "asof") return droppedWords.noDay(short(value));
  return droppedWords.unknownValue(short(parameter), short(value));
}

/** Returns a value of a link, cut to 60 characters. */
function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
