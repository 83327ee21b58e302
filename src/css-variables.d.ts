import type { CSSProperties } from "react";

declare module "react" {
  /** Custom properties may be set in a style: they carry a component's measures to its style sheet. */
  interface CSSProperties {
    [name: `--${string}`]: string | number | undefined;
  }
}

export type { CSSProperties };
