import { Link } from "../../../../ui/dom/link";
import { organisationName, type Dataset } from "../../../../domain/record/dataset";
import type { ReadSite } from "../../../../domain/headline/read-site";
import { withCurrency } from "../../../../url/view/use-view";
import type { View } from "../../../../url/view/view";
import { tenantsText } from "../../../../words/text/claim-text";
import { words } from "#words/page";
import styles from "../site-list.module.css";

type Props = { readSite: ReadSite; dataset: Dataset; view: View };

/**
 * Returns the operator of a site, which leads to its page, and after it the tenants: "Nscale for Microsoft". The style
 * sheet hides the tenants where they have a column of their own. Null if nobody is named.
 */
export function buildsCell({ readSite, dataset, view }: Props): React.ReactElement | null {
  const { operator } = readSite.site;
  const tenants = tenantsText(readSite, dataset);
  if (operator === null && tenants === null) return null;
  return (
    <>
      {operator === null ? (
        <span className={`quiet-text ${styles.apart}`}>{words.unnamed}</span>
      ) : (
        <Link className="quiet" href={withCurrency(`/operators/${operator}`, view)}>
          {organisationName(dataset, operator)}
        </Link>
      )}
      {tenants !== null && (
        <>
          <span className={styles.merged}>{` ${words.builtFor(operator !== null)} `}</span>
          <b className={styles.merged}>{tenants}</b>
        </>
      )}
    </>
  );
}

/** Returns the tenants of a site by the newest statements, each leading to its page; null if none is named. */
export function tenantsCell({ readSite: { tenants }, dataset, view }: Props): readonly React.ReactNode[] | null {
  if (tenants.length === 0) return null;
  return tenants.flatMap(({ id, organisation }, index) => [
    ...(index > 0 ? [<span key={`${id} comma`}>, </span>] : []),
    <Link key={id} className="quiet" href={withCurrency(`/operators/${organisation}`, view)}>
      {organisationName(dataset, organisation) ?? organisation}
    </Link>,
  ]);
}
