import { Link } from "../../ui/dom/link";
import type { BuildsForText } from "../../words/text/claim-text";

type Props = {
  told: BuildsForText;
  /** Where the name of the builder leads; null for a name that is no link. */
  href: string | null;
};

/** Renders who builds a site and for whom, the tenants in bold: "Nscale for Microsoft". */
export function BuildsFor({ told: { builder, joint, tenants }, href }: Props) {
  return (
    <>
      {builder !== null && href !== null ? (
        <Link className="quiet" href={href}>
          {builder}
        </Link>
      ) : (
        builder
      )}
      {tenants !== null && (
        <>
          {builder === null ? joint : ` ${joint}`} <b>{tenants}</b>
        </>
      )}
    </>
  );
}
