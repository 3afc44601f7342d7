import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTranscripts } from './read-transcripts.ts'
import { speakerKey } from './speaker-label.ts'

const utterancesIn = (text: string) => {
  const read = readTranscripts(text)
  if (!read.ok) throw new Error(read.failure.message)
  return read.value.transcripts[0].utterances.map(({ speaker, text: words }) => [speaker, words])
}

const formatIn = (text: string) => {
  const read = readTranscripts(text)
  return read.ok ? read.value.format : read.failure.kind
}

const problemIn = (text: string) => {
  const read = readTranscripts(text)
  return read.ok ? null : [read.failure.kind, read.failure.line]
}

describe('Plain text', () => {
  test('a name and a colon begin a turn, lines without a name go on with it, a paragraph stays one', () => {
    expect(
      utterancesIn(
        'Ana: I moved here\nin May.\n\nIt was cold.\r\nTom:What was that like?\nAna: Hard.',
      ),
    ).toEqual([
      ['Ana', 'I moved here in May.\nIt was cold.'],
      ['Tom', 'What was that like?'],
      ['Ana', 'Hard.'],
    ])
  })

  test('a sentence that goes on after a colon, a time and an address are words', () => {
    const said = 'I thought: why me?\nat 10:30 he came\nhttps://example.org is where it was'
    expect(utterancesIn(`Client: well\n${said}\nTrainee: I see.`)).toEqual([
      ['Client', `well ${said.replaceAll('\n', ' ')}`],
      ['Trainee', 'I see.'],
    ])
  })

  test('names written small count where each line has one, and names of roles anywhere', () => {
    expect(utterancesIn('maria: hi\nsam: hello?')).toEqual([
      ['maria', 'hi'],
      ['sam', 'hello?'],
    ])
    expect(utterancesIn('client: hi\nit went on and on\nof course: on\ntrainee: on?')).toEqual([
      ['client', 'hi it went on and on of course: on'],
      ['trainee', 'on?'],
    ])
  })

  test('words before any name are kept, without a speaker', () => {
    expect(utterancesIn('role play, week three\nT: Hi.\nC: Hi.')[0]).toEqual([
      null,
      'role play, week three',
    ])
  })

  test.each([
    ['times before the name', '[00:01] Ana: One.\n00:00:07.5 - Tom: Two.'],
    ['times after the name', 'Ana (0:01): One.\nTom [0:07]: Two.'],
    ['the name and time on a line of their own', 'Ana  0:01\nOne.\n\nTom  0:07\nTwo.\n'],
    ['bold names', '**Ana:** One.\n**Tom**: Two.'],
    ['numbered turns', '1. Ana: One.\n2. Tom: Two.'],
    ['captions', '>> Ana: One.\n>> Tom: Two.'],
    ['lines of nothing but a time', '0:01 - 0:05\nAna: One.\n00:00:06\nTom: Two.'],
  ])('%s', (_, text) => {
    expect(utterancesIn(text)).toEqual([
      ['Ana', 'One.'],
      ['Tom', 'Two.'],
    ])
  })

  test('turns numbered within each speaker belong to two people, speakers told apart by number to as many', () => {
    const speakers = (text: string) => [...new Set(utterancesIn(text).map(([name]) => name))]
    expect(speakers('T1: Hello.\nC1: Hi.\nT2: What brings you?\nC2: Work.')).toEqual(['T', 'C'])
    expect(speakers('Speaker 1: Hello.\nSpeaker 2: Hi.\nSpeaker 1: So?')).toEqual([
      'Speaker 1',
      'Speaker 2',
    ])
  })
})

describe('WebVTT', () => {
  test('voices, names in the words, notes, styles, tags and entities', () => {
    const text = `\uFEFFWEBVTT - session

STYLE
::cue { color: red }

NOTE made by hand

1
00:01.000 --> 00:04.000 align:start
<v.loud Ana Lee>I <i>really</i> tried &amp; failed.</v>

00:00:04.000 --> 00:00:06.000
<v Tom>You<00:00:05.000> tried.
Hard.

2
00:00:06.000 --> 00:00:08.000
<v Ana Lee><sighs> Yes.</v><v Tom>Mm.</v>
`
    expect([formatIn(text), utterancesIn(text)]).toEqual([
      'webvtt',
      [
        ['Ana Lee', 'I really tried & failed.'],
        ['Tom', 'You tried. Hard.'],
        ['Ana Lee', '<sighs> Yes.'],
        ['Tom', 'Mm.'],
      ],
    ])
  })

  test('a cue without a name goes on with the one before; a cue right under the header counts', () => {
    expect(
      utterancesIn(
        'WEBVTT\n00:01.000 --> 00:02.000\nAna: I was\n\n00:02.000 --> 00:03.000\nso tired.\n\n00:03.000 --> 00:04.000\nTom: Tired out.',
      ),
    ).toEqual([
      ['Ana', 'I was so tired.'],
      ['Tom', 'Tired out.'],
    ])
  })
})

describe('SubRip', () => {
  test('numbers, times and type are no words', () => {
    const text =
      '1\r\n00:00:01,000 --> 00:00:02,000\r\n{\\an8}Ana: <i>I left</i>\r\n\r\n2\r\n00:00:02,000 --> 00:00:03,000\r\nat nine.\r\n\r\n3\r\n00:00:03,000 --> 00:00:04,000\r\nTom: You left.\r\n'
    expect([formatIn(text), utterancesIn(text)]).toEqual([
      'subrip',
      [
        ['Ana', 'I left at nine.'],
        ['Tom', 'You left.'],
      ],
    ])
  })
})

describe('JSON', () => {
  const turns = [
    { speaker: 'client', text: 'Hi.' },
    { speaker: 'trainee', text: 'Hello.' },
  ]
  const pairs = [
    ['client', 'Hi.'],
    ['trainee', 'Hello.'],
  ]

  test.each([
    ['one object', JSON.stringify({ id: 7, turns }), 'json'],
    ['one object over many lines', JSON.stringify({ id: 7, turns }, null, 2), 'json'],
    ['a list of transcripts', JSON.stringify([{ id: 7, turns }]), 'json'],
    ['the turns alone', JSON.stringify(turns, null, 1), 'json'],
    [
      'one a line',
      `${JSON.stringify({ id: 7, turns })}\n\n${JSON.stringify({ turns })}`,
      'json-lines',
    ],
  ])('%s', (_, text, format) => {
    expect([formatIn(text), utterancesIn(text)]).toEqual([format, pairs])
  })

  test('a line that is no transcript is named, the others are read', () => {
    const read = readTranscripts(
      `${JSON.stringify({ id: 'a', turns })}\n{"id":"b","turns":[{"speaker":"client"}]}\nnot json`,
    )
    expect(read).toEqual({
      ok: true,
      value: {
        format: 'json-lines',
        transcripts: [{ id: 'a', utterances: pairs.map(([speaker, text]) => ({ speaker, text })) }],
        passedOver: [
          {
            kind: 'not-a-transcript',
            line: 2,
            message:
              '“turns.0.text” is not as expected; a transcript is {"id", "turns": [{"speaker": "client"|"trainee", "text"}]}.',
          },
          { kind: 'not-json', line: 3, message: expect.stringContaining('cannot be read') },
        ],
      },
    })
  })

  test('brackets alone do not make JSON', () => {
    expect(formatIn('[laughs] hello\nAna: Hi.\nTom: Hi.')).toBe('plain')
    expect(formatIn('[00:01] Ana: Hi.\n[00:02] Tom: Hi.')).toBe('plain')
  })
})

test.each([
  ['nothing', ' \n\uFEFF', ['empty', null]],
  ['only times', '00:01\n00:02 - 00:03\n', ['only-times', null]],
  ['only the times of subtitles', '1\n00:00:01,000 --> 00:00:02,000\n\n', ['only-times', null]],
  ['no names', 'hello there.\nhow are you?', ['no-speakers', null]],
  ['one speaker', 'Ana: Hi.\nAna: Anyone?\nANA : no one', ['one-speaker', null]],
  ['broken JSON', '{"id": 1\n"turns": []}', ['not-json', 2]],
  ['JSON of something else', '{"name": "x"}', ['not-a-transcript', null]],
  ['an empty list', '[]', ['empty', null]],
  [
    'one speaker in a line of JSON',
    '{"id":1,"turns":[{"speaker":"a","text":"b"}]}',
    ['one-speaker', null],
  ],
])('%s is told as what it is', (_, text, problem) => {
  expect(problemIn(text)).toEqual(problem)
})

describe('Whatever is brought', () => {
  test('reading never throws', () => {
    const pieces = fc.constantFrom(
      ...'WEBVTT|\n|\r|\n\n|1|00:00:01,000 --> 00:00:02,000|<v Ana>|</v>|Ana:|Tom :|{"id":1,"turns":[|]}|[|"|\uFEFF|:|NOTE|&amp;|0:03|\uD800|words |T1:|C1:'.split(
        '|',
      ),
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces).map((all) => all.join('')),
        ),
        (text) => {
          expect(typeof readTranscripts(text).ok).toBe('boolean')
        },
      ),
      { numRuns: 500 },
    )
  })

  test.each(['<v ', '<c ', '{\\an', '[0:00 ', 'A ', '(1:1', '{"a":'])(
    'a million characters of %s are read in one go',
    (piece) => {
      const evil = piece.repeat(1e6 / piece.length)
      for (const start of ['', 'WEBVTT\n\n', '1\n00:00:01,000 --> 00:00:02,000\n'])
        expect(typeof readTranscripts(start + evil).ok).toBe('boolean')
    },
  )

  const words = fc
    .array(fc.stringMatching(/^[a-z]{1,8}[.?!,]?$/), { minLength: 1, maxLength: 12 })
    .map((all) => all.join(' '))
  const said = fc
    .array(fc.tuple(fc.constantFrom('Ana', 'Tom Lee', 'SPEAKER 3'), words), { maxLength: 20 })
    .map((rest) => [['Ana', 'begin'] as const, ['Tom Lee', 'go on'] as const, ...rest])

  const FORMATS = {
    plain: (name: string, text: string) => `${name}: ${text.replaceAll(', ', ',\n')}\n`,
    'with times': (name: string, text: string) => `[00:01:02] ${name}: ${text}\n\n`,
    headed: (name: string, text: string) => `${name}  0:03\n${text}\n\n`,
    webvtt: (name: string, text: string) =>
      `\n00:01.000 --> 00:02.000\n<v ${name}>${text.replaceAll(', ', ',\n')}</v>\n`,
    subrip: (name: string, text: string) =>
      `\n4\n00:00:01,000 --> 00:00:02,000\n${name}: ${text}\n`,
    'json-lines': (name: string, text: string) => JSON.stringify({ speaker: name, text }),
  } as const

  test.each(Object.keys(FORMATS) as (keyof typeof FORMATS)[])(
    'every word is kept, in order and with whoever said it: %s',
    (format) => {
      fc.assert(
        fc.property(said, (turns) => {
          const written = turns.map(([name, text]) => FORMATS[format](name, text))
          const text =
            format === 'json-lines'
              ? `{"turns":[${written.join(',')}]}`
              : (format === 'webvtt' ? 'WEBVTT\n' : '') + written.join('')
          const heard = utterancesIn(text).flatMap(([name, line]) =>
            (line ?? '').split(/\s+/).map((word) => `${speakerKey(name ?? '')} ${word}`),
          )
          expect(heard).toEqual(
            turns.flatMap(([name, line]) =>
              line.split(/\s+/).map((word) => `${speakerKey(name)} ${word}`),
            ),
          )
        }),
      )
    },
  )

  test('words that carry no name are all kept, in order', () => {
    fc.assert(
      fc.property(fc.array(words), (lines) => {
        const text = `Ana: begin\nTom: go on\n${lines.join('\n')}`
        const heard = utterancesIn(text).map(([, line]) => line)
        expect(heard.join(' ').split(/\s+/)).toEqual(
          ['begin go on', ...lines].join(' ').split(/\s+/),
        )
      }),
    )
  })
})
