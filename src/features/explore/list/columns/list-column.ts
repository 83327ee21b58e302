import type { SiteColumn } from "../../../../domain/tables/list-columns";
import type { Dataset } from "../../../../domain/record/dataset";
import type { ReadSite } from "../../../../domain/headline/read-site";
import type { RuleContext } from "../../../../domain/headline/verdict";
import type { Column } from "../../../../ui/table/data-table";
import type { View } from "../../../../url/view/view";

/** A column of the list: a property of sites, or the choice for comparison. */
export type ListColumn = Column<ReadSite, SiteColumn | "compare">;

/** What the cells of the list need besides the site. */
export type ListContext = {
  readonly dataset: Dataset;
  readonly ruleContext: RuleContext;
  readonly view: View;
  /** Returns the address of this view with the citation panel of a claim open. */
  readonly citeHref: (claimId: string) => string;
};

/** The columns of a list by key. */
export type ColumnsOf<K extends SiteColumn> = { readonly [C in K]: ListColumn };
