import * as v from "valibot";

/**
 * A known fault that is accepted: `rule` and `subject` identify it, and `reason` says why. An exception covers one
 * fault.
 */
export const exceptionSchema = v.strictObject({
  rule: v.pipe(v.string(), v.minLength(1)),
  subject: v.pipe(v.string(), v.minLength(1)),
  reason: v.pipe(v.string(), v.minLength(1)),
});

export type Exception = Readonly<v.InferOutput<typeof exceptionSchema>>;
