import { createHash } from "node:crypto";

/** The namespace of the ids of this record's feeds. It never changes, since readers know entries by their ids. */
const namespace = "6f0a3c52-7d0e-4b8e-9a53-0c1d5e2b7f41";

/**
 * Returns the id of a feed or an entry by its name: a name-based UUID (RFC 9562, version 5) as a URN. It depends neither
 * on the host nor on the build.
 */
export function stableId(name: string): string {
  const bytes = Buffer.from(namespace.replaceAll("-", ""), "hex");
  const hash = createHash("sha1").update(bytes).update(name).digest().subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString("hex");
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-")}`;
}
