import type { ThoughtInPlace } from './rule.ts'

/** A question by its form or by its mark: "Since Thursday, have you thought about …?" */
export const asks = ({ reading }: ThoughtInPlace): boolean =>
  reading.asks || reading.form.type.endsWith('question')
