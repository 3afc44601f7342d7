import { readTurns } from '#scoring/transcript-reading.ts'
import { type CodedReply, codedTranscript } from '#transcript/coded-transcript.ts'
import type { Command } from './command-io.ts'
import { eachTranscript } from './each-transcript.ts'
import { terminalText } from './terminal-text.ts'
import type { TranscriptLine } from './transcript-line.ts'

export const code: Command = {
  summary: 'read transcripts from standard input and code every trainee turn',
  usage: `third-chair code [--format json|text] < transcripts.jsonl

Reads one transcript a line: {"id", "turns": [{"speaker": "client"|"trainee", "text"}]}.
Writes one line each: {"id", "turns": [{"index", "kind", "codes": [{"code", "confidence", "start", "end", "modifiers", "quality"}]}]}.
A turn with words the observer could not tell about also has "unsure": [{"start", "end"}]; in text they show as "?".
A line that cannot be read is named on standard error; the others are still coded.`,
  run: (args, io) =>
    eachTranscript(args, io, (transcript) => {
      const coded = codeTranscript(transcript)
      return {
        json: () => `${JSON.stringify(codedTranscript(transcript.id, coded))}\n`,
        text: () => asText(transcript, coded),
      }
    }),
}

const codeTranscript = ({ turns }: TranscriptLine): readonly CodedReply[] =>
  [...readTurns(turns)].filter((turn) => turn.speaker === 'trainee')

function asText({ id, turns }: TranscriptLine, coded: readonly CodedReply[]): string {
  const lines = coded.map(({ index, coded: reading }) => {
    const codes = reading.segments.flatMap(({ marks, isUnsure }) =>
      isUnsure === true ? ['?'] : marks.map((mark) => [mark.code, ...mark.modifiers].join('+')),
    )
    return `${String(index).padStart(4)}  ${reading.kind.padEnd(10)}  ${(codes.join(' ') || '-').padEnd(20)}  ${terminalText(turns[index]?.text ?? '')}\n`
  })
  return `${terminalText(String(id))}\n${lines.join('')}`
}
