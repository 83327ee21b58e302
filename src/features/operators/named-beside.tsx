import { useQuery } from "@tanstack/react-query";
import { Link } from "../../ui/dom/link";
import { organisationName } from "../../domain/record/dataset";
import { failureOf } from "../../published/load";
import { Failure } from "../../ui/state/failure";
import { useFiles, useRecord } from "../../published/use-record";
import panel from "../../parts/frame/chart-panel.module.css";
import { useView, withCurrency } from "../../url/view/use-view";
import { organisationsWords as text } from "#words/records/organisations";
import { compareText, withCommas } from "../../words/format/text";

/** Lists the organisations that are named at no site, with what names them: a programme or the watchlist. */
export function NamedBeside({ ids }: { ids: readonly string[] }) {
  const { dataset } = useRecord();
  const { view } = useView();
  const files = [useQuery(useFiles().programmes), useQuery(useFiles().watchlist)] as const;
  const [programmes, watchlist] = [files[0].data?.value, files[1].data?.value];
  const name = (id: string) => organisationName(dataset, id) ?? id;
  const told = (id: string) => {
    const runs = programmes?.filter(({ operator }) => operator === id).length ?? 0;
    const watched = watchlist?.filter(({ operator }) => operator === id).length ?? 0;
    const named = programmes?.some(({ claims }) =>
      claims.some((claim) => "organisation" in claim && claim.organisation === id),
    );
    return [
      ...(runs > 0 ? [text.beside.programmes(runs)] : []),
      ...(watched > 0 ? [text.beside.watchlist(watched)] : []),
      ...(named === true && runs === 0 ? [text.beside.inProgramme] : []),
    ];
  };
  return (
    <section className={panel.section} aria-labelledby="beside">
      <h2 id="beside">{text.beside.title(ids.length)}</h2>
      <p className={panel.note}>{text.beside.note}</p>
      <ul className={panel.list}>
        {ids
          .toSorted((a, b) => compareText(name(a), name(b)))
          .map((id) => (
            <li key={id}>
              <Link className="quiet" href={withCurrency(`/operators/${id}`, view)}>
                {name(id)}
              </Link>
              <span className="quiet-text">{withCommas(told(id))}</span>
            </li>
          ))}
      </ul>
      {files.map(
        ({ error, refetch }) =>
          error && <Failure key={error.message} {...failureOf(error)} onRetry={() => void refetch()} />,
      )}
    </section>
  );
}
