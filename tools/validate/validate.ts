import { readTexts } from "./files";
import { parseFiles } from "./parse";
import { printCounts, printFaults } from "./report";
import { rules } from "./rules";
import { runRules } from "./run";

/** `npm run validate`: checks the curated data and names every fault; the exit code is 1 where there is any. */
const dir = process.argv[2] ?? "data";
const { set, faults: unreadable } = parseFiles(readTexts(dir));
const faults = [...unreadable, ...runRules(set, rules)];
const checked = `${printCounts(set)}; schemas and ${rules.length} rules`;

if (faults.length === 0) {
  console.log(`${checked}: no fault`);
} else {
  console.error(
    `${printFaults(faults, dir)}\n\n${checked}: ${faults.length} ${faults.length === 1 ? "fault" : "faults"}`,
  );
  process.exitCode = 1;
}
