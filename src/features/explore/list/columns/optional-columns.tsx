import { Fragment } from "react";
import { Link } from "../../../../ui/dom/link";
import type { Claim } from "../../../../domain/record/claim";
import { claimsOfColumn, type ClaimColumn } from "../../../../domain/tables/column-claims";
import type { SiteColumn, defaultColumns } from "../../../../domain/tables/list-columns";
import { organisationName } from "../../../../domain/record/dataset";
import { moneyPerMw } from "../../../../domain/series/bought";
import { convert } from "../../../../domain/record/money";
import { disputableFields } from "../../../../domain/headline/disagreement";
import { Figure } from "../../../../parts/claims/figure";
import { withCurrency } from "../../../../url/view/use-view";
import { investmentText, valueText, type FigureText } from "../../../../words/text/claim-text";
import { words } from "#words/page";
import { listToolWords } from "#words/explore/list-tools";
import { figureQualifier } from "#words/qualifiers";
import { integer, megawatts } from "../../../../words/format/number";
import { moneyRounded, unitPrice } from "../../../../words/format/money";
import { withCommas } from "../../../../words/format/text";
import type { ColumnsOf, ListColumn, ListContext } from "./list-column";
import styles from "../site-list.module.css";

/** Chosen among other columns, the tenants stand with who named them. */
type UnusualColumn = Exclude<SiteColumn, "name" | (typeof defaultColumns)[number]> | "tenant";

const figure = { figure: true, descendingFirst: true } as const;
const prose = { prose: true } as const;

/** Returns the columns that a reader can add, each cell with its claims. */
export function unusualListColumns(context: ListContext): ColumnsOf<UnusualColumn> {
  const { view } = context;
  const column = (key: UnusualColumn, cell: ListColumn["cell"], own: Partial<ListColumn> = {}): ListColumn => ({
    key,
    head: words.list.columns[key],
    sortable: true,
    cell,
    ...own,
  });
  const ofClaims = (
    key: UnusualColumn & ClaimColumn,
    text: (claim: Claim) => FigureText,
    own: Partial<ListColumn> = {},
  ): ListColumn =>
    column(
      key,
      (readSite) => {
        const shown = claimsOfColumn(key, readSite, context.ruleContext);
        if (shown.length === 0) return <Figure text={null} />;
        const figures = shown.map(({ claim, part }) => (
          <Figure key={claim.id} text={text(claim)} part={part} href={context.citeHref(claim.id)} />
        ));
        return figures.length > 1 ? <CommaList>{figures}</CommaList> : figures;
      },
      own,
    );
  return {
    municipality: column("municipality", ({ site }) => words.list.placed(site.municipality, site.country)),
    country: column("country", ({ site }) => words.country[site.country]),
    zone: column(
      "zone",
      ({ zone }) => (zone === null ? <span className="quiet-text">{listToolWords.noZone}</span> : words.zone[zone]),
      { oneLine: true },
    ),
    kind: column("kind", ({ site }) => words.kind[site.kind]),
    tenant: column("tenant", (readSite) => <People field="tenant" readSite={readSite} {...context} />, prose),
    owner: column("owner", (readSite) => <People field="owner" readSite={readSite} {...context} />, prose),
    it_load: ofClaims("it_load", megawattsOf, figure),
    unspecified: ofClaims("unspecified", megawattsOf, figure),
    grid_connection: ofClaims("grid_connection", megawattsOf, figure),
    operating: ofClaims("operating", megawattsOnBasis, figure),
    converted: column("converted", (readSite) => <Converted readSite={readSite} {...context} />, {
      ...figure,
      head: words.list.converted(view.currency),
    }),
    per_mw: column("per_mw", (readSite) => <PerMw readSite={readSite} {...context} />, {
      ...figure,
      head: words.list.perMw(view.currency),
    }),
    accelerators: ofClaims("accelerators", plainText, { ...prose, descendingFirst: true }),
    energy: ofClaims("energy", plainText, prose),
    cooling: ofClaims("cooling", plainText, prose),
    heat_reuse: ofClaims("heat_reuse", plainText, prose),
    pue: ofClaims("pue", plainText, figure),
    site_area: ofClaims("site_area", squareMetres, figure),
    jobs: ofClaims("jobs", plainText, figure),
    claims: column("claims", ({ site }) => integer(site.claims.length), figure),
    disputed: column(
      "disputed",
      (readSite) => {
        const fields = disputableFields.filter((field) => readSite.disagreements[field] !== null);
        if (fields.length === 0) return <span className="quiet-text">{listToolWords.noDispute}</span>;
        return (
          <CommaList>
            {fields.map((field) => (
              <Figure
                key={field}
                text={{ before: "", figure: words.disputed[field].toLowerCase() }}
                href={readSite[field] && context.citeHref(readSite[field].claim.id)}
              />
            ))}
          </CommaList>
        );
      },
      { descendingFirst: true },
    ),
  };
}

type CellProps = ListContext & { readSite: Parameters<ListColumn["cell"]>[0] };

/**
 * Shows the tenants or owners of the newest statements. The name links to the organisation, and a word after it to the
 * claim.
 */
function People({ field, readSite, dataset, ruleContext, view, citeHref }: CellProps & { field: "owner" | "tenant" }) {
  const named = claimsOfColumn(field, readSite, ruleContext).flatMap(({ claim }) =>
    "organisation" in claim ? claim : [],
  );
  if (named.length === 0) return <Figure text={null} />;
  return (
    <CommaList>
      {named.map(({ id, organisation }) => {
        const name = organisationName(dataset, organisation) ?? organisation;
        return (
          <Fragment key={id}>
            <Link className="quiet" href={withCurrency(`/operators/${organisation}`, view)}>
              {name}
            </Link>{" "}
            <Link className="cite" href={citeHref(id)} aria-label={listToolWords.sourceOf(words.field[field], name)}>
              <span className="quiet-text">{listToolWords.source}</span>
            </Link>
          </Fragment>
        );
      })}
    </CommaList>
  );
}

/** Shows several items in one cell, separated by commas. */
function CommaList({ children }: { children: readonly React.ReactElement[] }) {
  return (
    <span className={styles.several}>
      {children.map((child, index) => (
        <Fragment key={child.key}>
          {index > 0 && ", "}
          {child}
        </Fragment>
      ))}
    </span>
  );
}

/** Shows the investment in the reader's currency, or why it cannot be converted. */
function Converted({ readSite: { investment }, dataset, view, citeHref }: CellProps) {
  if (!investment) return <Figure text={null} />;
  const { claim, part } = investment;
  const converted = convert(claim.amount, claim.currency, claim.stated, view.currency, dataset.rates);
  const text: FigureText =
    typeof converted === "string"
      ? { before: words.investment.undrawn[converted], figure: "" }
      : {
          before: investmentText(claim).before,
          figure: converted.rate ? moneyRounded(converted.amount, view.currency) : investmentText(claim).figure,
        };
  return <Figure text={text} part={part} href={citeHref(claim.id)} />;
}

/** Shows the money for one megawatt, where the statement of the amount gives its megawatts. */
function PerMw({ readSite: { investment }, dataset, view, citeHref }: CellProps) {
  if (investment?.claim.covers_mw === undefined) return <Figure text={null} />;
  const { claim, part } = investment;
  const perMw = moneyPerMw(claim, view.currency, dataset.rates);
  const text: FigureText =
    perMw === null || typeof perMw === "string"
      ? { before: perMw === null ? "" : words.investment.undrawn[perMw], figure: "" }
      : { before: figureQualifier(claim.qualifier), figure: unitPrice(perMw.amount, view.currency) };
  return <Figure text={text} part={part} href={citeHref(claim.id)} />;
}

const noNames = (id: string) => id;

function plainText(claim: Claim): FigureText {
  return valueText(claim, noNames);
}

function megawattsOf(claim: Claim): FigureText {
  const { before } = plainText(claim);
  return claim.field === "capacity" ? { before, figure: megawatts(claim.mw) } : plainText(claim);
}

function megawattsOnBasis(claim: Claim): FigureText {
  if (claim.field !== "capacity") return plainText(claim);
  return {
    before: figureQualifier(claim.qualifier),
    figure: withCommas([megawatts(claim.mw), words.onBasis[claim.basis]]),
  };
}

function squareMetres(claim: Claim): FigureText {
  const text = plainText(claim);
  return claim.field === "site_area" ? { before: text.before, figure: integer(claim.m2) } : text;
}
