import { describe, expect, test } from 'vitest'
import { givenBackWords } from './given-back-words.ts'

describe('What a student is told of what comes back', () => {
  test('goes by the usual rules', () => {
    const rules = {
      transcript: 'immediately',
      levels: 'manual',
      evidence: 'manual',
      exemplars: 'after-close',
    } as const
    expect(givenBackWords(rules, 14)).toEqual([
      'You can read what was said now.',
      'You get other ways to reply after the exercise has closed.',
      'You get levels and comments and the observer’s reading when your instructor gives it back.',
      'From the day marks are given back you have 14 days to contest anything you do not agree with.',
    ])
  })

  test('promises no level before a person has marked it, whatever the rule says', () => {
    const rules = {
      transcript: 'immediately',
      levels: 'immediately',
      evidence: 'immediately',
      exemplars: 'immediately',
    } as const
    expect(givenBackWords(rules, 0)).toEqual([
      'You can read what was said and other ways to reply now.',
      'You get levels and comments and the observer’s reading as soon as a person has marked it.',
    ])
  })
})
