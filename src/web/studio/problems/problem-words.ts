import type { Diagnostic } from '#scenario/diagnostic.ts'

export const SEVERITY_WORDS = {
  error: 'Error',
  warning: 'Warning',
} as const satisfies Record<Diagnostic['severity'], string>

/** "2 errors, 1 warning", or that there is nothing. */
export function problemCount(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Diagnostic['severity']) =>
    diagnostics.filter((each) => each.severity === severity).length
  const parts = [counted(count('error'), 'error'), counted(count('warning'), 'warning')]
  return parts.filter((part) => part !== null).join(', ') || 'No problems'
}

const counted = (count: number, what: string): string | null =>
  count === 0 ? null : `${count} ${what}${count === 1 ? '' : 's'}`

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
