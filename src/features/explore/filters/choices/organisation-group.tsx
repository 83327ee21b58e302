import { useMemo, useState, type KeyboardEvent } from "react";
import { useRecord } from "../../../../published/use-record";
import { Choice, ChoiceGroup } from "../../../../ui/controls/choice";
import { useView } from "../../../../url/view/use-view";
import { words } from "#words/page";
import { facetWords } from "#words/explore/facets";
import { compareText } from "../../../../words/format/text";
import { foundOrganisations, mostFrequent, withFirst } from "../applied/found-organisation";
import { options } from "./options";
import styles from "../filters.module.css";

type Props = { filter: "operator" | "tenant"; few: number | undefined };

/**
 * Shows operators or tenants as a list that can be searched by any of their names. Those that were chosen when the list
 * was opened are first and stay there, so that nothing moves under the pointer.
 */
export function OrganisationGroup({ filter, few }: Props) {
  const { dataset, readSites } = useRecord();
  const { view, actions } = useView();
  const [typed, setTyped] = useState("");
  const [isWhole, setWhole] = useState(few === undefined);
  const chosen = view.filters[filter];
  const [first] = useState(chosen);
  const text = facetWords.organisations[filter];

  const offered = useMemo(() => {
    const byName = options(filter, readSites, view.filters, dataset).toSorted((a, b) => compareText(a.label, b.label));
    return withFirst(byName, first);
  }, [filter, readSites, view.filters, dataset, first]);
  const found = foundOrganisations(offered, dataset.organisations, typed);
  const shown = few === undefined || isWhole || typed !== "" ? found : mostFrequent(found, chosen, few);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const stops = [...event.currentTarget.querySelectorAll<HTMLInputElement>("input:enabled")];
    const at = stops.findIndex((stop) => stop === event.target);
    if (event.key === "Escape" && typed !== "") {
      // The first Esc clears the box, the second closes the menu or the sheet.
      event.stopPropagation();
      setTyped("");
      stops[0]?.focus();
    } else if (event.key === "ArrowDown" && at >= 0) stops[at + 1]?.focus();
    else if (event.key === "ArrowUp" && at > 0) stops[at - 1]?.focus();
    else if (event.key === "Enter" && at > 0) stops[at]?.click();
    else return;
    event.preventDefault();
  };

  return (
    <ChoiceGroup legend={words.filter[filter]}>
      {filter === "tenant" && <p className="quiet-text">{facetWords.note.tenant}</p>}
      {/* Arrow keys move from the box through the choices, which are controls themselves. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div onKeyDown={onKeyDown}>
        <input
          type="search"
          className={`find ${styles.find}`}
          placeholder={text.find}
          aria-label={text.find}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <p className="quiet-text" role="status">
          {shown.length === 0 && typed !== "" && text.none(typed.trim())}
        </p>
        {shown.map(({ value, label, alias, count }) => (
          <Choice
            key={value}
            label={
              alias === null ? (
                label
              ) : (
                <>
                  {label} <span className="quiet-text">{facetWords.foundAs(alias)}</span>
                </>
              )
            }
            count={count}
            countLabel={words.filters.count(count)}
            checked={chosen.includes(value)}
            onToggle={() => actions.toggle(filter, value)}
          />
        ))}
      </div>
      {few !== undefined && typed === "" && found.length > few && (
        <button type="button" className="button" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? text.fewer : text.all(found.length)}
        </button>
      )}
    </ChoiceGroup>
  );
}
