/** Words as a whole sentence: a capital before, a full stop after. */
export const sentence = (words: string): string =>
  `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
