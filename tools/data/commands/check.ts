import type { Command } from "commander";
import { words } from "#words/page";
import { standingsOf } from "../../../src/domain/changes/standing";
import { ruleContextOf } from "../../../src/domain/headline/read-site";
import { plural } from "../../../src/words/format/text";
import { isError } from "../../validate/fault";
import { printCounts, printFaults } from "../../validate/report";
import { rules } from "../../validate/rules";
import { Faults } from "../exit";
import type { Io } from "../io";
import { datasetOf } from "../release/editions";
import { claimLine } from "../../../src/words/text/claim-line";
import { printWarnings } from "../report/warnings";
import type { Workspace } from "../store/workspace";
import { open } from "./context";

/** Adds the command `check`, which prints faults, warnings and headlines from aggregators. */
export function addCheck(program: Command, io: Io): void {
  program
    .command("check")
    .summary("check all rules, and print warnings")
    .description(
      "Checks all rules and prints each fault with its place and a tip. Also prints warnings, each with its two claims side by side, and the headline values that rest on an aggregator. The exit code is 1 only if there are faults.",
    )
    .option("--json", "print everything as JSON")
    .option("--strict", "count warnings as faults")
    .action(({ json = false, strict = false }: { json?: boolean; strict?: boolean }, command: Command) => {
      const workspace = open(command, io);
      const errors = workspace.faults.filter(isError);
      const warnings = workspace.faults.filter((fault) => !isError(fault));
      const isReadable = !errors.some(({ rule }) => rule === "schema" || rule === "json");
      const resting = isReadable ? onAggregators(workspace) : [];
      if (json) io.out(JSON.stringify({ errors, warnings, aggregators: resting }, null, 2));
      else {
        if (warnings.length > 0) io.out(`Warnings:\n${printWarnings(warnings, workspace.set)}\n`);
        if (resting.length > 0)
          io.out(
            `${plural(resting.length, "headline value rests", "headline values rest")} on an aggregator:\n${resting.map(({ line }) => `  ${line}`).join("\n")}\n`,
          );
        if (errors.length === 0) io.out(`${printCounts(workspace.set)}; ${rules.length} rules: no fault.`);
      }
      const counted = strict ? workspace.faults : errors;
      if (counted.length > 0)
        throw new Faults(
          json
            ? plural(counted.length, "fault", "faults")
            : `${printFaults(counted, workspace.dir)}\n\n${plural(counted.length, "fault", "faults")}.`,
        );
    });
}

/** A headline from an aggregator. */
type Resting = { readonly site: string; readonly field: string; readonly claim: string; readonly line: string };

function onAggregators({ set, draft }: Workspace): readonly Resting[] {
  const dataset = datasetOf(set);
  const ruleContext = ruleContextOf(dataset, "headline");
  return dataset.sites.flatMap(({ id, claims }) =>
    [...standingsOf(claims, ruleContext)].flatMap(
      ([
        field,
        {
          headline: { claim },
        },
      ]) =>
        dataset.sources.get(claim.source)?.class === "aggregator"
          ? [{ site: id, field, claim: claim.id, line: `${id}  ${words.field[field]}: ${claimLine(claim, draft)}` }]
          : [],
    ),
  );
}
