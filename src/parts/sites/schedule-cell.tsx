import { Link } from "wouter";
import type { Schedule } from "../../domain/headline/schedule";
import { scheduleNote, scheduleText } from "../../words/text/schedule-text";

type Props = { schedule: Schedule; citeHref: (claim: string) => string };

/** Shows what is late or has moved at a site in a few words, with a link to the claim that says so, or "none known". */
export function ScheduleCell({ schedule, citeHref }: Props) {
  const note = scheduleNote(schedule);
  return note === null ? (
    <span className="quiet-text">{scheduleText(schedule)}</span>
  ) : (
    <Link className="cite" href={citeHref(note.claim.id)}>
      {note.text}
    </Link>
  );
}
