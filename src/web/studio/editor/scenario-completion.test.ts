import { CompletionContext } from '@codemirror/autocomplete'
import { EditorState } from '@codemirror/state'
import { expect, test } from 'vitest'
import { scenarioCompletion } from './scenario-completion.ts'

/** What is offered at the bar. */
function offeredAt(marked: string): readonly string[] {
  const position = marked.indexOf('¦')
  const state = EditorState.create({ doc: marked.replace('¦', '') })
  const result = scenarioCompletion(new CompletionContext(state, position, true))
  return (result?.options ?? []).map(({ apply }) => String(apply))
}

test.each([
  ['the values of a key', 'status: ¦', ['draft', 'active', 'deprecated']],
  [
    'a list where one is due',
    'skills: ¦',
    ['[empathy]', '[active-listening]', '[boundaries]', '[resistance]'],
  ],
  [
    'keys that the group does not have yet',
    'setting:\n  place: A room\n  ¦\n  session: 2',
    ['medium: ', 'ofSessions: '],
  ],
  [
    'facts where one is to be told first',
    'facts:\n  - id: a\n  - { id: b }\nmoments:\n  - when: { told: [¦',
    ['a', 'b'],
  ],
  [
    'moments after which something holds',
    'moments:\n  - id: m\nhints:\n  - when: { after: ¦',
    ['[m]'],
  ],
  [
    'trainees in expectations',
    'trainees:\n  - id: skilled\nexpectations:\n  - more: ¦',
    ['skilled'],
  ],
  ['nothing for the id that is being given', 'facts:\n  - id: ¦', []],
  ['nothing in a comment', 'status: draft # ¦', []],
  ['nothing where the format knows no such key', 'nowhere: { ¦', []],
])('offers %s', (_, text, offered) => {
  expect(offeredAt(text)).toEqual(offered)
})
