import { Link } from "../../ui/dom/link";
import type { Programme } from "../../domain/record/dataset";
import { operatorWords } from "#words/operator";
import { words } from "#words/page";
import styles from "./record-page.module.css";

type Props = {
  programmes: readonly Programme[];
  hrefOf: (programme: Programme) => string;
  /** Returns what stands beside the name: whose it is, or where. */
  beside: (programme: Programme) => string;
};

/** Lists programmes with links to them and the number of their statements. */
export function ProgrammeList({ programmes, hrefOf, beside }: Props) {
  return (
    <ul className={`${styles.beside} ${styles.touch}`}>
      {programmes.map((programme) => (
        <li key={programme.id} className={styles.between}>
          <Link className="quiet" href={hrefOf(programme)}>
            {programme.name}
          </Link>
          <span>
            {beside(programme)}
            {words.separator}
            {programme.claims.length === 0 ? operatorWords.noClaims : operatorWords.claims(programme.claims.length)}
          </span>
        </li>
      ))}
    </ul>
  );
}
