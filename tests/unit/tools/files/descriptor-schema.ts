/**
 * What Data Package 2.0 asks of a descriptor, as JSON Schema. The standard's own profile is in no package of npm, and tests
 * use no network; these are the rules of https://datapackage.org/standard/ that concern our descriptor.
 */
const text = { type: "string", minLength: 1 } as const;
const file = { type: "string", pattern: "^(?!/|\\.|~)(?!.*\\.\\./)(?!.*\\\\)(?!.*://).+$|^https?://" } as const;
const licences = {
  type: "array",
  minItems: 1,
  items: {
    type: "object",
    anyOf: [{ required: ["name"] }, { required: ["path"] }],
    properties: { name: { type: "string", pattern: "^[-a-zA-Z0-9._]+$" }, path: file, title: text },
  },
} as const;
const key = { type: "array", minItems: 1, items: text } as const;

const field = {
  type: "object",
  required: ["name"],
  properties: {
    name: text,
    type: {
      enum: ["string", "number", "integer", "boolean", "object", "array", "list", "datetime", "date", "time", "year"],
    },
    description: text,
    delimiter: { type: "string", minLength: 1 },
    trueValues: key,
    falseValues: key,
    constraints: { type: "object", properties: { enum: { type: "array", minItems: 1, uniqueItems: true } } },
  },
} as const;

const tableSchema = {
  type: "object",
  required: ["fields"],
  properties: {
    fields: { type: "array", minItems: 1, items: field },
    missingValues: { type: "array", items: { type: "string" } },
    primaryKey: key,
    foreignKeys: {
      type: "array",
      items: {
        type: "object",
        required: ["fields", "reference"],
        properties: {
          fields: key,
          reference: { type: "object", required: ["fields"], properties: { resource: text, fields: key } },
        },
      },
    },
  },
} as const;

export const descriptorSchema = {
  type: "object",
  required: ["resources"],
  properties: {
    $schema: { const: "https://datapackage.org/profiles/2.0/datapackage.json" },
    name: text,
    title: text,
    description: text,
    homepage: { type: "string", pattern: "^https?://" },
    version: text,
    created: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" },
    keywords: key,
    licenses: licences,
    contributors: { type: "array", minItems: 1, items: { type: "object", minProperties: 1 } },
    resources: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["name"],
        oneOf: [{ required: ["path"] }, { required: ["data"] }],
        properties: {
          name: text,
          path: file,
          type: { const: "table" },
          format: text,
          mediatype: { type: "string", pattern: "^.+/.+$" },
          encoding: text,
          bytes: { type: "integer" },
          hash: { type: "string", pattern: "^(sha256:)?[0-9a-f]{64}$" },
          schema: tableSchema,
        },
      },
    },
  },
} as const;
