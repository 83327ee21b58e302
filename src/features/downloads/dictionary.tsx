import { Link } from "../../ui/dom/link";
import { saidKeys, siteTable } from "../../domain/tables/site-table";
import shared from "../../parts/frame/record-page.module.css";
import { useView, withCurrency } from "../../url/view/use-view";
import { words } from "#words/page";
import { dataWords } from "#words/about/data";
import { saidMeanings, siteColumnMeaning } from "#words/files/site-columns";
import { meanings } from "../../words/text/column-meanings";
import { withCommas } from "../../words/format/text";
import { ColumnTable } from "./column-table";

const text = dataWords.columns;

const figures = siteTable.flatMap((column) =>
  "beside" in column && column.beside.key === "claim" ? [column.beside.figure] : [],
);

/** Shows the meaning of every column of the published tables, in their order. */
export function Dictionary() {
  const { view } = useView();
  return (
    <>
      <section className={shared.section}>
        <h2 id="columns">{text.title("sites")}</h2>
        <ColumnTable
          rows={siteTable.flatMap((column) =>
            "beside" in column ? [] : [{ name: column.name, meaning: siteColumnMeaning(column) }],
          )}
        />
        <p>{text.beside(withCommas(figures))}</p>
        <ColumnTable rows={saidKeys.map((key) => ({ name: `…_${key}`, meaning: saidMeanings[key] }))} />
        <p>
          {text.method} <Link href={withCurrency("/method", view)}>{words.nav.method}</Link>.
        </p>
      </section>
      <section className={shared.section}>
        <h2>{text.title("claims")}</h2>
        <ColumnTable rows={meanings.claims} />
      </section>
      <section className={shared.section}>
        <h2>{text.title("events")}</h2>
        <ColumnTable rows={meanings.events} />
      </section>
      <section className={shared.section}>
        <h2>{text.title("sources")}</h2>
        <ColumnTable rows={meanings.sources} />
      </section>
    </>
  );
}
