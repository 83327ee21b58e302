import { Link } from "../../ui/dom/link";
import { countryHeadWords } from "#words/records/country-head";
import styles from "./record-page.module.css";

type Props = {
  /** The pages above this one, the highest first. */
  above: readonly { readonly label: string; readonly href: string }[];
  /** The name of this page. */
  here: string;
};

/** Renders the way from the overview to this page. */
export function Crumbs({ above, here }: Props) {
  return (
    <nav className={`${styles.crumbs} no-print`} aria-label={countryHeadWords.crumbs}>
      <ol>
        {above.map(({ label, href }) => (
          <li key={href}>
            <Link href={href}>{label}</Link>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
