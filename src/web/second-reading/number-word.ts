const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** "two"; a number of more than ten stays a number. */
export const numberWord = (count: number): string => WORDS[count] ?? String(count)

/** "two levels", "one level". */
export const counted = (count: number, one: string, many: string): string =>
  `${numberWord(count)} ${count === 1 ? one : many}`

/** The same at the beginning of a sentence. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
