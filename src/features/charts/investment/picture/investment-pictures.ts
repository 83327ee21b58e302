// The pictures of the page of investment, as one file to load.
export { investmentSheet } from "./investment-sheet";
export { contractsSheet, perMwSheet } from "./sheets-below";
