import type { ContestChoice } from './contest-desk.ts'

type SentencePlace = Pick<Extract<ContestChoice['about'], { kind: 'sentence' }>, 'where' | 'index'>

/** Words as whole sentences, each to be contested by itself, as they stand there. @param locale of the feedback */
export function sentenceChoices(
  text: string,
  place: SentencePlace,
  locale = 'en',
): readonly ContestChoice[] {
  const segments = new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)
  const sentences = [...segments].map(({ segment }) => segment.trim()).filter(Boolean)
  return [...new Set(sentences)].map((quote) => ({
    about: { kind: 'sentence', ...place, quote },
    label: `“${quote}”`,
  }))
}
