import { styleText } from 'node:util'
import { readLanguageModelSettings } from '#language-model/configuration.ts'
import { examine } from '#language-model/doctor/examine.ts'
import { CHECKS, type Finding, stopsVoice } from '#language-model/doctor/finding.ts'
import { maskedSettings } from '#language-model/masked-settings.ts'
import type { Command, CommandIo, ExitCode } from './command-io.ts'
import { terminalText } from './terminal-text.ts'
import { textOrJson } from './text-or-json.ts'

export const doctor: Command = {
  summary: 'look the configured model server over and say what to mend',
  usage: `third-chair doctor [--format json|text]

Reads OPENAI_BASE_URL, OPENAI_API_KEY, OPENAI_MODEL and OPENAI_JUDGE_MODEL, shows what is in force (never the key), and puts
some questions to the server: about 15,000 tokens in all, without words of anybody. Says for each finding what can be done.
With nothing set the built-in voice speaks, and there is nothing to look over.
Exits with 1 if the client's voice cannot come from this server, and with 2 if the settings contradict one another.`,
  run: (args, io) => lookOver(args, io, process.env),
}

/** @param variables the environment */
export async function lookOver(
  args: readonly string[],
  io: CommandIo,
  variables: Readonly<Record<string, string | undefined>>,
): Promise<ExitCode> {
  const format = textOrJson(args, io)
  if (format === null) return 2
  const settings = readLanguageModelSettings(variables)
  if (!settings.ok) {
    io.stderr(`${settings.failure}\n`)
    return 2
  }
  if (settings.value === null) {
    io.stderr(
      'No language model is configured: the built-in voice speaks. Set OPENAI_MODEL to change that.\n',
    )
    return 0
  }
  const inForce = maskedSettings(settings.value)
  await io.stdout(format === 'json' ? jsonLine({ settings: inForce }) : settingsText(inForce))
  let hasVoice = true
  for await (const finding of examine(settings.value)) {
    if (stopsVoice(finding)) hasVoice = false
    await io.stdout(format === 'json' ? jsonLine(finding) : findingText(finding))
  }
  if (format === 'text')
    await io.stdout(
      `\n${hasVoice ? 'The voice works.' : 'The voice cannot work: the built-in one speaks.'}\n`,
    )
  return hasVoice ? 0 : 1
}

const jsonLine = (value: unknown): string => `${JSON.stringify(value)}\n`

const settingsText = (inForce: Readonly<Record<string, string>>): string => {
  const rows = Object.entries(inForce).map(([name, value]) => `  ${name.padEnd(22)}${value}\n`)
  return `${terminalText(rows.join(''))}\n`
}

const MARKS = {
  ok: styleText('green', 'ok      '),
  warning: styleText('yellow', 'warning '),
  failed: styleText('red', 'failed  '),
  skipped: styleText('dim', 'skipped '),
} as const satisfies Readonly<Record<Finding['status'], string>>

const INDENT = ' '.repeat(10)

function findingText({ check, status, found, remedy }: Finding): string {
  const remedyLine = remedy === null ? '' : `${INDENT}${terminalText(remedy)}\n`
  return `  ${MARKS[status]}${CHECKS[check].padEnd(31)} ${terminalText(found)}\n${remedyLine}`
}
