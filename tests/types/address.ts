// Nothing here runs: `npm run quick` compiles it.
import { expectTypeOf } from "vitest";
import type { Country } from "../../src/domain/record/country";
import type { Currency } from "../../src/domain/record/money";
import { noFilters, toggled, type Filters, type YearRange } from "../../src/domain/selection/filters";
import type { Grouping } from "../../src/domain/selection/grouping";
import type { ChartId } from "../../src/domain/series/charts";
import { parseAddress, printAddress } from "../../src/url/address/address";
import { defaultView } from "../../src/url/view/default-view";
import { idsUpTo, listOf, oneOf, optionalOf, type Codec } from "../../src/url/address/codecs";
import { chartPath, keepDrawable, scalesOf } from "../../src/url/view/chart-pages";
import type { Dropped, View } from "../../src/url/view/view";

// An address is parsed to a view and what was dropped, and a view is printed to a text: one is the inverse of the other.
expectTypeOf(parseAddress).toEqualTypeOf<
  (query: string) => { readonly view: View; readonly dropped: readonly Dropped[] }
>();
expectTypeOf(printAddress).toEqualTypeOf<(view: View) => string>();
expectTypeOf(parseAddress("").view).toEqualTypeOf(defaultView);

// What a view holds.
expectTypeOf<View["filters"]>().toEqualTypeOf<Filters>();
expectTypeOf<View["currency"]>().toEqualTypeOf<Currency>();
expectTypeOf<View["by"]>().toEqualTypeOf<Grouping | null>();
expectTypeOf<View["scale"]>().toEqualTypeOf<"linear" | "log">();
expectTypeOf<View["display"]>().toEqualTypeOf<"chart" | "table">();
expectTypeOf<Pick<View, "asOf" | "site" | "cite">>().toEqualTypeOf<{
  readonly asOf: string | null;
  readonly site: string | null;
  readonly cite: string | null;
}>();
expectTypeOf<Filters["country"]>().toEqualTypeOf<readonly Country[]>();
expectTypeOf<Filters["opens"]>().toEqualTypeOf<YearRange | null>();

// A view is complete, and nothing changes it.
const { currency: _currency, ...withoutCurrency } = defaultView;
// @ts-expect-error: a view without its currency is none.
printAddress(withoutCurrency);
// @ts-expect-error: no such currency.
printAddress({ ...defaultView, currency: "XYZ" });
// @ts-expect-error: no such scale.
printAddress({ ...defaultView, scale: "cubic" });
// @ts-expect-error: a view has no such part.
printAddress({ ...defaultView, colour: "red" });
// @ts-expect-error: the name cannot be left out, so it is no column to choose.
printAddress({ ...defaultView, columns: ["name"] });
// @ts-expect-error: a view is read only.
defaultView.site = "no-narvik-nscale";
// @ts-expect-error: so are its lists.
defaultView.sites.push("no-narvik-nscale");

// A filter takes its own values.
toggled(noFilters, "country", "IS");
// @ts-expect-error: no such country.
toggled(noFilters, "country", "DE");
// @ts-expect-error: a status is no country.
toggled(noFilters, "country", "announced");
// @ts-expect-error: years are no list.
toggled(noFilters, "opens", 2026);

// A codec reads what it prints.
expectTypeOf(oneOf(["a", "b"], "a")).toEqualTypeOf<Codec<"a" | "b">>();
expectTypeOf(optionalOf(["a", "b"])).toEqualTypeOf<Codec<"a" | "b" | null>>();
expectTypeOf(listOf(["a", "b"])).toEqualTypeOf<Codec<readonly ("a" | "b")[]>>();
expectTypeOf(idsUpTo(4)).toEqualTypeOf<Codec<readonly string[]>>();
// @ts-expect-error: the value to fall back to is one of those allowed.
oneOf(["a", "b"], "c");

// The page of a chart.
expectTypeOf(chartPath).parameter(0).toEqualTypeOf<ChartId>();
expectTypeOf(scalesOf).returns.toEqualTypeOf<readonly View["scale"][]>();
expectTypeOf(keepDrawable).returns.toEqualTypeOf<ReturnType<typeof parseAddress>>();
