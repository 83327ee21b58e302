import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { siteFiles } from "./files";
import { isCompressed } from "./rules";

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** How many files are compressed at a time: as many as Node has threads for it. */
const atOnce = 4;

/**
 * Writes a Brotli and a gzip copy beside each file of a built site that is worth it, and returns how many files got them
 * and the bytes of them all as they are, with Brotli and with gzip.
 */
export async function compress(
  folder: string,
): Promise<{ readonly files: number; readonly plain: number; readonly brotli: number; readonly gzip: number }> {
  const sums = { files: 0, plain: 0, brotli: 0, gzip: 0 };
  const waiting = [...siteFiles(folder)];
  const work = async (): Promise<void> => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      const path = join(folder, file);
      const content = await readFile(path);
      if (!isCompressed(file, content.length)) continue;
      const [br, gz] = await Promise.all([
        brotli(content, {
          params: {
            [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
            [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
          },
        }),
        zip(content, { level: constants.Z_BEST_COMPRESSION }),
      ]);
      await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
      sums.files += 1;
      sums.plain += content.length;
      sums.brotli += br.length;
      sums.gzip += gz.length;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return sums;
}

// `npm run compress [-- folder]`
if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = process.argv[2] ?? process.env.OUT_DIR ?? "dist";
  const sums = await compress(folder);
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
  console.log(
    `${folder}: ${sums.files} files of ${megabytes(sums.plain)} are ${megabytes(sums.brotli)} with Brotli and ${megabytes(sums.gzip)} with gzip.`,
  );
}
