import { currentMethod } from "../../../domain/headline/methods";
import { useAnchor } from "../../../url/links/use-anchor";
import { glossaryWords } from "#words/claims/glossary";
import { methodWords } from "#words/about/method";
import { methodChangeWords } from "#words/about/method-changes";
import { methodFilterWords } from "#words/about/method-filters";
import { ChangesSection } from "../sections/changes-section";
import { FiltersSection, GroupingSection } from "../sections/filters-section";
import { LimitsSection } from "../sections/limits-section";
import { MarksSection } from "../sections/marks-section";
import { MoneySection } from "../sections/money-section";
import { RecordSection } from "../sections/record-section";
import { TermsSection } from "../sections/terms-section";
import { RulesSection } from "../sections/rules-section";
import { StatusSection } from "../sections/status-section";
import {
  DatesSection,
  DisagreementSection,
  PassedSection,
  ScheduleSection,
  TotalsSection,
} from "../sections/reading-sections";
import { ValuesSection } from "../sections/values-section";
import { ZoneSection } from "../sections/zone-section";
import { PageHead } from "../../../parts/frame/page-head";
import shared from "../../../parts/frame/record-page.module.css";
import styles from "./method.module.css";

/** The sections by their anchors, which links contain. */
const sections = [
  { id: "record", title: methodWords.record.title, Body: RecordSection },
  { id: "status", title: methodWords.status.title, Body: StatusSection },
  { id: "values", title: methodWords.values.title, Body: ValuesSection },
  { id: "terms", title: glossaryWords.title, Body: TermsSection },
  { id: "rules", title: methodWords.rules.title, Body: RulesSection },
  { id: "money", title: methodWords.money.title, Body: MoneySection },
  { id: "dates", title: methodWords.dates.title, Body: DatesSection },
  { id: "passed", title: methodWords.passed.title, Body: PassedSection },
  { id: "slip", title: methodWords.schedule.title, Body: ScheduleSection },
  { id: "disagreement", title: methodWords.disagreement.title, Body: DisagreementSection },
  { id: "totals", title: methodWords.totals.title, Body: TotalsSection },
  { id: "grouping", title: methodFilterWords.grouping.title, Body: GroupingSection },
  { id: "filters", title: methodFilterWords.filters.title, Body: FiltersSection },
  { id: "bidding-zone", title: methodFilterWords.zone.title, Body: ZoneSection },
  { id: "limits", title: methodWords.limits.title, Body: LimitsSection },
  { id: "marks", title: methodWords.marks.title, Body: MarksSection },
  { id: "changes", title: methodChangeWords.title, Body: ChangesSection },
] as const;

/** Shows the Method page. Rules are printed from the constants that the code uses. */
export function MethodPage() {
  useAnchor();
  return (
    <div className={shared.page}>
      <PageHead title={methodWords.title} lead={[methodWords.lead]} />
      <p className={shared.note}>
        {methodChangeWords.version(currentMethod)}. <a href="#changes">{methodChangeWords.title}</a>
      </p>
      <div className={styles.columns}>
        <nav className={`${styles.contents} ${shared.touch}`} aria-label={methodWords.contents}>
          <ol>
            {sections.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ol>
        </nav>
        <div className={styles.sections}>
          {sections.map(({ id, title, Body }) => (
            <section key={id} id={id} className={`${shared.section} ${styles.section}`} aria-labelledby={`${id}-title`}>
              <h2 id={`${id}-title`}>{title}</h2>
              <Body />
            </section>
          ))}
        </div>
      </div>
    </div>
  );
}
