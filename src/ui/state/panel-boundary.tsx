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
    // A part of its own for React, too, which takes over what was written at build time part by part.
    if (!error) return <Suspense fallback={null}>{this.props.children}</Suspense>;
    return (
      <div className={styles.failure} role="alert">
        <p>
          <b>{words.failure.panel(this.props.name)}</b>{" "}
          {this.props.isPage ? words.failure.pageNote : words.failure.panelNote}
        </p>
        <p className={styles.detail}>{error.message}</p>
        <button type="button" className="button" onClick={this.retry}>
          {words.failure.again}
        </button>
      </div>
    );
  }
}
