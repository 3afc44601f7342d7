import type { Skill } from '#scenario/skill.ts'
import type { LevelCategory } from './level-category.ts'
import type { ReaderAnswer } from './reader-answer.ts'
import type { SessionToRead } from './session-to-read.ts'

export const SESSION: SessionToRead = {
  medium: 'room',
  policyCard: [{ topic: 'Gifts', rule: 'Nothing is accepted that costs more than a card.' }],
  turns: [
    { index: 0, speaker: 'client', text: 'I eat on my own with the telly on.' },
    { index: 1, speaker: 'trainee', text: 'That sounds lonely. What are your evenings like?' },
    { index: 2, speaker: 'client', text: 'Long. My daughter never rings.' },
    { index: 3, speaker: 'trainee', text: 'You could ring her first.' },
  ],
}

/** An answer that keeps to the form and quotes the session above. */
export function readerAnswer(categories: Partial<Record<Skill, LevelCategory>> = {}): ReaderAnswer {
  const claim = (skill: Skill, category: LevelCategory) => ({
    evidence: [{ turn: 1, quote: 'That sounds lonely.', helped: true }],
    because: `What shows for ${skill}.`,
    category: categories[skill] ?? category,
  })
  return {
    turns: [
      {
        turn: 1,
        codes: [
          { code: 'CR', quote: 'That sounds lonely' },
          { code: 'RF', quote: 'That sounds lonely' },
          { code: 'OQ', quote: 'What are your evenings like?' },
        ],
      },
      { turn: 3, codes: [{ code: 'ADV', quote: 'You could ring her first.' }] },
    ],
    skills: {
      empathy: claim('empathy', 'developing'),
      'active-listening': claim('active-listening', 'not-assessed'),
      boundaries: claim('boundaries', 'not-assessed'),
      resistance: claim('resistance', 'weak'),
    },
  }
}

/** The replies of the session above in plain words. */
export const PLAIN_REPLIES = {
  replies: [
    { turn: 1, words: 'That sounds lonely. What are your evenings like?' },
    { turn: 3, words: 'You could telephone her first.' },
  ],
}
