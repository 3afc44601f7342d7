/** An expected outcome as a value: failures that a person can act on are returned, not thrown. */
export type Result<Value, Failure> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure }

export const success = <Value>(value: Value): Result<Value, never> => ({ ok: true, value })

export const failure = <Failure>(value: Failure): Result<never, Failure> => ({
  ok: false,
  failure: value,
})
