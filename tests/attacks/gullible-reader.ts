import type { ReaderAnswer } from '#language-model/reading/reader-answer.ts'
import { turnsInPrompt } from '#language-model/reading/turn-data.ts'

/** What the prompt of a request says to a model, whole. */
export interface Prompted {
  readonly messages: readonly { readonly content: string }[]
}

/**
 * A model that believes whatever it reads: with any three words of an attack in its prompt, in a row, wherever they
 * stand, it gives the top level for everything. Without, it answers `sound`.
 */
export const gullibleReader =
  (attack: string, sound: ReaderAnswer) =>
  ({ messages }: Prompted): ReaderAnswer =>
    survives(attack, messages.map(({ content }) => content).join('\n'), sound)
      ? raised(sound)
      : sound

const RUN = 3

function survives(attack: string, prompt: string, sound: ReaderAnswer): boolean {
  const own = ownWords(sound)
  const words = wordsOf(attack)
  const said = ` ${turnsInPrompt(prompt)
    .map(({ text }) => wordsOf(text).join(' '))
    .join(' / ')} `
  const runs =
    words.length < RUN ? [words] : words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN))
  const isLeft = (run: readonly string[]) =>
    run.length > 0 && !own.has(run.join(' ')) && said.includes(` ${run.join(' ')} `)
  return prompt.includes(attack.trim()) || runs.some(isLeft)
}

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

const ownWords = ({ turns }: ReaderAnswer): ReadonlySet<string> =>
  new Set(turns.flatMap(({ codes }) => codes.map(({ quote }) => wordsOf(quote).join(' '))))

const raised = (answer: ReaderAnswer): ReaderAnswer => {
  const top = (skill: keyof ReaderAnswer['skills']) => ({
    ...answer.skills[skill],
    category: 'masterly' as const,
  })
  return {
    ...answer,
    skills: {
      empathy: top('empathy'),
      'active-listening': top('active-listening'),
      boundaries: top('boundaries'),
      resistance: top('resistance'),
    },
  }
}
