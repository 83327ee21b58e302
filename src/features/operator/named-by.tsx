import { Link } from "../../ui/dom/link";
import { useRecord, useSources } from "../../published/use-record";
import type { OrganisationClaim } from "../../domain/record/claim";
import { claimAnchor } from "../../domain/record/claim-anchor";
import { organisationName } from "../../domain/record/dataset";
import { stakesOf } from "../../domain/headline/named-organisations";
import type { Naming } from "../../domain/headline/roles";
import { SourceRef } from "../../parts/claims/source-ref";
import { useView, withCurrency } from "../../url/view/use-view";
import { operatorWords } from "#words/operator";
import shared from "../../parts/frame/record-page.module.css";
import styles from "./operator.module.css";

/**
 * Shows since when and by which source an organisation is named for a site, and which organisations the newest
 * statements name instead.
 */
export function NamedBy({ naming: { readSite, first, newest, when, instead } }: { naming: Naming }) {
  const { dataset } = useRecord();
  const statement = (claim: OrganisationClaim, text: string) => (
    <Statement claim={claim} siteId={readSite.site.id} text={text} />
  );
  return (
    <span className={`${styles.named} ${shared.touch}`}>
      {statement(first, operatorWords.since(first.stated))}
      {newest !== first && statement(newest, operatorWords.newest(newest.stated))}
      {stakesOf([newest]).map((stake) => (
        <span key={stake}>{stake}</span>
      ))}
      {instead.length > 0 && (
        <span>
          {operatorWords.instead(
            first.field,
            when,
            instead.map((id) => organisationName(dataset, id) ?? id),
          )}
        </span>
      )}
    </span>
  );
}

function Statement({ claim, siteId, text }: { claim: OrganisationClaim; siteId: string; text: string }) {
  const sources = useSources();
  const { view } = useView();
  return (
    <span>
      <Link className="quiet" href={`${withCurrency(`/sites/${siteId}`, view)}#${claimAnchor(siteId, claim.id)}`}>
        {text}
      </Link>
      , <SourceRef publisher={sources.publisher(claim.source)} source={sources.full(claim.source)} />
    </span>
  );
}
