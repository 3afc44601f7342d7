import { Text } from '@codemirror/state'
import { expect, test } from 'vitest'
import { yamlPlace } from './yaml-place.ts'

/** The place of the bar in a text. */
function placeAt(marked: string) {
  const position = marked.indexOf('¦')
  const written = marked.replace('¦', '')
  const place = yamlPlace(Text.of(written.split('\n')), position)
  if (place === null) return null
  const { role, path, siblings, from, to } = place
  return [role, path.join(' '), written.slice(from, to), siblings.join(' ')]
}

test.each([
  ['the top of a file', 'format: 1\nti¦\nlevel: 2', ['open', '', 'ti', 'format level']],
  ['a key that is there', 'format: 1\nti¦tle: x', ['key', '', 'title', 'format']],
  ['a value', 'level: 2\nstatus: dr¦', ['value', 'status', 'dr', '']],
  ['a value that is not begun', 'status: ¦', ['value', 'status', '', '']],
  ['a group below its key', 'client:\n  name: Sam\n  ¦\ntopics:', ['open', 'client', '', 'name']],
  ['a group that is not begun', 'client:\n  ¦', ['open', 'client', '', '']],
  [
    'the second entry of a list',
    'facts:\n  - id: a\n    level: L1\n  - id: b\n    ga¦\n    risk: true',
    ['open', 'facts 1', 'ga', 'id risk'],
  ],
  ['a list at the column of its key', 'facts:\n- id: a\n- i¦', ['open', 'facts 1', 'i', '']],
  ['an entry that is plain text', 'skills:\n  - empathy\n  - bo¦', ['open', 'skills 1', 'bo', '']],
  [
    'a group within an entry',
    'facts:\n  - id: a\n    gate:\n      bond:\n        at¦',
    ['open', 'facts 0 gate bond', 'at', ''],
  ],
  [
    'the entry after lines with brackets',
    'facts:\n  - id: a\n    says:\n      - { says: x }\n      - { says: y }\n  - ¦',
    ['open', 'facts 1', '', ''],
  ],
  ['a key in braces', 'when: { turn: { from: 2 }, bo¦ }', ['key', 'when', 'bo', 'turn']],
  [
    'keys behind the caret',
    'when: { ¦, turn: { from: 2 }, level: { atLeast: L1 } }',
    ['key', 'when', '', 'turn level'],
  ],
  ['a value in braces', 'when: { turn: { from: ¦ } }', ['value', 'when turn from', '', 'from']],
  ['an entry in brackets', 'skills: [empathy, bo¦]', ['value', 'skills 1', 'bo', '']],
  [
    'brackets in an entry',
    'lines:\n  - { says: "a, b: {", after: [OQ, S¦',
    ['value', 'lines 0 after 1', 'S', ''],
  ],
  [
    'brackets over two lines',
    'moments:\n  - id: a\n    when: { turn: { from: 2 },\n      not¦ }',
    ['key', 'moments 0 when', 'not', 'turn'],
  ],
  ['text over several lines', 'brief: |\n  Sam says:\n  na¦', null],
  ['what follows text over several lines', 'brief: >-\n  Sam.\nle¦', ['open', '', 'le', 'brief']],
  ['a comment', 'level: 2 # st¦', null],
  ['an apostrophe is no quote', "title: Sam's # x\nle¦", ['open', '', 'le', 'title']],
])('%s', (_, text, place) => {
  expect(placeAt(text)).toEqual(place)
})
