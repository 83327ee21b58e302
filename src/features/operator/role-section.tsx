import type { ReactNode } from "react";
import type { ReadSite } from "../../domain/headline/read-site";
import type { NamedRole } from "../../domain/headline/named-organisations";
import type { Naming } from "../../domain/headline/roles";
import { DataTable } from "../../ui/table/data-table";
import { words } from "#words/page";
import { operatorWords } from "#words/operator";
import { NamedBy } from "./named-by";
import { useSiteColumns } from "./site-columns";
import shared from "../../parts/frame/record-page.module.css";
import styles from "./operator.module.css";

/** Shows the sites that the organisation operates; nothing if there are none. */
export function OperatedSites({ readSites, files }: { readSites: readonly ReadSite[]; files: ReactNode }) {
  const columns = useSiteColumns<ReadSite>((row) => row);
  if (readSites.length === 0) return null;
  return (
    <Section id="operator" title={operatorWords.operator} note={operatorWords.operatorNote}>
      <DataTable
        className={styles.sites}
        caption={operatorWords.operator}
        columns={columns}
        rows={readSites}
        idOf={({ site }) => site.id}
        sort={null}
        words={words.list}
      />
      {files}
    </Section>
  );
}

/** Shows the sites for which sources name the organisation in a role, with the sources; nothing if there are none. */
export function NamedSites({ role, sites, files }: { role: NamedRole; sites: readonly Naming[]; files: ReactNode }) {
  const columns = useSiteColumns<Naming>((row) => row.readSite);
  if (sites.length === 0) return null;
  const title = operatorWords.named[role];
  return (
    <Section id={role} title={title} note={operatorWords.namedNote[role]}>
      <DataTable
        className={styles.sites}
        caption={title}
        columns={[
          ...columns,
          { key: "named", head: operatorWords.namedHead, cell: (naming: Naming) => <NamedBy naming={naming} /> },
        ]}
        rows={sites}
        idOf={({ readSite }) => readSite.site.id}
        sort={null}
        words={words.list}
      />
      {files}
    </Section>
  );
}

/** Shows a section of the page, with a heading and a rule above it. */
export function Section({
  id,
  title,
  note,
  children,
}: {
  id: string;
  title: string;
  note: string;
  children: React.ReactNode;
}) {
  return (
    <section className={shared.section} id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <p className={shared.note}>{note}</p>
      {children}
    </section>
  );
}
