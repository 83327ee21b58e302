import { latest } from "../../domain/latest/latest";
import type { SaidFilter } from "../../domain/latest/said";
import type { ReadSite } from "../../domain/headline/read-site";
import { useRecord } from "../../published/use-record";
import { focusContent } from "../../ui/dom/focus-after";
import { useView } from "../../url/view/use-view";
import { latestPageWords } from "#words/about/latest-page";
import styles from "./latest.module.css";

const text = latestPageWords.empty;

/** Shows that no statement matches the kind or the class, and how many would match without each. */
export function NothingSaid({ selection }: { selection: readonly ReadSite[] }) {
  const { dataset, reading } = useRecord();
  const { view, actions } = useView();
  const { said, saidBy } = view;
  const entries = (filter: SaidFilter) =>
    latest(selection, filter, { sources: dataset.sources, day: reading.day }).months.reduce(
      (sum, { statements, events }) => sum + statements + events,
      0,
    );
  const ways = [
    { label: text.withoutKind, count: said === null ? 0 : entries({ said: null, saidBy }), go: actions.chooseSaid },
    {
      label: text.withoutClass,
      count: saidBy === null ? 0 : entries({ said, saidBy: null }),
      go: actions.chooseSaidBy,
    },
  ].filter(({ count }) => count > 0);
  return (
    <section className={styles.empty}>
      <h2>
        {text.title(
          said === null ? "" : latestPageWords.kind.names[said],
          saidBy === null ? null : latestPageWords.by.names[saidBy],
          selection.length,
        )}
      </h2>
      {(said !== null || saidBy !== null) && <p>{text.explain}</p>}
      <ul>
        {ways.map(({ label, count, go }) => (
          <li key={label}>
            <button
              type="button"
              className="button"
              onClick={() => {
                focusContent();
                go(null);
              }}
            >
              {label}
            </button>{" "}
            {text.gives(count)}
          </li>
        ))}
      </ul>
    </section>
  );
}
