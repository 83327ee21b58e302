import { build, outDir } from "../site/build";
import { basePath, serve } from "./serve";

// `npm start`: builds and serves the site and prints its address. Reads PORT, HOST and BASE_PATH from the environment.
for (const fault of await build()) console.warn(fault);

const { url, close } = await serve(outDir, {
  base: basePath(),
  port: Number(process.env.PORT ?? 4173),
  host: process.env.HOST ?? "localhost",
});
console.log(`\nNordic AI Data Centers: ${url}\nCtrl+C stops it.`);

for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => void close().then(() => process.exit()));
