import { Component, Suspense, type ReactNode } from "react";
import { words } from "#words/page";
import styles from "./notice.module.css";

type Props = {
  name: string;
  /** True if the panel is the whole page, so that nothing else of it is left after an error. */
  isPage?: boolean;
  onRetry?: () => void;
  children: ReactNode;
};
type State = { error: Error | null };

/**
 * Contains an error in one panel: shows its message and a button to try again, and the other panels are not affected.
 */
export class PanelBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  retry = () => {
    this.props.onRetry?.();
    this.setState({ error: null });
  };

  override render() {
    const { error } = this.state;
    const { isPage, children } = this.props;
    // React takes over a page that was written at build time in short tasks, since it is a part of its own, and as one part,
    // since a change above a part that is not taken over yet makes it begin anew.
    if (!error) return isPage ? <Suspense fallback={null}>{children}</Suspense> : children;
    return (
      <PanelFailure
        isPage={this.props.isPage}
        title={words.failure.panel(this.props.name)}
        detail={words.failure.found(error.message)}
        onRetry={this.retry}
      />
    );
  }
}

type FailureProps = { isPage: boolean | undefined; title: string; detail: string; onRetry: () => void };

/** Renders what one panel fails to show, what still works, and a button to try again. */
export function PanelFailure({ isPage, title, detail, onRetry }: FailureProps) {
  return (
    <div className={styles.failure} role="alert">
      <p>
        <b>{title}</b> {isPage ? words.failure.pageNote : words.failure.panelNote}
      </p>
      <p className={styles.detail}>{detail}</p>
      <button type="button" className="button" onClick={onRetry}>
        {words.failure.again}
      </button>
    </div>
  );
}
