import { useMemo, useRef } from "react";
import { useLocation } from "wouter";
import type { Dataset } from "../../domain/record/dataset";
import { findablesOf, findAnything, type Findable } from "../../domain/search/find";
import { noFilters } from "../../domain/selection/filters";
import { Combobox } from "../../ui/controls/combobox";
import { Dialog } from "../../ui/controls/dialog";
import { countryPath } from "../../url/view/fixed-filters";
import { useView, withCurrency, withSelection } from "../../url/view/use-view";
import type { View } from "../../url/view/view";
import { findWords as text } from "#words/records/find";
import { zone } from "#words/terms";
import { findPages } from "./find-pages";
import { Found } from "./found";

type Props = {
  dataset: Dataset;
  /** The pages of the menu with their names. */
  pages: readonly { readonly path: string; readonly label: string }[];
  /** What was typed while the search was loaded. */
  typed: string;
  onClose: () => void;
};

/** Shows the search for anything as a dialog over the page. Choosing a find opens its page. */
export function FindPanel({ dataset, pages, typed, onClose }: Props) {
  const { view } = useView();
  const [, navigate] = useLocation();
  const dialog = useRef<HTMLDialogElement>(null);
  const all = useMemo(() => findablesOf(dataset, findPages(pages), zone), [dataset, pages]);
  return (
    <Dialog label={text.title} ref={dialog} onClose={onClose}>
      <Combobox
        label={text.label}
        find={(name) => findAnything(all, name)}
        idOf={({ item: { kind, id, name } }) => `${kind} ${id} ${name}`}
        groupOf={({ item }) => text.kinds[item.kind]}
        onChoose={({ item }) => {
          // The page that opens has the focus, not the button that opened this panel.
          dialog.current?.close();
          navigate(hrefOf(item, view));
        }}
        words={text}
        isAlwaysOpen
        begins={typed}
      >
        {(find) => <Found find={find} />}
      </Combobox>
      <button type="button" className="button" onClick={() => dialog.current?.close()}>
        {text.close}
      </button>
    </Dialog>
  );
}

function hrefOf({ kind, id, name, country, zone: within }: Findable, view: View): string {
  if (kind === "site") return withCurrency(`/sites/${id}`, view);
  if (kind === "organisation") return withCurrency(`/operators/${id}`, view);
  if (kind === "country") return withCurrency(country === null ? "/countries" : countryPath(country), view);
  if (kind === "page") return id.replace(/^[^#]*/, (path) => withCurrency(path, view));
  const filters = within === null ? { country: country === null ? [] : [country], q: name } : { zone: [within] };
  return withSelection("/", { ...view, filters: { ...noFilters, ...filters } });
}
