import type { Plugin } from "vite";

/** The module of write-excel-file that packs a workbook, and the same that does so without a worker. */
const packs = /write-excel-file\/modules\/zip\/zipToArrayBuffer\.js$/;

/**
 * Returns a plugin that has the page pack workbooks where it runs. The writer would start workers from texts (`blob:`),
 * which the page's policy forbids, since any text could then be run; four tables are packed in well under a second.
 */
export function packsWorkbooks(): Plugin {
  return {
    name: "packs-workbooks",
    enforce: "pre",
    transform: (_code, id) =>
      packs.test(id)
        ? {
            code: 'import pack from "./zipToArrayBufferSync.js"; export default async (files) => pack(files);',
            map: null,
          }
        : null,
  };
}
