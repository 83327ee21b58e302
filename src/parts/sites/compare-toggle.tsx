import { compareWords } from "#words/compare/compare-list";
import { withColon } from "../../words/format/text";

type Props = {
  name: string;
  chosen: boolean;
  /** True if the list is full. */
  full: boolean;
  onToggle: () => void;
  className?: string;
};

/** Renders the button that adds a site to the comparison or removes it; says so if the list is full. */
export function CompareToggle({ name, chosen, full, onToggle, className = "link-button" }: Props) {
  const text = chosen ? compareWords.chosen : compareWords.choose;
  const isClosed = full && !chosen;
  return (
    <button
      type="button"
      className={className}
      data-whole
      aria-pressed={chosen}
      aria-disabled={isClosed || undefined}
      aria-label={withColon(text, name)}
      title={isClosed ? compareWords.full : undefined}
      onClick={isClosed ? undefined : onToggle}
    >
      {text}
    </button>
  );
}
