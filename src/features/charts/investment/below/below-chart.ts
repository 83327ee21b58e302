// What stands below the chart of investment, as one file to load.
export { default as Contracts } from "./contracts";
export { default as PerMw } from "./per-mw";
