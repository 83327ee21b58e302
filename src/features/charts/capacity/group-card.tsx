import { firmnesses, type Stack } from "../../../domain/series/capacity";
import { CommitmentSwatch } from "../../../marks/commitment";
import { capacityWords } from "#words/charts/capacity";
import { Figure } from "../../../parts/claims/figure";
import { megawattText } from "./capacity-text";
import panel from "../../../parts/frame/chart-panel.module.css";
import styles from "./capacity.module.css";

/** How many of a group's sites its card names; the others are a click away. */
const room = 6;

/** A stack in words: what it is made of, and its largest sites. */
export function GroupCard({ name, stack }: { name: string; stack: Stack }) {
  const { rows, shares, total, beyond } = stack;
  const all = new Map([...shares, ...(beyond > 0 ? [["ambition", beyond] as const] : [])]);
  return (
    <>
      <p className={panel.cardName}>{name}</p>
      <p>
        {total.mw === null ? (
          <span className="quiet-text">{capacityWords.none}</span>
        ) : (
          <>
            <b>{capacityWords.mw(total.mw)}</b> {capacityWords.total(total.sites, total.upTo)}
          </>
        )}
      </p>
      <ul className={styles.cardShares}>
        {firmnesses.flatMap((of) => {
          const value = all.get(of) ?? 0;
          return value > 0 ? (
            <li key={of}>
              <CommitmentSwatch of={of} />
              <span>{capacityWords.firmness[of]}</span>
              <span>{capacityWords.mw(value)}</span>
            </li>
          ) : (
            []
          );
        })}
      </ul>
      {rows.length > 0 && (
        <ul className={styles.cardSites}>
          {rows.slice(0, room).map(({ facts, claim }) => (
            <li key={facts.site.id}>
              {facts.site.name} <Figure text={megawattText(claim)} />
            </li>
          ))}
          {rows.length > room && <li className="quiet-text">{capacityWords.more(rows.length - room)}</li>}
        </ul>
      )}
    </>
  );
}
