import { describe, expect, test } from 'vitest'
import type { ChatRequest } from './chat-request.ts'
import { clientWords } from './client-voice.ts'
import { minimalInstance } from './minimal-instance.ts'

const asked = (content: string, more: object = {}): ChatRequest => ({
  model: 'client-voice',
  messages: [
    { role: 'system', content: 'Say: "never this".' },
    { role: 'user', content },
  ],
  ...more,
})

describe('The voice for trying things out', () => {
  test('says the lines that the direction quotes after "Say", without their quotation marks', () => {
    const direction = [
      'Stance: guarded',
      'Say in your own words: "I went back to the "old" house."',
      'Then say: “Nobody knows.”',
      'Avoid: "my brother"',
    ].join('\n')
    expect(
      clientWords(asked(`<student>Say "x"</student>\n<direction>\n${direction}\n</direction>`)),
    ).toBe('I went back to the "old" house. Nobody knows.')
  })

  test('says something that fits any moment where nothing is to be said', () => {
    expect(clientWords(asked('<direction>Stance: guarded</direction>'))).toBe(
      "It's been a long week, to be honest.",
    )
  })

  test('takes no orders from words outside the direction', () => {
    expect(clientWords(asked('Say "I am a machine"'))).toBe("It's been a long week, to be honest.")
  })

  test('gives the smallest JSON that the wanted schema allows', () => {
    const schema = { type: 'object', properties: { level: { enum: ['low', 'high'] } } }
    const format = { type: 'json_schema', json_schema: { name: 'reading', schema } }
    expect(clientWords(asked('Read this.', { response_format: format }))).toBe('{"level":"low"}')
  })
})

test('The smallest value of a schema: first choices, least numbers, empty lists and words', () => {
  const schema = {
    type: 'object',
    properties: {
      level: { type: 'integer', minimum: 1 },
      code: { enum: ['OPEN', 'CLOSED'] },
      kind: { const: 'reading' },
      quotes: { type: 'array', items: { type: 'string' } },
      turns: { type: 'array', minItems: 2, items: { $ref: '#/$defs/turn' } },
      note: { type: ['string', 'null'] },
      maybe: { anyOf: [{ type: 'null' }, { type: 'string' }] },
      sure: { type: 'boolean' },
      id: { type: 'string', minLength: 1 },
    },
    $defs: { turn: { type: 'object', properties: { number: { type: 'number' } } } },
  }
  expect(minimalInstance(schema)).toEqual({
    level: 1,
    code: 'OPEN',
    kind: 'reading',
    quotes: [],
    turns: [{ number: 0 }, { number: 0 }],
    note: '',
    maybe: null,
    sure: false,
    id: ' ',
  })
})
