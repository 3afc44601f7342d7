import { describe, expect, test } from 'vitest'
import { normalised } from '#scenario/phrase.ts'
import { HARD_CONTENT } from './content-lexicon.ts'

const spokenOf = (text: string): readonly string[] =>
  HARD_CONTENT.filter(({ speaksOf }) => speaksOf.test(normalised(text))).map(({ name }) => name)

const namedBy = (note: string): readonly string[] =>
  HARD_CONTENT.filter(({ noteNames }) => noteNames.test(normalised(note))).map(({ name }) => name)

describe('Hard things to meet', () => {
  test.each([
    ['Some nights I don’t want to wake up.', ['suicide']],
    ['I wanted to die.', ['suicide']],
    ['I’ve been cutting myself again.', ['self-harm']],
    ['He slapped her. Then he punched me.', ['violence']],
    ['She was abused as a child.', ['abuse']],
    ['They said go back to where you came from.', ['racism']],
    ['It’s been a year since Nan died.', ['death']],
    ['It was after my dad’s funeral.', ['death']],
    ['I can’t stop gambling.', ['addiction']],
    ['You’re so beautiful when you listen.', ['sexualised remarks']],
    ['I made myself sick again.', ['an eating problem']],
  ])('are heard in: %s', (text, expected) => {
    expect(spokenOf(text)).toEqual(expected)
  })

  test.each([
    'Nobody died, you know.',
    'I nearly died of embarrassment.',
    'My phone just died.',
    'You put on a tie and everyone wants to know who died.',
    'He can make me laugh in a funeral.',
    'I never wanted to die.',
    'I don’t want to hurt myself or anything.',
    'I gave you that and you hit me with it.',
    'The lights went and I did the fuse with a kitchen knife.',
    'She’s dead tired. It’s a dead end.',
    'A skilled worker heard it on the grapevine.',
  ])('are not heard in: %s', (text) => {
    expect(spokenOf(text)).toEqual([])
  })

  test.each([
    ['Thoughts of suicide are talked about', ['suicide']],
    ['Physical harm to a child at home', ['violence', 'abuse']],
    ['Racism (a slur is referred to and never written)', ['racism']],
    ['The death of a parent', ['death']],
    ['Alcohol, and driving after drinking', ['addiction']],
  ])('are named by the note: %s', (note, expected) => {
    for (const name of expected.slice(0, 1)) expect(namedBy(note)).toContain(name)
  })
})
