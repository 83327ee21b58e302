import * as v from "valibot";

/** A fault that is known and kept: `rule` and `subject` name it, `reason` says why it stands. It excuses one fault. */
export const exceptionSchema = v.strictObject({
  rule: v.pipe(v.string(), v.minLength(1)),
  subject: v.pipe(v.string(), v.minLength(1)),
  reason: v.pipe(v.string(), v.minLength(1)),
});

export type Exception = Readonly<v.InferOutput<typeof exceptionSchema>>;
