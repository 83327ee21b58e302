import { useQuery } from "@tanstack/react-query";
import { failureOf } from "../../published/load";
import { useFiles, useRecord } from "../../published/use-record";
import { isEarlier } from "../../domain/headline/read-record";
import { programmesAsOf } from "../../domain/record/as-of";
import type { Programme } from "../../domain/record/dataset";
import { Failure } from "../../ui/state/failure";
import { Loading } from "../../ui/state/loading";
import { PageHead } from "../../parts/frame/page-head";
import shared from "../../parts/frame/record-page.module.css";
import { useAnchor } from "../../url/links/use-anchor";
import { words } from "#words/page";
import { programmeWords } from "#words/about/programmes";
import { byCountry, type CountryGroup } from "./by-country";
import { ProgrammeSection } from "./programme-section";
import styles from "./programmes.module.css";

/** Shows every programme with its claims, by country. Programmes are never added to sites. */
export function ProgrammesPage() {
  const { data, isPending, isError, error, refetch } = useQuery(useFiles().programmes);
  return (
    <div className={shared.page}>
      <PageHead title={programmeWords.title} lead={[programmeWords.lead]} />
      {isPending && <Loading>{words.loading.data}</Loading>}
      {isError && <Failure {...failureOf(error)} onRetry={() => void refetch()} />}
      {data && <ProgrammeList programmes={data.value} />}
    </div>
  );
}

function ProgrammeList({ programmes }: { programmes: readonly Programme[] }) {
  const marked = useAnchor();
  const record = useRecord();
  const { reading } = record;
  const earlier = isEarlier(record);
  const known = earlier ? programmesAsOf(programmes, reading.day) : programmes;
  const groups = byCountry(known);
  return (
    <>
      {earlier && <p>{programmeWords.knownOn(known.length, programmes.length, reading.day)}</p>}
      <nav aria-label={programmeWords.byCountry}>
        <ul className={`${styles.jump} ${shared.touch}`}>
          {groups.map((group) => (
            <li key={nameOf(group)}>
              <a href={`#${anchorOf(group)}`}>{nameOf(group)}</a> <span>{group.programmes.length}</span>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map((group) => (
        <section key={nameOf(group)} className={`${shared.section} ${styles.country}`} id={anchorOf(group)}>
          <h2>{nameOf(group)}</h2>
          {group.programmes.map((programme) => (
            <ProgrammeSection key={programme.id} programme={programme} marked={marked} />
          ))}
        </section>
      ))}
    </>
  );
}

function nameOf({ country }: CountryGroup): string {
  return country === null ? programmeWords.several : words.country[country];
}

function anchorOf({ country }: CountryGroup): string {
  return country ?? "several";
}
