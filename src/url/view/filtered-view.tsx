import { useMemo, type ReactNode } from "react";
import { useLocation } from "wouter";
import { noFilters, type Filters } from "../../domain/selection/filters";
import { printAddress } from "../address/address";
import { actionsOn } from "./actions";
import type { View } from "./view";
import { useView } from "./use-view";
import { constantView, ViewContext } from "./view-store";

type Props = {
  /** The same object for as long as they are the same. */
  filters: Filters;
  children: ReactNode;
};

/**
 * Gives its parts the view of a page without filters as if it had these: they select a site on this page, and lead to the
 * overview with these filters for whatever narrows them further.
 */
export function FilteredView({ filters, children }: Props) {
  const addressed = useView();
  const [path, navigate] = useLocation();
  const value = useMemo(() => {
    const view = { ...addressed.view, filters };
    const hrefOf = (next: View) =>
      next.filters === filters
        ? `${path}${printAddress({ ...next, filters: noFilters })}`
        : `/${printAddress({ ...next, cite: null })}`;
    return constantView({
      ...addressed,
      view,
      fixed: filters,
      actions: actionsOn(
        () => view,
        path,
        (next, move) => navigate(hrefOf(next), { replace: move === "replace" || move === "close" }),
      ),
      narrowHref: (narrowed: Filters) => hrefOf({ ...view, filters: narrowed }),
    });
  }, [addressed, filters, path, navigate]);
  return <ViewContext value={value}>{children}</ViewContext>;
}
