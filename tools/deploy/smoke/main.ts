import { Command, Option } from "commander";
import { expectedAt } from "./expected";
import { kinds, printed, type Kind } from "./faults";
import { smoke } from "./smoke";

/** Checks the copy at an address, prints what is wrong, and returns whether nothing is. */
async function check(typed: string, { build, except }: { build?: string; except?: readonly Kind[] }): Promise<boolean> {
  if (!/^https?:/.test(typed) || !URL.canParse(typed))
    throw new Error(`${typed} is no address such as https://example.org/`);
  const home = new URL(typed.endsWith("/") ? typed : `${typed}/`).href;
  const expected = await expectedAt(home, build ?? null);
  const { asked, faults } = await smoke(home, expected, new Set(except));
  for (const line of printed(faults)) console.log(`✗ ${line}`);
  const left = except === undefined ? "" : ` (${except.join(", ")} not looked at)`;
  console.log(
    faults.length === 0
      ? `✓ ${home} is right: ${asked} checks${left}.`
      : `${home}: ${faults.length} faults in ${asked} checks${left}.`,
  );
  return faults.length === 0;
}

await new Command("npm run smoke --")
  .description("Checks a deployed copy of the site: every path, types, caching, compression, headers, and 404.")
  .argument("<address>", "the address of the copy, with its path")
  .option("--build <folder>", "the build that was deployed; without it, the copy's sitemap says what there is")
  .addOption(
    new Option("--except <kinds...>", "what the host is known not to do").choices(
      kinds.filter((kind) => kind !== "paths"),
    ),
  )
  .action(async (address: string, options: { build?: string; except?: readonly Kind[] }) => {
    try {
      if (!(await check(address, options))) process.exitCode = 1;
    } catch (error) {
      console.error(error instanceof Error ? error.message : String(error));
      process.exitCode = 1;
    }
  })
  .parseAsync();
