import type { CommandIo, ExitCode } from './command-io.ts'
import { linesOf } from './json-lines.ts'
import { textOrJson } from './text-or-json.ts'
import { readTranscriptLine, type TranscriptLine } from './transcript-line.ts'

/** What a command makes of one transcript, for a program and for a person. */
export interface TranscriptWords {
  readonly json: () => string
  readonly text: () => string
}

/**
 * Reads transcripts from standard input as they arrive and writes each one's words in the format asked for. A line
 * that cannot be read is named on standard error and passed over.
 */
export async function eachTranscript(
  args: readonly string[],
  io: CommandIo,
  read: (transcript: TranscriptLine) => TranscriptWords,
): Promise<ExitCode> {
  const format = textOrJson(args, io)
  if (format === null) return 2
  let exit: ExitCode = 0
  for await (const line of linesOf(io.stdin)) {
    const transcript = readTranscriptLine(line)
    if (transcript.ok) await io.stdout(read(transcript.value)[format]())
    else {
      io.stderr(`${transcript.failure}\n`)
      exit = 1
    }
  }
  return exit
}
