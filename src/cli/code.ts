import { code as codeReply } from '#coding/code.ts'
import { type CodedTurn, marksOf } from '#coding/coded-turn.ts'
import type { SpokenTurn } from '#coding/spoken-turn.ts'
import type { Command } from './command-io.ts'
import { eachTranscript } from './each-transcript.ts'
import { terminalText } from './terminal-text.ts'
import type { TranscriptLine } from './transcript-line.ts'

export const code: Command = {
  summary: 'read transcripts from standard input and code every trainee turn',
  usage: `third-chair code [--format json|text] < transcripts.jsonl

Reads one transcript a line: {"id", "turns": [{"speaker": "client"|"trainee", "text"}]}.
Writes one line each: {"id", "turns": [{"index", "kind", "codes": [{"code", "confidence", "start", "end", "modifiers", "quality"}]}]}.
A line that cannot be read is named on standard error; the others are still coded.`,
  run: (args, io) =>
    eachTranscript(args, io, (transcript) => {
      const coded = codeTranscript(transcript)
      return { json: () => asJson(transcript, coded), text: () => asText(transcript, coded) }
    }),
}

interface CodedAt {
  readonly index: number
  readonly coded: CodedTurn
}

function codeTranscript({ turns }: TranscriptLine): readonly CodedAt[] {
  const previous: SpokenTurn[] = []
  const coded: CodedAt[] = []
  turns.forEach(({ speaker, text }, index) => {
    if (speaker === 'client') {
      previous.push({ speaker, text, cues: [] })
      return
    }
    const reading = codeReply({ text }, { previous })
    coded.push({ index, coded: reading })
    previous.push({ speaker, text, coded: reading })
  })
  return coded
}

function asJson({ id }: TranscriptLine, coded: readonly CodedAt[]): string {
  const turns = coded.map(({ index, coded: reading }) => ({
    index,
    kind: reading.kind,
    codes: marksOf(reading).map(
      ({ code: given, confidence, start, end, modifiers, quality, limitParts }) => ({
        code: given,
        confidence,
        start,
        end,
        modifiers,
        quality,
        ...(limitParts === undefined ? {} : { limitParts }),
      }),
    ),
  }))
  return `${JSON.stringify({ id, turns })}\n`
}

function asText({ id, turns }: TranscriptLine, coded: readonly CodedAt[]): string {
  const lines = coded.map(({ index, coded: reading }) => {
    const codes = marksOf(reading).map((mark) => [mark.code, ...mark.modifiers].join('+'))
    return `${String(index).padStart(4)}  ${reading.kind.padEnd(10)}  ${(codes.join(' ') || '-').padEnd(20)}  ${terminalText(turns[index]?.text ?? '')}\n`
  })
  return `${terminalText(String(id))}\n${lines.join('')}`
}
