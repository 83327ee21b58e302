import { compareWords } from "#words/compare/compare-list";

type Props = {
  /** The name of the site. */
  name: string;
  chosen: boolean;
  /** The tray takes no more. */
  full: boolean;
  onToggle: () => void;
  className?: string;
};

/** Puts a site aside to be compared, or takes it back; where no more fit it says so. */
export function CompareToggle({ name, chosen, full, onToggle, className = "link-button" }: Props) {
  const text = chosen ? compareWords.chosen : compareWords.choose;
  const isClosed = full && !chosen;
  return (
    <button
      type="button"
      className={className}
      aria-pressed={chosen}
      aria-disabled={isClosed || undefined}
      aria-label={`${text}: ${name}`}
      title={isClosed ? compareWords.full : undefined}
      onClick={isClosed ? undefined : onToggle}
    >
      {text}
    </button>
  );
}
