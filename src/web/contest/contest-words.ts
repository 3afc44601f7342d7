import { SKILL_NAMES } from '#scoring/skill-names.ts'
import type { Answered } from '#web/api/ask.ts'

export type Contest = Answered<'GET /api/attempts/:attempt/contests'>['contests'][number]
export type Contested = Contest['about']

const STATES = {
  open: 'Not answered yet',
  upheld: 'It stands',
  changed: 'Changed',
} as const satisfies Record<Contest['state'], string>

export const contestStateWords = (state: Contest['state']): string => STATES[state]

/** "The level for empathy", "A code on reply words", "A sentence of the marker’s". */
export function contestedTitle(about: Contested): string {
  switch (about.kind) {
    case 'level':
      return `The level: ${SKILL_NAMES[about.skill]}`
    case 'code':
      return `The observer’s code in turn ${about.index + 1}`
    case 'sentence':
      return `${SENTENCES[about.where]}${about.index === null ? '' : `, turn ${about.index + 1}`}`
  }
}

const SENTENCES = {
  comment: 'A comment of the marker’s',
  summary: 'The marker’s words about the whole',
  observer: 'A sentence of the observer’s',
} as const

/** Two contests are about the same where this is the same. */
export function contestedKey(about: Contested): string {
  switch (about.kind) {
    case 'level':
      return `level ${about.skill}`
    case 'code':
      return `code ${about.index} ${about.start} ${about.end}`
    case 'sentence':
      return `sentence ${about.where} ${about.index} ${about.quote}`
  }
}
