import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

// What StrykerJS runs for each mutant: the unit tests that `MUTATION_TESTS` names, of the copy in which it works.
/** StrykerJS takes a run in which a test file cannot even be read for one in which nothing failed. */
let vitest;
const tellUnread = {
  onInit: (context) => void (vitest = context),
  onTestRunStart: () => vitest.state.errorsSet.clear(),
  onTestModuleEnd: (file) =>
    file.errors().forEach(({ message }) => vitest.state.catchError(new Error(message), "Unhandled Error")),
};

export default defineConfig({
  root: process.cwd(),
  cacheDir: resolve(process.cwd(), ".cache/vite"),
  plugins: [react({ jsxImportSource: "#jsx" })],
  test: {
    environment: "node",
    isolate: false,
    pool: "threads",
    reporters: [tellUnread],
    testTimeout: 60_000,
    include: JSON.parse(process.env.MUTATION_TESTS ?? "[]"),
  },
});
