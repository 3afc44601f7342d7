import { describe, expect, test } from 'vitest'
import { guessRoles, swapped } from './roles.ts'
import { speakersIn } from './speakers.ts'
import type { Utterance } from './transcript.ts'
import { twoSpeakers } from './two-speakers.ts'

const said = (...lines: readonly (readonly [string | null, string])[]): readonly Utterance[] =>
  lines.map(([speaker, text]) => ({ speaker, text }))

const guess = (...lines: readonly (readonly [string, string])[]) =>
  guessRoles(speakersIn(said(...lines)))

describe('Who is there', () => {
  test('speakers are counted with something telling that they said, however their name is written', () => {
    expect(
      speakersIn(
        said(
          [null, 'Week 3'],
          ['Ana', 'Hm.'],
          ['ANA', 'I have not slept since the move.'],
          ['Tom', 'No?'],
        ),
      ),
    ).toEqual([
      {
        key: 'ana',
        name: 'Ana',
        turns: 2,
        words: 8,
        asking: 0,
        sample: 'I have not slept since the move.',
      },
      { key: 'tom', name: 'Tom', turns: 1, words: 1, asking: 1, sample: 'No?' },
    ])
  })
})

describe('Who is who', () => {
  test.each([
    [
      'names say it',
      [
        ['Therapist', 'Go on.'],
        ['Client', 'Why?'],
      ],
      { client: 'client', trainee: 'therapist', by: 'names' },
    ],
    [
      'one name says it',
      [
        ['Counsellor', 'Go on.'],
        ['Maria', 'Why?'],
      ],
      { client: 'maria', trainee: 'counsellor', by: 'names' },
    ],
    [
      'letters say it',
      [
        ['C', 'Why?'],
        ['T', 'Hm.'],
      ],
      { client: 'c', trainee: 't', by: 'names' },
    ],
    [
      'whoever asks more is the trainee',
      [
        ['Ana', 'It was bad.'],
        ['Tom', 'How bad?'],
      ],
      { client: 'ana', trainee: 'tom', by: 'questions' },
    ],
  ] as const)('%s', (_, lines, expected) => {
    expect(guess(...lines)).toEqual(expected)
  })

  test('two of a kind are told apart by their questions', () => {
    expect(guess(['Participant 1', 'Why?'], ['Participant 2', 'It was bad.'])).toEqual({
      client: 'participant 2',
      trainee: 'participant 1',
      by: 'questions',
    })
  })

  test('an observer who speaks once is neither', () => {
    expect(
      guess(
        ['Tutor', 'Begin?'],
        ['Ana', 'It was bad.'],
        ['Tom', 'What was?'],
        ['Ana', 'All.'],
        ['Tom', 'All?'],
      ),
    ).toEqual({ client: 'ana', trainee: 'tom', by: 'questions' })
  })

  test('with fewer than two there is nobody to guess', () => {
    expect(guess(['Ana', 'Hello?'])).toBeNull()
  })

  test('swapping twice changes nothing', () => {
    const roles = { client: 'a', trainee: 'b' }
    expect([swapped(roles), swapped(swapped(roles))]).toEqual([
      { client: 'b', trainee: 'a' },
      roles,
    ])
  })
})

describe('The two', () => {
  const utterances = said(
    ['Ana', 'I was'],
    ['Ana', 'so tired.'],
    ['Tutor', 'Louder.'],
    ['ana', 'Yes.'],
    ['Tom', 'Tired.'],
  )
  const roles = { client: 'ana', trainee: 'tom' }

  test('what one says in a row becomes one turn, and others are counted', () => {
    expect(twoSpeakers(utterances, roles, { join: true })).toEqual({
      turns: [
        { speaker: 'client', text: 'I was so tired.\nYes.' },
        { speaker: 'trainee', text: 'Tired.' },
      ],
      leftOut: 1,
    })
  })

  test('or stays as it was cut', () => {
    expect(twoSpeakers(utterances, roles, { join: false }).turns).toHaveLength(4)
  })
})
