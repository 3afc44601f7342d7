import { writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { scenarioTemplate } from '#authoring/new/scenario-template.ts'
import { reviewScenario } from '#authoring/review/review-scenario.ts'
import type { Command, CommandIo, ExitCode } from './command-io.ts'
import { asText } from './lint-report.ts'
import { askAuthor, QUESTIONS } from './new-questions.ts'

export const newScenario: Command = {
  summary: 'begin a scenario from a commented one that works',
  usage: `third-chair new [FILE.yaml] [--title TEXT] [--client NAME] [--pronouns TEXT] [--age NUMBER] [--level 1-5]
                [--skills LIST] [--place TEXT] [--medium room|video|chat|telephone]

Writes a small, whole scenario with a comment at each part, for you to overwrite: it lints without errors and its tests
pass. What no flag answers is asked, or taken as usual where nobody is there to answer; a title and a client it must have.
Without FILE it is written to scenarios/, named after the title. A file that is there already is never overwritten.
Exit codes: 0 written, 1 an answer cannot be used, 2 wrong usage, 3 the file could not be written.`,
  run,
}

async function run(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: Object.fromEntries(
      Object.keys(QUESTIONS).map((name) => [name, { type: 'string' as const }]),
    ),
  })
  const [file, ...more] = positionals
  if (more.length > 0 || (file !== undefined && !/\.ya?ml$/.test(file))) {
    io.stderr(`${newScenario.usage}\n`)
    return 2
  }
  const answers = await askAuthor(values, io)
  if (!answers.ok) {
    io.stderr(`third-chair new: ${answers.failure}\n`)
    return 1
  }
  const id = slug(file === undefined ? answers.value.title : basename(file).replace(/\.ya?ml$/, ''))
  if (id === '') {
    io.stderr('third-chair new: name a FILE, the title has no letters to name it after\n')
    return 1
  }
  const place = file ?? join('scenarios', `${id}.yaml`)
  const text = scenarioTemplate({ id, ...answers.value })
  try {
    await writeFile(place, text, { flag: 'wx' })
  } catch (error) {
    io.stderr(`third-chair new: ${because(place, error)}\n`)
    return 3
  }
  const { diagnostics } = reviewScenario(text, place)
  await io.stdout(
    `${asText({ file: place, lines: text.split('\n'), diagnostics })}${nextSteps(place)}`,
  )
  return 0
}

const nextSteps = (place: string): string => `wrote ${place}

  third-chair lint ${place}    what is still to do
  third-chair play ${place}    talk to your client
  third-chair test ${place}    see whether it tells good practice from poor
`

/** `Fine, thanks!` → `fine-thanks`; marks over letters are dropped */
const slug = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')

const because = (place: string, error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'EEXIST') return `${place} is there already; it was left as it is`
  if (code === 'ENOENT') return `there is no folder for ${place}`
  return `${place} could not be written (${code ?? error})`
}
