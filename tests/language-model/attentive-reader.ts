import type { LevelCategory } from '#language-model/reading/level-category.ts'
import { turnsInPrompt } from '#language-model/reading/turn-data.ts'
import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import { SKILLS, type Skill } from '#scenario/skill.ts'
import type { Answer, ReceivedRequest } from '#tests/model-server/answer.ts'

export interface ReaderManner {
  readonly categories?: Partial<Record<Skill, LevelCategory>>
  /** the code it gives to each reply, on its first words */
  readonly code?: BehaviourCode
  /** what it proposes where it is asked for other words */
  readonly alternatives?: readonly {
    readonly reply: string
    readonly codes: readonly BehaviourCode[]
  }[]
}

/** A reading model that quotes what it was really sent, and says of it what a test wants said. */
export const attentiveReader = (manner: ReaderManner = {}): Answer => ({
  kind: 'answer',
  answer: (request) => ({ kind: 'say', text: readerWords(request, manner) }),
})

/** @returns the JSON that the request asks for */
export function readerWords(
  { body }: Pick<ReceivedRequest, 'body'>,
  { categories = {}, code = 'CQ', alternatives = [] }: ReaderManner = {},
): string {
  const prompt = body.messages.map(({ content }) => content).join('\n')
  const replies = turnsInPrompt(prompt).filter(({ speaker }) => speaker === 'trainee')
  const quoted = replies.map(({ index, text }) => ({ turn: index, quote: firstWords(text) }))
  switch (wantedForm(body)) {
    case 'second_reading':
      return JSON.stringify({
        turns: quoted.map(({ turn, quote }) => ({ turn, codes: [{ code, quote }] })),
        skills: Object.fromEntries(
          SKILLS.map((skill) => [
            skill,
            {
              evidence: quoted.slice(0, 2).map((each, nth) => ({ ...each, helped: nth > 0 })),
              because: BECAUSE[skill],
              category: categories[skill] ?? 'developing',
            },
          ]),
        ),
      })
    case 'plain_replies':
      return JSON.stringify({
        replies: replies.map(({ index, text }) => ({ turn: index, words: text })),
      })
    case 'alternatives':
      return JSON.stringify({ alternatives })
    default:
      throw new Error('a reading model is asked for a form that it knows')
  }
}

/** What this reader says of each skill. */
export const BECAUSE = {
  empathy: 'The worry about the council is passed over, and feelings hardly come up.',
  'active-listening': 'Closed questions follow one another; little is given back.',
  boundaries: 'What stays in the room is asked about and never answered.',
  resistance: 'A client who only agrees is met with more advice.',
} as const satisfies Record<Skill, string>

export const firstWords = (text: string): string => /^[^.!?]*[.!?]?/.exec(text)?.[0] ?? text

const wantedForm = ({ response_format: format }: ReceivedRequest['body']): string | null =>
  format?.type === 'json_schema' ? String(format.json_schema['name']) : null
