import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { failureOf } from "../../published/load";
import { useFiles, useRecord } from "../../published/use-record";
import type { ReadSite } from "../../domain/headline/read-site";
import type { Organisation } from "../../domain/record/dataset";
import { noFilters, passes } from "../../domain/selection/filters";
import { namedRoles, namedWhens } from "../../domain/headline/named-organisations";
import { namings, operatedBy } from "../../domain/headline/roles";
import { Failure } from "../../ui/state/failure";
import { words } from "#words/page";
import { operatorWords } from "#words/operator";
import { RelatedRecords } from "./related-records";
import { OperatorHead } from "./operator-head";
import { NamedSites, OperatedSites } from "./role-section";
import { UnknownOperator } from "./unknown-operator";
import styles from "../../parts/frame/record-page.module.css";

type Props = {
  id: string;
  /** Renders the map and the charts of the sites that the organisation has in a role. */
  views?: ((role: "operator" | "tenant") => ReactNode) | null;
  /** Renders the menu of files of the sites that the organisation has in a role; `which` says in words which these are. */
  files?: (sites: readonly ReadSite[], which: string) => ReactNode;
};

/** So many sites have a map and charts; one is told by its row. */
const fewest = 2;

/** Shows an organisation with its sites by role, its programmes, and its entries on the watchlist. */
export function OperatorPage({ id, views = null, files = () => null }: Props) {
  const { dataset } = useRecord();
  const organisation = dataset.organisations.get(id);
  return organisation ? (
    <KnownOperator organisation={organisation} views={views} files={files} />
  ) : (
    <UnknownOperator id={id} />
  );
}

function KnownOperator({ organisation, views, files }: { organisation: Organisation } & Required<Omit<Props, "id">>) {
  const { readSites, ruleContext } = useRecord();
  const programmes = useQuery(useFiles().programmes);
  const watchlist = useQuery(useFiles().watchlist);
  const { id } = organisation;
  const operated = operatedBy(readSites, id);
  const named = namedRoles.map((role) => ({ role, sites: namings(readSites, id, role, ruleContext) }));
  const run = programmes.data?.value.filter(({ operator }) => operator === id) ?? [];
  const watched = watchlist.data?.value.filter(({ operator }) => operator === id) ?? [];
  const rented = readSites.filter((one) => passes(one, { ...noFilters, tenant: [id] }, "tenant")).length;
  const shownRole = operated.length >= fewest ? "operator" : rented >= fewest ? "tenant" : undefined;
  const { roles } = operatorWords;
  const counts = [
    ...(operated.length > 0 ? [roles.operator(operated.length)] : []),
    ...named.flatMap(({ role, sites }) =>
      namedWhens.flatMap((when) => {
        const count = sites.filter((naming) => naming.when === when).length;
        return count > 0 ? [roles.named[when][role](count)] : [];
      }),
    ),
    ...(run.length > 0 ? [roles.programme(run.length)] : []),
    ...(watched.length > 0 ? [roles.watchlist(watched.length)] : []),
  ];
  const isPending = programmes.isPending || watchlist.isPending;
  return (
    <div className={styles.page}>
      <OperatorHead
        organisation={organisation}
        roles={isPending && counts.length === 0 ? null : counts}
        operates={operated.length > 0}
      />
      <OperatedSites readSites={operated} files={files(operated, operatorWords.files.operator(organisation.name))} />
      {named.map(({ role, sites }) => (
        <NamedSites
          key={role}
          role={role}
          sites={sites}
          files={files(
            sites.map(({ readSite }) => readSite),
            operatorWords.files[role](organisation.name),
          )}
        />
      ))}
      {shownRole !== undefined && views && (
        <section className={styles.section} aria-labelledby="views-title">
          <h2 id="views-title">
            {operatorWords.views[shownRole](shownRole === "operator" ? operated.length : rented)}
          </h2>
          {views(shownRole)}
        </section>
      )}
      <RelatedRecords programmes={run} entries={watched} />
      {isPending && <p className="quiet-text">{words.loading.data}</p>}
      {[programmes, watchlist].map(
        ({ error, refetch }) =>
          error && <Failure key={error.message} {...failureOf(error)} onRetry={() => void refetch()} />,
      )}
    </div>
  );
}
