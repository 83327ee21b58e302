import type { ReadSite } from "../../domain/headline/read-site";
import { investmentText, partTitle } from "../../words/text/claim-text";
import { boughtText } from "../../words/text/money-text";
import { Figure } from "./figure";
import styles from "./figure.module.css";

type Props = {
  readSite: ReadSite;
  /** The address of the citation panel of the figure; null for no link. */
  href: string | null;
  /** True to mark a figure on which sources disagree. */
  marksDispute?: boolean;
};

/** Shows the headline investment of a site as stated, and below it the megawatts that it buys if its statement says. */
export function InvestmentFigure({ readSite, href, marksDispute = false }: Props) {
  const { investment, disagreements, aggregatorOnly } = readSite;
  const buys = investment && boughtText(investment.claim, readSite);
  return (
    <>
      <Figure
        text={investment && investmentText(investment.claim)}
        part={investment?.part ?? false}
        partTitle={investment && partTitle(investment.claim)}
        href={href}
        disputed={marksDispute && disagreements.investment !== null}
        aggregatorOnly={aggregatorOnly.investment}
      />
      {buys !== null && (
        <span className={`quiet-text ${styles.buys}`} data-buys>
          {buys}
        </span>
      )}
    </>
  );
}
