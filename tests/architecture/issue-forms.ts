import * as v from "valibot";
import { parse } from "yaml";

const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const required = v.optional(v.strictObject({ required: v.boolean() }));
const id = v.pipe(v.string(), v.regex(/^[a-z-]+$/));
const labelled = { label: text, description: v.optional(text), placeholder: v.optional(text) };

/** The parts of GitHub's issue forms that the project uses. */
const formSchema = v.strictObject({
  name: text,
  description: text,
  title: v.optional(v.string()),
  labels: v.array(text),
  body: v.pipe(
    v.array(
      v.variant("type", [
        v.strictObject({ type: v.literal("markdown"), attributes: v.strictObject({ value: text }) }),
        v.strictObject({
          type: v.picklist(["input", "textarea"]),
          id,
          attributes: v.strictObject(labelled),
          validations: required,
        }),
        v.strictObject({
          type: v.literal("dropdown"),
          id,
          attributes: v.strictObject({ ...labelled, options: v.pipe(v.array(text), v.minLength(2)) }),
          validations: required,
        }),
      ]),
    ),
    v.check((body) => body.some(({ type }) => type !== "markdown"), "a form asks for something"),
    v.check((body) => {
      const ids = body.flatMap((field) => ("id" in field ? field.id : []));
      return new Set(ids).size === ids.length;
    }, "an id stands once"),
  ),
});

/** Returns the faults of an issue form, or an empty list where it is valid YAML and a valid form. */
export function faultsOfForm(yaml: string): readonly string[] {
  try {
    const result = v.safeParse(formSchema, parse(yaml));
    return result.success ? [] : result.issues.map((issue) => `${v.getDotPath(issue) ?? "form"}: ${issue.message}`);
  } catch (error) {
    return [String(error)];
  }
}
