import { setImmediate as soon } from "node:timers/promises";
import { build, outDir } from "../../../tools/site/build";
import { basePath, serve } from "../../../tools/run/serve";

// `node tools/run/run.mjs tests/e2e/support/serve-built.ts`: listens at once, builds the site for `BASE_PATH` into `OUT_DIR`, and
// answers when it is built, so that tests which do not ask this server need not wait for it.

const built = soon().then(build);
built.then(
  (faults) => faults.length > 0 && fail(faults.join("\n")),
  (error: unknown) => fail(error),
);

function fail(why: unknown): never {
  console.error(why);
  process.exit(1);
}

const { url } = await serve(outDir, { base: basePath(), port: Number(process.env.PORT ?? 4373), built });
console.log(`Serving ${url}`);
