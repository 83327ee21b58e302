import type { CapacityClaim, Claim } from "../../../domain/record/claim";
import type { SourceBrief } from "../../../domain/record/source";
import type { Headline } from "../../../domain/headline/headline";
import type { ReadSite } from "../../../domain/headline/read-site";
import { Link } from "../../../ui/dom/link";
import { words } from "#words/page";
import { listRestWords as text } from "#words/explore/list-rest";
import { figureQualifier } from "#words/qualifiers";
import { megawatts } from "../../../words/format/number";
import {
  datedOpeningText,
  inLine,
  investmentText,
  stageText,
  statusText,
  type FigureText,
} from "../../../words/text/claim-text";
import { sourceNamed } from "../../../words/text/source-name";

type Props = {
  rows: readonly ReadSite[];
  sources: ReadonlyMap<string, SourceBrief>;
  hrefOf: (id: string) => string;
};

/** Shows the other rows of a list to a reader without scripts, for whom it is not filled, as a table of text. */
export function ListRest({ rows, sources, hrefOf }: Props) {
  const { columns } = words.list;
  const said = (figure: FigureText, { claim, part }: Headline<Claim>, isAggregators: boolean) =>
    [
      ...(part ? [words.part] : []),
      inLine(figure),
      ...(isAggregators ? [words.sourceClass.aggregator] : []),
      `(${sourceNamed(sources, claim.source)})`,
    ].join(" ");
  return (
    <>
      <p>
        {text.rest(rows.length)} <a href={`${import.meta.env.BASE_URL}data/sites.csv`}>sites.csv</a>, {text.tables}{" "}
        <a href={`${import.meta.env.BASE_URL}data/`}>{text.page}</a>.
      </p>
      <div>
        <table>
          <thead>
            <tr>
              {(["name", "status", "opening", "capacity", "investment"] as const).map((key) => (
                <th key={key}>{columns[key]}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((readSite) => {
              const { site, opening, capacity, investment, aggregatorOnly } = readSite;
              return (
                <tr key={site.id}>
                  <th>
                    <Link href={hrefOf(site.id)}>{site.name}</Link>
                  </th>
                  <td>{statusText(readSite)}</td>
                  <td>
                    {opening && said(datedOpeningText(opening.claim, readSite.status), opening, aggregatorOnly.opening)}
                  </td>
                  <td>{capacity && said(capacityOf(capacity.claim, readSite), capacity, aggregatorOnly.capacity)}</td>
                  <td>{investment && said(investmentText(investment.claim), investment, aggregatorOnly.investment)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** Returns a capacity as the list shows it: with its stage and its basis, also where none is stated. */
function capacityOf(claim: CapacityClaim, { status }: Pick<ReadSite, "status">): FigureText {
  return {
    before: figureQualifier(claim.qualifier),
    figure: `${megawatts(claim.mw)}${words.list.unit(stageText(claim, status), words.onBasis[claim.basis])}`,
  };
}
