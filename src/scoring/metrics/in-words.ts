/** Under so many replies a percentage says more than it knows. @source clinical reference D, caveats; G */
export const PERCENT_FROM_REPLIES = 20

/** "3 of 5", and from 20 replies on "60 % (3 of 5)". */
export function shareInWords(part: number, whole: number, replies: number): string {
  const words = `${part} of ${whole}`
  if (replies < PERCENT_FROM_REPLIES || whole === 0) return words
  return `${Math.round((part / whole) * 100)} % (${words})`
}

/** "1 question", "2 questions". */
export const counted = (count: number, noun: string, plural = `${noun}s`): string =>
  `${count} ${count === 1 ? noun : plural}`
