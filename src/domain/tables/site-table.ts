import {
  acceleratorStages,
  bases,
  capacityStages,
  measures,
  openingKinds,
  openingStages,
  qualifiers,
} from "../record/claim";
import { countries } from "../record/country";
import { currencies } from "../record/money";
import { aiEvidences, kinds, precisions } from "../record/site";
import { sourceClasses } from "../record/source";
import { isApart, statuses } from "../record/status";
import { biddingZones } from "../place/bidding-zone";
import { capacityWholeStages, headlineBases } from "../headline/headline";
import { claimRules } from "../headline/rule";
import { findingClaims, scheduleStates } from "../headline/schedule";
import { column, licence, type TableCell, type TableColumn, type ColumnType } from "./published-columns";
import { nameIn, type SiteFigure, type FigureName, type SiteTableRow } from "./site-figures";

/** Between the values of a cell with several. */
export const listSeparator = "; ";

function own<N extends string>(
  name: N,
  type: ColumnType,
  of: (row: SiteTableRow) => TableCell | undefined,
  among?: readonly string[],
): TableColumn<SiteTableRow, N> {
  return column(name, type, of, among);
}

/** The columns about the site itself, which come first. */
const aboutSite = [
  own("id", "text", ({ readSite }) => readSite.site.id),
  own("name", "text", ({ readSite }) => readSite.site.name),
  own("aliases", "list", ({ readSite }) => readSite.site.aliases.join(listSeparator) || null),
  own("country", "text", ({ readSite }) => readSite.site.country, countries),
  own("region", "text", ({ readSite }) => readSite.site.region),
  own("municipality", "text", ({ readSite }) => readSite.site.municipality),
  own("locality", "text", ({ readSite }) => readSite.site.locality),
  own("bidding_zone", "text", ({ readSite }) => readSite.zone, biddingZones),
  own("lat", "number", ({ readSite }) => readSite.site.location.lat),
  own("lon", "number", ({ readSite }) => readSite.site.location.lon),
  own("precision", "text", ({ readSite }) => readSite.site.location.precision, precisions),
  own("operator", "text", ({ readSite }) => readSite.site.operator),
  own("operator_name", "text", (row) => nameIn(row, row.readSite.site.operator)),
  own("tenants", "list", (row) => joined(row.readSite.tenants.map(({ organisation }) => nameIn(row, organisation)))),
  own("tenants_claims", "list", ({ readSite }) => joined(readSite.tenants.map(({ id }) => id))),
  own("kind", "text", ({ readSite }) => readSite.site.kind, kinds),
  own("parent", "text", ({ readSite }) => readSite.site.parent),
  own("in_totals", "flag", ({ readSite }) => readSite.site.parent === null && !isApart(readSite.status)),
  own("ai_evidence", "text", ({ readSite }) => readSite.site.ai_evidence, aiEvidences),
  own("ai_basis", "text", ({ readSite }) => readSite.site.ai_basis),
  own("ai_source", "text", ({ readSite }) => readSite.site.ai_source),
  own("ai_source_url", "link", ({ readSite, sources }) => sources.get(readSite.site.ai_source)?.url),
] as const;

/** The columns of the schedule, which follow those of the opening. */
const ofSchedule = [
  own("schedule", "text", ({ readSite }) => readSite.schedule.state, scheduleStates),
  own("schedule_months_min", "whole", (row) => months(row, "shortest")),
  own("schedule_months_max", "whole", (row) => months(row, "longest")),
  own("schedule_earlier_claim", "text", (row) => findings(row)[0]),
  own("schedule_later_claim", "text", (row) => findings(row)[1]),
] as const;

/** The columns of each figure's value. What was said of it follows. */
const ofFigures = {
  status: [own("status", "text", ({ figures }) => figures.status?.claim.value, statuses)],
  extension: [own("extension_status", "text", ({ figures }) => figures.extension?.claim.value, statuses)],
  opening: [
    own("opening_date", "period", ({ figures }) => figures.opening?.claim.date),
    own("opening_kind", "text", ({ figures }) => figures.opening?.claim.kind, openingKinds),
    own("opening_stage", "text", ({ figures }) => figures.opening?.claim.stage, openingStages),
  ],
  capacity: [
    own("capacity_mw", "number", ({ figures }) => figures.capacity?.claim.mw),
    own("capacity_basis", "text", ({ figures }) => figures.capacity?.claim.basis, bases),
    own("capacity_stage", "text", ({ figures }) => figures.capacity?.claim.stage, capacityStages),
  ],
  it_load: [
    own("it_load_mw", "number", ({ figures }) => figures.it_load?.claim.mw),
    own("it_load_stage", "text", ({ figures }) => figures.it_load?.claim.stage, capacityWholeStages),
  ],
  unspecified: [
    own("unspecified_mw", "number", ({ figures }) => figures.unspecified?.claim.mw),
    own("unspecified_stage", "text", ({ figures }) => figures.unspecified?.claim.stage, capacityWholeStages),
  ],
  grid_connection: [
    own("grid_connection_mw", "number", ({ figures }) => figures.grid_connection?.claim.mw),
    own("grid_connection_stage", "text", ({ figures }) => figures.grid_connection?.claim.stage, capacityWholeStages),
  ],
  it_load_operating: [own("it_load_operating_mw", "number", ({ figures }) => figures.it_load_operating?.claim.mw)],
  unspecified_operating: [
    own("unspecified_operating_mw", "number", ({ figures }) => figures.unspecified_operating?.claim.mw),
  ],
  grid_connection_operating: [
    own("grid_connection_operating_mw", "number", ({ figures }) => figures.grid_connection_operating?.claim.mw),
  ],
  investment: [
    own("investment_amount", "whole", ({ figures }) => figures.investment?.claim.amount),
    own("investment_currency", "text", ({ figures }) => figures.investment?.claim.currency),
    own("investment_measure", "text", ({ figures }) => figures.investment?.claim.measure, measures),
    own("investment_covers_mw", "number", ({ figures }) => figures.investment?.claim.covers_mw),
    own("investment_converted", "number", ({ converted }) => converted?.amount),
    own("investment_converted_to", "text", ({ converted, currency }) => converted && currency, currencies),
    own("investment_rate", "number", ({ converted }) => converted && (converted.rate?.value ?? 1)),
    own("investment_rate_months", "list", ({ converted }) => joined(converted?.rate?.months ?? [])),
  ],
  accelerators: [
    own("accelerators_count", "whole", ({ figures }) => figures.accelerators?.claim.count),
    own("accelerators_model", "text", ({ figures }) => figures.accelerators?.claim.model),
    own("accelerators_stage", "text", ({ figures }) => figures.accelerators?.claim.stage, acceleratorStages),
  ],
} as const satisfies Readonly<Record<FigureName, readonly TableColumn<SiteTableRow>[]>>;

/** The columns at the end. */
const aboutRow = [
  own("claims", "whole", ({ readSite }) => readSite.site.claims.length),
  own("notes", "text", ({ readSite }) => readSite.site.notes),
  own("rule", "text", ({ record }) => record.reading.rule, claimRules),
  own("as_of", "period", ({ record }) => record.reading.day),
  own("release", "text", ({ record }) => record.dataset.release.version),
  own("licence", "text", () => licence),
] as const;

/** What stands beside each figure: how it was said, by whom, and the id of its claim. */
const said = {
  qualifier: { type: "text", of: (figure) => figure.claim.qualifier, among: qualifiers },
  scope: { type: "text", of: (figure) => figure.claim.scope },
  part: { type: "flag", of: (figure) => figure.part },
  stated: { type: "period", of: (figure) => figure.claim.stated },
  source: { type: "text", of: (figure) => figure.claim.source },
  publisher: { type: "text", of: (figure, row) => sourceOf(figure, row)?.publisher },
  url: { type: "link", of: ({ claim }, { sources }) => sources.get(claim.source)?.url },
  class: { type: "text", of: (figure, row) => sourceOf(figure, row)?.class, among: sourceClasses },
  via: { type: "text", of: (figure, row) => sourceOf(figure, row)?.via },
  claim: { type: "text", of: (figure) => figure.claim.id },
} as const satisfies Readonly<Record<string, Said>>;

type Said = {
  readonly type: ColumnType;
  readonly of: (figure: NonNullable<SiteFigure>, row: SiteTableRow) => TableCell | undefined;
  readonly among?: readonly string[];
};

export type SaidKey = keyof typeof said;
/** The columns that stand beside each figure, by the end of their names, in their order. */
export const saidKeys = [
  "qualifier",
  "scope",
  "part",
  "stated",
  "source",
  "publisher",
  "url",
  "class",
  "via",
  "claim",
] as const satisfies readonly SaidKey[];

/** A column of what stands beside a figure. */
export type SaidColumn = TableColumn<SiteTableRow, `${FigureName}_${SaidKey}`> & {
  readonly beside: { readonly figure: FigureName; readonly key: SaidKey };
};

/** A column that has a meaning of its own. */
type OwnColumn =
  | (typeof aboutSite)[number]
  | (typeof ofSchedule)[number]
  | (typeof ofFigures)[FigureName][number]
  | (typeof aboutRow)[number];

export type OwnSiteColumn = OwnColumn["name"];
export type SiteTableColumn = OwnSiteColumn | SaidColumn["name"];

function withSaid(figure: FigureName): readonly (OwnColumn | SaidColumn)[] {
  return [
    ...ofFigures[figure],
    ...saidKeys.map((key): SaidColumn => {
      const { type, of, among }: Said = said[key];
      const cell = (row: SiteTableRow) => {
        const found: SiteFigure = row.figures[figure];
        return found && of(found, row);
      };
      return { ...column(`${figure}_${key}` as const, type, cell, among), beside: { figure, key } };
    }),
  ];
}

/**
 * The columns of the published table of sites in their order: what a site is, the figures that stand for it, each with how
 * it was said and by whom, and what they rest on.
 */
export const siteTable: readonly (OwnColumn | SaidColumn)[] = [
  ...aboutSite,
  ...withSaid("status"),
  ...withSaid("extension"),
  ...withSaid("opening"),
  ...ofSchedule,
  ...withSaid("capacity"),
  ...headlineBases.flatMap((basis) => [...withSaid(basis), ...withSaid(`${basis}_operating`)]),
  ...withSaid("investment"),
  ...withSaid("accelerators"),
  ...aboutRow,
];

function joined(values: readonly (string | null)[]): string | null {
  return values.filter((value) => value !== null).join(listSeparator) || null;
}

function sourceOf({ claim }: NonNullable<SiteFigure>, { record }: SiteTableRow) {
  return record.dataset.sources.get(claim.source);
}

function months({ readSite }: SiteTableRow, of: "shortest" | "longest"): number | null {
  const [worst] = readSite.schedule.findings;
  return worst === undefined ? null : worst.state === "passed" ? worst.months : (worst.months?.[of] ?? null);
}

function findings({ readSite }: SiteTableRow): readonly string[] {
  const [worst] = readSite.schedule.findings;
  return worst === undefined ? [] : findingClaims(worst).map(({ id }) => id);
}
