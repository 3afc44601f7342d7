/** One line for whoever keeps the server running: a stable code and facts, never a student's words. */
export type OperatorLog = (
  level: 'info' | 'error',
  code: string,
  facts?: Readonly<Record<string, string | number>>,
) => void

export const operatorLog =
  (write: (text: string) => void, now: () => Date): OperatorLog =>
  (level, code, facts = {}) =>
    write(`${JSON.stringify({ at: now().toISOString(), level, code, ...facts })}\n`)
