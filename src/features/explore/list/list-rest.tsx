import { Link } from "../../../ui/dom/link";
import type { ReadSite } from "../../../domain/headline/read-site";
import { listRestWords as text } from "#words/explore/list-rest";

type Props = { rows: readonly ReadSite[]; hrefOf: (id: string) => string };

/** Says to a reader without scripts, for whom a list is not filled, where its other rows are, with a link to each of their pages. */
export function ListRest({ rows, hrefOf }: Props) {
  return (
    <p>
      {text.rest(rows.length)} <a href={`${import.meta.env.BASE_URL}data/`}>{text.tables}</a>. {text.pages}{" "}
      {rows.map(({ site }, index) => (
        <span key={site.id}>
          {index > 0 && ", "}
          <Link href={hrefOf(site.id)}>{site.name}</Link>
        </span>
      ))}
    </p>
  );
}
