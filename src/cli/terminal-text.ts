/**
 * Words of others as a terminal may show them: without control characters, which could move the cursor or rewrite what
 * stands there, and without marks that turn the direction of what follows. Line breaks and tabs stay.
 */
export const terminalText = (text: string): string =>
  text.replace(/[\p{Cc}\u{202a}-\u{202e}\u{2066}-\u{2069}]/gu, (mark) =>
    mark === '\n' || mark === '\t' ? mark : '',
  )
