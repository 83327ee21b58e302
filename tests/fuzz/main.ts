import { parseArgs } from "node:util";
import { fuzz, renderedPart } from "./fuzz";

// `npm run fuzz [-- --seed 1 --runs 10000]`
const { values } = parseArgs({ options: { seed: { type: "string" }, runs: { type: "string", default: "10000" } } });
const seed = values.seed === undefined ? Math.trunc(Math.random() * 2 ** 31) : Number(values.seed);
console.log(`Seed ${seed}: npm run fuzz -- --seed ${seed} --runs ${values.runs} tries the same again.`);
const rendered = await renderedPart();
if (rendered === null) console.log("No site is built in dist, so no page is rendered: npm run build makes one.");
for await (const { name, runs, failure } of fuzz(Number(values.runs), seed, rendered === null ? [] : [rendered])) {
  console.log(failure === null ? `✓ ${name}: ${runs} tried, none failed` : `✗ ${name}, after ${runs}: ${failure}`);
  if (failure !== null) process.exitCode = 1;
}
