import { useMemo } from "react";
import { useRecord } from "../../../published/use-record";
import { defaultColumns } from "../../../domain/tables/list-columns";
import { organisationName } from "../../../domain/record/dataset";
import type { ReadSite } from "../../../domain/headline/read-site";
import { sorted } from "../../../domain/tables/sorting";
import { Menu } from "../../../ui/controls/menu";
import { phone, useMedia } from "../../../ui/dom/use-media";
import { DataTable } from "../../../ui/table/data-table";
import { siteAttribute } from "../../../ui/table/table-row";
import { rowsOfSlice } from "../../../ui/table/use-slices";
import { defaultView } from "../../../url/view/default-view";
import { useView, withCurrency } from "../../../url/view/use-view";
import { words } from "#words/page";
import { compareText, asSentences } from "../../../words/format/text";
import { listName } from "../../../words/text/claim-text";
import type { ListColumn } from "./columns/list-column";
import { useFew } from "./few-cards";
import { ListRest } from "./list-rest";
import { orderName } from "./orders";
import cards from "./site-cards.module.css";
import styles from "./site-list.module.css";
import { SortChoice, TurnOrder } from "./sort-choice";
import { useExtras } from "./columns/use-optional-columns";
import { compareColumn, usualListColumns } from "./columns/default-columns";
import { useLinked, useLinkedView } from "../../../url/links/linked";

type Props = {
  selection: readonly ReadSite[];
  /** What can be done with all of the list, beside its own tools. */
  action?: React.ReactNode;
};

/** The columns that are laid out individually on a phone, instead of a line with a label. */
const cardColumns: ReadonlySet<ListColumn["key"]> = new Set<ListColumn["key"]>([
  "name",
  "operator",
  "status",
  "opening",
  "schedule",
  "capacity",
  "investment",
  "sources",
  "compare",
]);

/** Shows the sites of the selection as a table, which is also the accessible alternative to the map. */
export function SiteList({ selection, action }: Props) {
  const { selected, hovered, onHover, onPress } = useLinked();
  const container = useLinkedView<HTMLElement>(siteAttribute);
  const { dataset, ruleContext } = useRecord();
  const { view, actions, citeHref } = useView();
  const found = useExtras();
  const extras = found === "failed" ? null : found;
  const isPhone = useMedia(phone);

  const rows = useMemo(
    () =>
      sorted(selection, view.sort, {
        organisationName: (id) => organisationName(dataset, id) ?? id,
        compareText,
        ruleContext,
      }),
    [selection, view.sort, dataset, ruleContext],
  );

  // The default columns are not rendered again when the others have loaded.
  const isUsual = view.columns === null;
  const unusual = isUsual ? undefined : extras?.unusualListColumns;
  const columns = useMemo(() => {
    const context = { dataset, ruleContext, view, citeHref };
    const known = new Map<string, ListColumn>(Object.entries({ ...usualListColumns(context), ...unusual?.(context) }));
    const chosen = ["name", ...(view.columns ?? defaultColumns)].flatMap((key) => known.get(key) ?? []);
    // Columns that a reader chose or sorts by are shown at every width.
    const isChosen = view.columns !== null;
    const shown = chosen.map((one) => ({
      ...one,
      ...(cardColumns.has(one.key) ? {} : { extra: isChosen || one.key === view.sort.column }),
      ...(isChosen ? { wide: false, prose: one.prose || one.key === "name" || one.key === "operator" } : {}),
    }));
    return [...shown, compareColumn];
  }, [dataset, ruleContext, view, citeHref, unusual]);

  const { by } = view;
  const groups = useMemo(() => {
    if (by === null || !extras) return null;
    return extras.listGroups(rows, by, (key) => extras.groupName(key, by, dataset), compareText);
  }, [by, rows, dataset, extras]);

  const sections = useMemo(() => {
    if (by === null || !extras || !groups) return null;
    return groups.map((group) => ({
      key: group.key ?? "",
      head: <extras.GroupHead group={group} by={by} />,
      rows: group.rows,
    }));
  }, [by, groups, extras]);
  const whole = useMemo(() => [{ key: "", head: null, rows }], [rows]);
  const few = useFew(sections ?? whole, selected, isPhone && found !== "failed");

  const nameOf = (readSite: ReadSite) => listName(readSite, dataset);
  const query = withCurrency("", view);
  const { sort } = defaultView;
  const isFirst = view.sort.column === sort.column && view.sort.descending === sort.descending;
  const column = words.list.columns[view.sort.column];
  const sortedBy = words.list.sortedBy(column, orderName(view.sort));
  const tools = found === "failed" ? <Failed /> : extras && <extras.ListTools rows={rows} groups={groups} />;

  return (
    <section
      ref={container}
      className={`${styles.list} ${cards.list}`}
      data-chosen={view.columns !== null || undefined}
      aria-labelledby="list-title"
    >
      <header className={styles.head}>
        <h2 id="list-title">{words.list.title(selection.length)}</h2>
        <p className={styles.order}>{isFirst ? words.list.mostSources : sortedBy}</p>
        <SortChoice columns={columns} />
        {isPhone ? (
          <Menu label={words.list.more} align="end">
            <div className={styles.tools}>
              <TurnOrder />
              {tools}
              {action}
            </div>
          </Menu>
        ) : (
          <>
            <div className={styles.tools}>{tools}</div>
            <div className="no-print">{action}</div>
          </>
        )}
      </header>
      {found === null && !(isUsual && view.by === null) ? (
        // Waits for columns and groups, because rows rendered twice would move under the reader.
        <div style={{ minHeight: `${rows.length * 30}px` }}>{words.loading.list}</div>
      ) : (
        <DataTable
          caption={asSentences([words.list.caption, sortedBy])}
          columns={columns}
          rows={rows}
          groups={few.shown}
          unhurried
          nameOf={nameOf}
          idOf={({ site }) => site.id}
          sort={view.sort}
          onSort={(key, descendingFirst) => {
            if (key !== "compare") actions.sortBy(key, descendingFirst);
          }}
          words={words.list}
          selected={selected}
          hrefOf={({ site }) => `/sites/${site.id}${query}`}
          hovered={hovered}
          // On a phone nothing else shows what a card is pointed at, and a tint would only say where the focus went.
          {...(!isPhone && { onHover })}
          onPress={onPress}
        />
      )}
      {extras && few.rest.length > 0 && <extras.MoreCards {...few} list={container} nameOf={nameOf} />}
      {/* No browser that runs the program looks into it. */}
      <noscript>
        {import.meta.env.SSR && rows.length > rowsOfSlice && (
          <ListRest rows={rows.slice(rowsOfSlice)} sources={dataset.sources} hrefOf={(id) => `/sites/${id}`} />
        )}
      </noscript>
    </section>
  );
}

/**
 * Shows that the rest of the list could not be loaded. The button reloads the page, because browsers do not retry a
 * failed import.
 */
function Failed() {
  return (
    <span role="alert">
      {words.failure.panel(words.list.tools)}{" "}
      <button type="button" className="link-button" onClick={() => window.location.reload()}>
        {words.failure.again}
      </button>
    </span>
  );
}
