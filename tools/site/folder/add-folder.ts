import { execFileSync } from "node:child_process";
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { folderFile } from "../../../src/features/downloads/published-files";
import { folderName } from "./write-folder";

/** Makes the whole site as one folder, by a build of its own, and puts its ZIP into the site that was built into `outDir`. */
export function addFolder(outDir: string): void {
  execFileSync(process.execPath, ["tools/run/run.mjs", "tools/site/folder/main.ts"], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  copyFileSync(`dist-folder/${folderName}.zip`, join(outDir, folderFile));
}
