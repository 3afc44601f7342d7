/** How much the language model may be asked for. Whole numbers above 0. */
export interface ModelLimits {
  readonly perVisitorAMinute: number
  readonly perVisitorAtOnce: number
  readonly atOnce: number
  /** prompt and completion together; counted anew at midnight, universal time */
  readonly tokensADay: number
}

/**
 * @source judgement, to be validated: a student answers once or twice a minute, but a computer room may sit behind one
 * address; a session takes about 30,000 tokens
 */
export const DEFAULT_MODEL_LIMITS: ModelLimits = {
  perVisitorAMinute: 120,
  perVisitorAtOnce: 40,
  atOnce: 256,
  tokensADay: 5_000_000,
}
