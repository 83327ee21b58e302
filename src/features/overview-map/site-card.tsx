import { Link } from "wouter";
import { useRecord } from "../../data/use-record";
import { organisationName } from "../../domain/dataset";
import type { Facts } from "../../domain/facts";
import { Glyph } from "../../marks/glyph";
import { Figure } from "../../ui/figure";
import { useView, withCurrency } from "../../url/use-view";
import { capacityText, investmentText, openingText } from "../../words/claim-text";
import { words } from "../../words/en";
import { fullPlaceOf } from "../../words/place";
import styles from "./site-card.module.css";

/** The popover of a mark: headline figures and, where the site is selected, the ways on. */
export function SiteCard({ facts, pinned }: { facts: Facts; pinned: boolean }) {
  const { dataset } = useRecord();
  const { view, actions } = useView();
  const { site, status, investment, capacity, opening } = facts;
  const operator = organisationName(dataset, site.operator);
  return (
    <div className={styles.card}>
      <p className={styles.name}>
        <Glyph status={status} />
        <b>{site.name}</b>
      </p>
      <p className={styles.place}>
        {[words.status[status], fullPlaceOf(site), operator].flatMap((one) => one ?? []).join(words.separator)}
      </p>
      <dl className={styles.figures}>
        <dt>{words.field.investment}</dt>
        <dd>
          <Figure text={investment && investmentText(investment.claim)} part={investment?.part ?? false} />
        </dd>
        <dt>{words.field.capacity}</dt>
        <dd>
          <Figure text={capacity && capacityText(capacity.claim)} part={capacity?.part ?? false} />
        </dd>
        <dt>{words.field.opening}</dt>
        <dd>
          <Figure text={opening && openingText(opening.claim)} part={opening?.part ?? false} />
        </dd>
      </dl>
      {pinned && (
        <p className={styles.ways}>
          <Link href={withCurrency(`/sites/${site.id}`, view)}>{words.map.open}</Link>
          <button type="button" className="link-button" onClick={() => actions.selectSite(null)}>
            {words.map.close}
          </button>
        </p>
      )}
    </div>
  );
}
