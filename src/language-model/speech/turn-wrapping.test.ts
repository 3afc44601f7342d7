import { expect, test } from 'vitest'
import { sentencesOf } from './sentence-stream.ts'
import { unwrapping } from './turn-wrapping.ts'

const KAI = { name: 'Kai Nakamura-Reid', calledName: 'Kai' }

function read(text: string) {
  const stream = sentencesOf()
  return [...stream.push(text), stream.rest()].filter((each) => each !== '').map(unwrapping(KAI))
}

const plain = (...says: readonly string[]) => says.map((each) => ({ stage: null, says: each }))

test.each([
  ['plain words', 'Dunno. Maybe.', plain('Dunno.', 'Maybe.')],
  ['a name', 'Kai: Dunno. Maybe.', plain('Dunno.', 'Maybe.')],
  ['the full name in bold', '**Kai Nakamura-Reid:** Dunno.', plain('Dunno.')],
  ['quotation marks round the whole', '"Dunno. Maybe."', plain('Dunno.', 'Maybe.')],
  ['curly ones', '“Dunno. Maybe.”', plain('Dunno.', 'Maybe.')],
  ['round one sentence', '"Dunno."', plain('Dunno.')],
  [
    'a quotation within',
    '"Fine," he went. Then nothing.',
    plain('"Fine," he went.', 'Then nothing.'),
  ],
  ['a quotation at the end', 'He said "no." Right.', plain('He said "no."', 'Right.')],
  ['single marks', "'fine' is what i said.", plain("'fine' is what i said.")],
  [
    'a stage direction',
    '*shrugs* Dunno. Maybe.',
    [{ stage: 'shrugs', says: 'Dunno.' }, ...plain('Maybe.')],
  ],
  [
    'one in brackets',
    '(looks at the door) Dunno.',
    [{ stage: 'looks at the door', says: 'Dunno.' }],
  ],
  ['name, direction and quotes', 'Kai: *shrugs* "Dunno."', [{ stage: 'shrugs', says: 'Dunno.' }]],
  ['a direction and nothing else', '*shrugs*', [{ stage: 'shrugs', says: '' }]],
  ['a capital is no direction', '*NO* way.', plain('*NO* way.')],
  [
    'nineteen words are no direction',
    '*a b c d e f g h i j k l m n o p q r s* Yes.',
    plain('*a b c d e f g h i j k l m n o p q r s* Yes.'),
  ],
  ['a later direction stays', 'Dunno. *shrugs* Maybe.', plain('Dunno.', '*shrugs* Maybe.')],
  ['another name stays', 'Counsellor: Go on.', plain('Counsellor: Go on.')],
])('%s', (_, text, sentences) => {
  expect(read(text)).toEqual(sentences)
})

test('the name is looked for in the first sentence alone', () => {
  expect(read('Dunno. Kai: no.')).toEqual(plain('Dunno.', 'Kai: no.'))
})
