import { useMemo } from "react";
import { useRecord } from "../../published/use-record";
import { counts, toggled } from "../../domain/selection/filters";
import { statusesOrUnknown, type StatusOrUnknown } from "../../domain/record/status";
import type { StatusToggles } from "../../marks/legend";
import { focusInGroup } from "../../ui/dom/focus-after";
import { keepPlace } from "../../ui/dom/keep-place";
import { useView } from "../../url/view/use-view";
import { words } from "#words/page";
import { controlWords } from "#words/charts/chart-controls";

/** A hook that returns the statuses of a legend as toggles of the status filter, with counts of sites. */
export function useStatusToggles(): StatusToggles {
  const { readSites } = useRecord();
  const { view, actions, narrowHref } = useView();
  const found = useMemo(() => {
    const given = counts(readSites, view.filters, "status");
    const all = new Set(readSites.map(({ status }) => status));
    return new Map(statusesOrUnknown.flatMap((status) => (all.has(status) ? [[status, given.get(status) ?? 0]] : [])));
  }, [readSites, view.filters]);
  const chosen = view.filters.status;
  return {
    counts: found,
    chosen,
    told: words.filters.count,
    title: (status) => titleOf(status, chosen),
    href: (status) => narrowHref(toggled(view.filters, "status", status)),
    onToggle: (status, button) => {
      keepPlace(button);
      actions.toggle("status", status);
      // The legend is removed if no site is left, so the focus may need a new place.
      focusInGroup(button);
    },
    onClear: () => actions.clear("status"),
  };
}

function titleOf(status: StatusOrUnknown, chosen: readonly StatusOrUnknown[]): string {
  const { only, add, drop, all } = controlWords.legend;
  if (!chosen.includes(status)) return (chosen.length === 0 ? only : add)(words.status[status]);
  return chosen.length === 1 ? all : drop(words.status[status]);
}
