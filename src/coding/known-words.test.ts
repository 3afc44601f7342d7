import { expect, test } from 'vitest'
import { wordMeant } from './known-words.ts'

test.each([
  ['recieved', 'received'],
  ['togther', 'together'],
  ['becuase', null], // listed among the spellings
  ['frist', 'first'],
  ['hapening', 'happening'],
  ['wouldnt', null],
  ['woudnt', 'wouldnt'],
  ['emabrrassed', 'embarrassed'],
  ['lsiten', 'listen'],
])('The misspelt word "%s" is read as %s', (typed, meant) => {
  expect(wordMeant(typed)).toBe(meant)
})

test.each(['quilt', 'knot', 'adoption', 'chase', 'theme', 'customers', 'parked', 'qwrtz'])(
  'The word "%s" stands as it is',
  (word) => {
    expect(wordMeant(word)).toBe(null)
  },
)

test.each([
  ['parkin', 'parking'],
  ['buildin', 'building'],
  ['cousin', null],
])('A dropped g is given back: "%s" is %s', (typed, meant) => {
  expect(wordMeant(typed)).toBe(meant)
})
