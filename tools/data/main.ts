import { run } from "./program";
import { terminal } from "./terminal";

// `npm run data -- <command>`: the curators' program.
process.exitCode = await run(process.argv.slice(2), terminal());
