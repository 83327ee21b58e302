import { format } from "oxfmt";
import type { FileChanges } from "./pending";

/** Returns a JSON text in the format of the project. Throws if the formatter fails. */
export async function printJson(content: unknown): Promise<string> {
  const { code, errors } = await format("data.json", JSON.stringify(content, null, 2), { printWidth: 120 });
  if (errors.length > 0) throw new Error(`a file could not be formatted: ${errors[0]?.message}`);
  return code;
}

/**
 * Returns the new texts of files whose content changed, and null for files that are owned and no longer have content.
 * Files with unchanged content are not printed again.
 */
export async function differences(
  texts: ReadonlyMap<string, string>,
  contents: ReadonlyMap<string, unknown>,
  owns: (file: string) => boolean,
): Promise<FileChanges> {
  const changes = new Map<string, string | null>();
  for (const [file, content] of contents) {
    const text = texts.get(file);
    if (text === undefined || JSON.stringify(JSON.parse(text)) !== JSON.stringify(content))
      changes.set(file, await printJson(content));
  }
  for (const file of texts.keys()) if (owns(file) && !contents.has(file)) changes.set(file, null);
  return changes;
}
