import { expect, test } from 'vitest'
import { withoutFence } from './without-fence.ts'

test.each([
  ['{"a":1}', '{"a":1}'],
  ['```json\n{"a":1}\n```', '{"a":1}'],
  ['Here is the JSON:\n\n```\n{"a":1}\n```\nAnything else?', '{"a":1}'],
  ['```json\n{"a":', '{"a":'],
  ['{"a":"```json\\n"}', '{"a":"```json\\n"}'],
  ['no JSON at all', 'no JSON at all'],
])('%j holds %j', (text, inside) => {
  expect(withoutFence(text)).toBe(inside)
})
