import fc from 'fast-check'
import { expect, test } from 'vitest'
import { code } from './code.ts'
import { marksOf } from './coded-turn.ts'
import { labelsOf } from './read-reply.fixture.ts'
import type { SpokenTurn } from './spoken-turn.ts'

const WORDS =
  'you feel lonely should what how is it not I promise nobody will know unless sorry … ? ! . \n “ ” \' " 😀 \ud83d ’ ; - [ ] < > ünï 是'.split(
    ' ',
  )
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 120 }).map((words) => words.join(' ')),
)

test('Any reply after any client turn is read without error, the same way twice, inside its bounds', () => {
  fc.assert(
    fc.property(anyText, anyText, (client, text) => {
      const previous: readonly SpokenTurn[] = [{ speaker: 'client', text: client, cues: [] }]
      const coded = code({ text }, { previous })
      expect(code({ text }, { previous })).toEqual(coded)
      let end = 0
      for (const segment of coded.segments) {
        expect(segment.start).toBeGreaterThanOrEqual(end)
        expect(segment.end).toBeGreaterThan(segment.start)
        expect(segment.marks.length).toBeLessThanOrEqual(3)
        end = segment.end
        const codes = segment.marks.map((mark) => mark.code)
        const hasHalf = codes.includes('SR') || codes.includes('CR')
        expect(codes.includes('RF') && !hasHalf).toEqual(false)
        expect(new Set(codes).size).toEqual(codes.length)
        for (const mark of segment.marks) {
          expect(mark.start).toBeGreaterThanOrEqual(segment.start)
          expect(mark.end).toBeLessThanOrEqual(segment.end)
          expect(mark.end).toBeGreaterThan(mark.start)
          expect(mark.confidence).toBeGreaterThan(0)
          expect(mark.confidence).toBeLessThanOrEqual(1)
        }
      }
      expect(end).toBeLessThanOrEqual(text.length)
    }),
    { numRuns: 400 },
  )
})

test('A mark quotes the words it rests on', () => {
  const text =
    '  “Okay”… That makes sense, after the year you’ve had! Are you thinking about suicide?'
  const coded = code({ text }, { previous: [] })
  expect(marksOf(coded).map((mark) => [mark.code, text.slice(mark.start, mark.end)])).toEqual([
    ['VAL', 'makes sense'],
    ['RISK', 'Are you thinking about suicide'],
  ])
})

test('A reply of 20,000 characters without a full stop is read in linear time and cut into thoughts', () => {
  const unit = 'you feel so lonely and you never know if you should tell him '
  const coded = code({ text: unit.repeat(330) }, { previous: [] })
  expect(coded.segments.length).toBeGreaterThan(50)
  expect(coded.segments.every(({ marks }) => marks.length <= 3)).toEqual(true)
})

test('Kind words before a harmful act do not take the harm away', () => {
  expect(labelsOf('I failed the resit.', 'I hear you, but you need to work harder.')).toEqual('ADV')
})

test('A harmful word in the client’s mouth is no act of the student', () => {
  expect(labelsOf("I'm a terrible father.", 'You said "I\'m a terrible father".')).toEqual('SR')
})

test('The client’s own sentence pasted back is not coded', () => {
  const client = 'I never told my brother about the letter. It is too late now.'
  expect(labelsOf(client, 'I never told my brother about the letter.')).toEqual('')
  expect(labelsOf(client, 'You never told your brother about the letter.')).toEqual('SR')
})

test.each(["I'm not blaming you.", "I don't blame you."])(
  'Saying that nobody is to blame is no blame: "%s"',
  (reply) => {
    expect(labelsOf('I left him there.', reply)).toEqual('')
  },
)

test('The feeling a client named is reflected simply, the one they did not is added', () => {
  expect(labelsOf('I was so angry.', 'You were angry.')).toEqual('SR RF')
  expect(labelsOf('I miss her.', 'You miss her.')).toEqual('SR RF')
  expect(labelsOf('She walked out mid-sentence.', 'You were angry.')).toEqual('CR RF')
})

test('A feeling that contradicts the client is off', () => {
  expect(labelsOf('I am thrilled and so relieved.', 'You are devastated.')).toEqual('CR+off RF+off')
})

test('What a reply does does not hang on the order of what was said long before', () => {
  const client = (text: string): SpokenTurn => ({ speaker: 'client', text, cues: [] })
  const first = client('My brother sold the car.')
  const second = client('Mum took his side.')
  const reply = 'So they settled it without you.'
  expect(labelsOf('I found out at dinner.', reply, [first, second])).toEqual(
    labelsOf('I found out at dinner.', reply, [second, first]),
  )
})

test.each([
  ['What was that like?', 'question'],
  ['You feel lonely in that house.', 'reflection'],
  ['You should move out.', 'input'],
  ['Okay.', 'other'],
  ['You miss the noise of the old house. What do you miss most?', 'question'],
])('The main family of "%s" is %s', (text, kind) => {
  const previous: readonly SpokenTurn[] = [
    { speaker: 'client', text: 'The house is so quiet now.', cues: [] },
  ]
  expect(code({ text }, { previous }).kind).toEqual(kind)
})

test('What is done and not said, and a reply in another language, are not coded', () => {
  expect([
    labelsOf('Mm.', '*sits down on the floor and waits*'),
    labelsOf('Mm.', '¿quieres hablar? no pasa nada si hoy no quieres hablar conmigo'),
  ]).toEqual(['', ''])
})
