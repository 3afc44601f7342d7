import { expect, test } from 'vitest'
import { answeredJson } from './answered-json.ts'

const VALUE = { a: 'with } and \\" inside', b: [1] }
const JSON_TEXT = JSON.stringify(VALUE)

test.each([
  ['bare', JSON_TEXT],
  ['in a fence', `\`\`\`json\n${JSON_TEXT}\n\`\`\``],
  ['behind thoughts', `<think>maybe {"a": 1}</think>${JSON_TEXT}`],
  ['behind a sentence with braces', `Here {as asked}: ${JSON_TEXT} Done.`],
  ['given twice', `${JSON_TEXT}\n${JSON_TEXT}`],
  ['before endless space', `${JSON_TEXT}${' '.repeat(250_000)}`],
])('The object is found %s', (_, text) => {
  expect(answeredJson(text)).toEqual({ ok: true, value: VALUE })
})

test.each([
  ['', 'malformed'],
  ['I cannot help with that.', 'malformed'],
  ['<think>{"a": 1}', 'malformed'],
  ['{"a": nonsense}', 'malformed'],
  [JSON_TEXT.slice(0, -3), 'truncated'],
  ['{', 'truncated'],
])('Nothing is made up where there is none: %s', (text, reason) => {
  expect(answeredJson(text)).toEqual({ ok: false, failure: reason })
})
