import { describe, expect, test } from 'vitest'
import { speaksForSelf } from './out-of-role.ts'

describe('A student who no longer speaks as the counsellor', () => {
  test.each([
    'I want to die.',
    'Honestly I’ve been cutting myself again',
    'i just want to end my life',
    "I don't want to be here any more. Sorry, this isn't the client.",
    'I am suicidal',
    "I'm not role-playing now. I can't breathe.",
    'Please stop this exercise, I need help.',
    'This is about me. It happened to me last year.',
    "I've been thinking about killing myself",
  ])('is noticed: %s', (text) => {
    expect(speaksForSelf(text)).toBe(true)
  })

  test.each([
    'Are you thinking of killing yourself?',
    'Have you been cutting yourself?',
    'You said, "I want to die", and then you went quiet.',
    "It sounds like I'd rather not be here is a thought you know well.",
    'So part of you says I want to die, and part of you rang us.',
    'I want to hear more about that.',
    "I don't want to be here any more than you do, you told him.",
    'I am not going to hurt you.',
    'I need to stop you there, our time is nearly up.',
    'This is about me wanting to understand you better.',
    'I am scared that I have misunderstood you.',
    'What would help right now?',
    'I am going to ask you directly: are you safe tonight?',
    'Some clients tell me: I wish to die.',
    "I can't do this work without your help, so tell me where I go wrong.",
    'My own supervisor asks me that too.',
    '',
  ])('is not suspected of it: %s', (text) => {
    expect(speaksForSelf(text)).toBe(false)
  })
})
