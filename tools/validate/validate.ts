import { isError } from "./fault";
import { readTexts } from "./files";
import { parseFiles } from "./parse";
import { printCounts, printFaults } from "./report";
import { rules } from "./rules";
import { runRules } from "./run";

/**
 * `npm run validate [directory]`: checks the curated data, or that of another directory, and prints every fault. The
 * exit code is 1 if there is an error.
 */
const dir = process.argv[2] ?? process.env.DATA_DIR ?? "data";
const { set, faults: unreadable } = parseFiles(readTexts(dir));
const found = [...unreadable, ...runRules(set, rules)];
const faults = found.filter(isError);
const checked = `${printCounts(set)}; schemas and ${rules.length} rules`;

if (faults.length === 0) {
  const warnings = found.length;
  const warningNote = warnings === 0 ? "" : `; ${warnings} to look at: npm run data -- check`;
  console.log(`${checked}: no fault${warningNote}`);
} else {
  console.error(
    `${printFaults(faults, dir)}\n\n${checked}: ${faults.length} ${faults.length === 1 ? "fault" : "faults"}`,
  );
  process.exitCode = 1;
}
