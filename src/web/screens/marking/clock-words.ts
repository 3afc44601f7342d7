/** "14:02", by the clock of this device. @param at ms since 1970 */
export const clockWords = (at: number): string =>
  new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at)
