import { wordCount } from './phrase.ts'

/** The formula is made for samples of about a hundred words; with fewer it says nothing. */
const LEAST_WORDS = 100

/**
 * The Coleman–Liau index of English texts taken together: 0.0588 L − 0.296 S − 15.8, where L is letters and S
 * sentences in a hundred words. It counts letters instead of syllables, so that nothing has to be guessed.
 * @returns the school grade (United States) whose pupils read it, 0 or below for very plain talk; null for too few words
 * @source Coleman, M., & Liau, T. L. (1975). A computer readability formula designed for machine scoring. Journal of
 * Applied Psychology, 60(2), 283–284. https://doi.org/10.1037/h0076540
 */
export function readingGrade(texts: readonly string[]): number | null {
  const words = sum(texts.map(wordCount))
  if (words < LEAST_WORDS) return null
  const letters = sum(texts.map((text) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0))
  const sentences = sum(texts.map((text) => Math.max(1, text.match(SENTENCE_END)?.length ?? 0)))
  return 0.0588 * ((100 * letters) / words) - 0.296 * ((100 * sentences) / words) - 15.8
}

/** A mark that ends a sentence, with whatever closes a quotation behind it. */
const SENTENCE_END = /[.!?…]+["'”’)\]]*(?=\s|$)/gu

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0)
