import { parseArgs } from 'node:util'
import type { CommandIo } from './command-io.ts'

/**
 * What a command with no other option than --format is asked for: text for people, JSON lines for programs.
 * @returns null where it is neither, which has been said
 */
export function textOrJson(args: readonly string[], io: CommandIo): 'text' | 'json' | null {
  const { values } = parseArgs({
    args: [...args],
    options: { format: { type: 'string', default: io.isTerminal ? 'text' : 'json' } },
  })
  const { format } = values
  if (format === 'json' || format === 'text') return format
  io.stderr(`--format is json or text, not ${JSON.stringify(format)}\n`)
  return null
}
