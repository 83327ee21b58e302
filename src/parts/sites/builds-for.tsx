import type { BuildsForText } from "../../words/text/claim-text";
import { words } from "#words/page";

/** Renders who builds a site and for whom, the tenants in bold: "Nscale for Microsoft"; null is "not named". */
export function BuildsFor({ told }: { told: BuildsForText | null }) {
  if (told === null) return <span className="quiet-text">{words.unnamed}</span>;
  if (told.tenants === null) return <span>{told.builds}</span>;
  return (
    <span>
      {`${told.builds} `}
      <b>{told.tenants}</b>
    </span>
  );
}
