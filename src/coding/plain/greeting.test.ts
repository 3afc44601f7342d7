import { expect, test } from 'vitest'
import { labelsOf } from '#coding/read-reply.fixture.ts'

test.each([
  'Hi Jordan, good to be back with you.',
  'Hello Sam, it is nice to meet you.',
  'Good morning, I am glad to see you again.',
  'Hi there.',
])('"%s" is a welcome and no reflection', (reply) => {
  expect(labelsOf('hiya. is it sad that i got dressed for this?', reply)).toEqual('')
})

test('What goes on after a greeting is read', () => {
  expect(labelsOf('I nearly stayed at home.', 'Hi Sam, you sound worn out.')).not.toEqual('')
})
