import { capacityStates, type Stack } from "../../../domain/series/capacity";
import { CapacitySwatch } from "../../../marks/capacity-box";
import { apartText } from "../../../words/text/totals/apart-text";
import { capacityWords } from "#words/charts/capacity";
import { Figure } from "../../../parts/claims/figure";
import { megawattText } from "./capacity-text";
import panel from "../../../parts/frame/chart-panel.module.css";
import styles from "./capacity.module.css";

/** The most sites of a group that its card names. */
const rowLimit = 6;

/** Shows the card of a stack: its composition and its largest sites. */
export function GroupCard({ name, stack }: { name: string; stack: Stack }) {
  const { rows, shares, total, aboveHeadline } = stack;
  const all = new Map([...shares, ...(aboveHeadline > 0 ? [["ambition", aboveHeadline] as const] : [])]);
  return (
    <>
      <p className={panel.cardName}>{name}</p>
      <p>
        {total.mw === null ? (
          <span className="quiet-text">{capacityWords.none}</span>
        ) : (
          <>
            <b>{capacityWords.mw(total.mw)}</b>{" "}
            {capacityWords.total(total.sites, total.upTo, apartText(total.apart, capacityWords.mw))}
          </>
        )}
      </p>
      <ul className={styles.cardShares}>
        {capacityStates.flatMap((of) => {
          const value = all.get(of) ?? 0;
          return value > 0 ? (
            <li key={of}>
              <CapacitySwatch of={of} />
              <span>{capacityWords.state[of]}</span>
              <span>{capacityWords.mw(value)}</span>
            </li>
          ) : (
            []
          );
        })}
      </ul>
      {rows.length > 0 && (
        <ul className={styles.cardSites}>
          {rows.slice(0, rowLimit).map(({ readSite, claim }) => (
            <li key={readSite.site.id}>
              {readSite.site.name} <Figure text={megawattText(claim)} />
            </li>
          ))}
          {rows.length > rowLimit && <li className="quiet-text">{capacityWords.more(rows.length - rowLimit)}</li>}
        </ul>
      )}
    </>
  );
}
