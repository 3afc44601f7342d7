import { expect, test } from 'vitest'
import { readingOf } from './reading.ts'
import { segment } from './segmentation.ts'

const formOf = (text: string) => segment(text).map((thought) => readingOf(thought).form.type)

test.each([
  ['you thinking of ending things, is it?', 'closed-question'],
  ['ye thinkin o leavin him', 'closed-question'],
  ['you ever told anyone', 'closed-question'],
  ['You have told someone, isn’t it?', 'closed-question'],
  ['you want me to ring her or not', 'closed-question'],
  ['can tell me what he said or not', 'open-question'],
  ['kindly tell me what he said', 'open-question'],
  ['anybody with you tonight', 'closed-question'],
  ['You tired of it all?', 'closed-question'],
  ['how you feeling about it', 'open-question'],
])('A question in the order of a statement is a question: "%s"', (text, form) => {
  expect(formOf(text)).toEqual([form])
})

test.each([
  ['You feel lonely, is it?', 'statement'],
  ['you feeling lonely lah', 'statement'],
  ['any time you want', 'statement'],
  ['Whether you stay or not, it hurts', 'statement'],
])('A statement with a tag, or near a question, is none: "%s"', (text, form) => {
  expect(formOf(text)).toEqual([form])
})
