// Nothing here runs: `npm run quick` compiles it. A register that no longer names every key, or that leaves one optional,
// is an error of the compiler here; that a new member must be added to all of them follows from it.
import { expectTypeOf } from "vitest";
import type { chartPageWords } from "#words/charts/chart-pages";
import type { comparisonWords } from "#words/compare/comparison";
import type { claimColumnMeanings, eventColumnMeanings, sourceColumnMeanings } from "#words/files/table-columns";
import type { saidMeanings } from "#words/files/site-columns";
import type { emptyWords } from "#words/explore/empty";
import type { listWords } from "#words/explore/list";
import type { methodFilterWords } from "#words/about/method-filters";
import type { field, filter } from "#words/terms";
import type { chartParts } from "../../src/app/pages/chart/chart-parts";
import type { ComparisonRowId } from "../../src/domain/comparison/comparison-answers";
import type { Claim, Field } from "../../src/domain/record/claim";
import { everyOf } from "../../src/domain/selection/every";
import type { filterKeys, FilterKey, Filters, ListKey, noFilters, valuesOf } from "../../src/domain/selection/filters";
import type { ChartId, chartCalled } from "../../src/domain/series/charts";
import type { ChoosableColumn, defaultColumns, SiteColumn } from "../../src/domain/tables/list-columns";
import type { ClaimTableColumn, EventTableColumn, SourceTableColumn } from "../../src/domain/tables/claim-table";
import type { SaidKey, SiteTableColumn } from "../../src/domain/tables/site-table";
import type { filterPlaces, OfferedKey } from "../../src/features/explore/filters/places";
import type { Codec } from "../../src/url/address/codecs";
import type { filterCodecs } from "../../src/url/address/filter-codecs";
import type { chartPages } from "../../src/url/view/chart-pages";

/** The keys that a register must have: none that is optional, and none of an index signature. */
type RequiredKeys<R> = { [K in keyof R]-?: object extends Pick<R, K> ? never : K }[keyof R];

// Charts.
expectTypeOf<string>().not.toExtend<ChartId>();
expectTypeOf<ReturnType<typeof chartCalled>>().toEqualTypeOf<ChartId | null>();
expectTypeOf<RequiredKeys<typeof chartPages>>().toEqualTypeOf<ChartId>();
expectTypeOf<RequiredKeys<typeof chartPageWords>>().toEqualTypeOf<ChartId>();
expectTypeOf<RequiredKeys<typeof chartParts>>().toEqualTypeOf<ChartId>();
expectTypeOf<Omit<typeof chartPages, "history">>().not.toExtend<typeof chartPages>();
expectTypeOf<Omit<typeof chartParts, "history">>().not.toExtend<typeof chartParts>();

// Filters.
expectTypeOf<string>().not.toExtend<FilterKey>();
expectTypeOf<RequiredKeys<Filters>>().toEqualTypeOf<FilterKey>();
expectTypeOf<ListKey>().toEqualTypeOf<Exclude<FilterKey, "opens" | "q">>();
expectTypeOf<(typeof filterKeys)[number]>().toEqualTypeOf<FilterKey>();
expectTypeOf<RequiredKeys<typeof noFilters>>().toEqualTypeOf<FilterKey>();
expectTypeOf<RequiredKeys<typeof valuesOf>>().toEqualTypeOf<ListKey>();
expectTypeOf<RequiredKeys<typeof filterCodecs>>().toEqualTypeOf<FilterKey>();
expectTypeOf<(typeof filterCodecs)["opens"]>().toEqualTypeOf<Codec<Filters["opens"]>>();
expectTypeOf<OfferedKey>().toEqualTypeOf<Exclude<FilterKey, "q">>();
expectTypeOf<RequiredKeys<typeof filterPlaces>>().toEqualTypeOf<OfferedKey>();
expectTypeOf<RequiredKeys<typeof filter>>().toEqualTypeOf<FilterKey>();
expectTypeOf<RequiredKeys<typeof emptyWords.asks>>().toEqualTypeOf<FilterKey>();
expectTypeOf<RequiredKeys<typeof methodFilterWords.filters.means>>().toEqualTypeOf<FilterKey>();
expectTypeOf<Omit<typeof filterCodecs, "jobs">>().not.toExtend<typeof filterCodecs>();
expectTypeOf<Omit<typeof filterPlaces, "jobs">>().not.toExtend<typeof filterPlaces>();

// Fields of claims.
expectTypeOf<Field>().toEqualTypeOf<Claim["field"]>();
expectTypeOf<RequiredKeys<typeof field>>().toEqualTypeOf<Field>();

// Rows of the comparison.
expectTypeOf<string>().not.toExtend<ComparisonRowId>();
expectTypeOf<ComparisonRowId>().toExtend<RequiredKeys<typeof comparisonWords.row>>();

// Columns of the list and of the published tables.
expectTypeOf<string>().not.toExtend<SiteColumn>();
expectTypeOf<RequiredKeys<typeof listWords.columns>>().toEqualTypeOf<SiteColumn>();
expectTypeOf<ChoosableColumn>().toEqualTypeOf<Exclude<SiteColumn, "name">>();
expectTypeOf<(typeof defaultColumns)[number]>().toExtend<ChoosableColumn>();
expectTypeOf<string>().not.toExtend<SiteTableColumn>();
expectTypeOf<RequiredKeys<typeof saidMeanings>>().toEqualTypeOf<SaidKey>();
expectTypeOf<RequiredKeys<typeof claimColumnMeanings>>().toEqualTypeOf<ClaimTableColumn>();
expectTypeOf<RequiredKeys<typeof eventColumnMeanings>>().toEqualTypeOf<EventTableColumn>();
expectTypeOf<RequiredKeys<typeof sourceColumnMeanings>>().toEqualTypeOf<SourceTableColumn>();

// A list of every member takes any order, and none that lacks one.
everyOf<"a" | "b">()(["b", "a"]);
// @ts-expect-error: "b" is missing.
everyOf<"a" | "b">()(["a"]);
// @ts-expect-error: "c" is none of them.
everyOf<"a" | "b">()(["a", "b", "c"]);
