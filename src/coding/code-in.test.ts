import { expect, test } from 'vitest'
import { code } from './code.ts'
import { codeIn } from './code-in.ts'
import { readsLanguage, whyUnread } from './reads-language.ts'

const turn = { text: 'It sounds as if you feel alone with it.' }
const context = { previous: [] }

test.each(['en', 'en-GB', 'en-US'])('a reply in %s is read', (locale) => {
  expect(readsLanguage(locale)).toBe(true)
  expect(whyUnread(locale)).toBe(null)
  expect(codeIn(locale, turn, context)).toEqual(code(turn, context))
  expect(codeIn(locale, turn, context).segments.length).toBeGreaterThan(0)
})

test.each(['nl', 'nl-NL', 'de-AT', 'enm'])(
  'in %s nothing is coded, whatever the words',
  (locale) => {
    expect(readsLanguage(locale)).toBe(false)
    expect(codeIn(locale, turn, context)).toEqual({ kind: 'other', segments: [] })
  },
)

test('says why it abstains', () => {
  expect(whyUnread('nl-NL')).toBe(
    'The observer reads English only, and this conversation is in another language (nl-NL).',
  )
})
