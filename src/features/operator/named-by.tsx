import { Link } from "wouter";
import { useRecord, useSources } from "../../data/use-record";
import type { OrganisationClaim } from "../../domain/claim";
import { claimAnchor } from "../../domain/claim-anchor";
import { organisationName } from "../../domain/dataset";
import type { Naming } from "../../domain/roles";
import { SourceRef } from "../../ui/source-ref";
import { useView, withCurrency } from "../../url/use-view";
import { operatorWords } from "../../words/en-operator";
import shared from "../../ui/record-page.module.css";
import styles from "./operator.module.css";

/** Since when and by which source an organisation is named for a site, and whom the newest statements name instead of it. */
export function NamedBy({ naming: { facts, first, newest, instead } }: { naming: Naming }) {
  const { dataset } = useRecord();
  const statement = (claim: OrganisationClaim, text: string) => (
    <Statement claim={claim} siteId={facts.site.id} text={text} />
  );
  return (
    <span className={`${styles.named} ${shared.touch}`}>
      {statement(first, operatorWords.since(first.stated))}
      {newest !== first && statement(newest, operatorWords.newest(newest.stated))}
      {instead.length > 0 && (
        <span>{operatorWords.instead(instead.map((id) => organisationName(dataset, id) ?? id))}</span>
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
