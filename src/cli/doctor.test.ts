import { stripVTControlCharacters } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CHECKS } from '#language-model/doctor/finding.ts'
import { type ModelServer, startModelServer } from '#tests/model-server/model-server.ts'
import { lookOver } from './doctor.ts'

const KEY = 'sk-very-secret'

let server: ModelServer
beforeAll(async () => {
  server = await startModelServer()
})
afterAll(() => server.close())

const configured = () => ({
  OPENAI_BASE_URL: server.baseUrl,
  OPENAI_MODEL: 'client-voice',
  OPENAI_API_KEY: KEY,
})

async function run(args: readonly string[], variables: Readonly<Record<string, string>>) {
  let stdout = ''
  let stderr = ''
  const exit = await lookOver(
    args,
    {
      stdin: (async function* () {})(),
      stdout: (text) => {
        stdout += stripVTControlCharacters(text)
      },
      stderr: (text) => {
        stderr += text
      },
      isTerminal: false,
    },
    variables,
  )
  return { exit, stdout, stderr }
}

test('Doctor: nothing configured is no fault', async () => {
  expect(await run([], {})).toEqual({
    exit: 0,
    stdout: '',
    stderr:
      'No language model is configured: the built-in voice speaks. Set OPENAI_MODEL to change that.\n',
  })
})

test('Doctor: half a configuration is wrong usage, said in a sentence', async () => {
  const { exit, stdout, stderr } = await run([], { OPENAI_API_KEY: KEY })
  expect([exit, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/^OPENAI_API_KEY is set without OPENAI_MODEL: .*\n$/)
})

test('Doctor: a format that does not exist is wrong usage', async () => {
  expect(await run(['--format', 'xml'], configured())).toEqual({
    exit: 2,
    stdout: '',
    stderr: '--format is json or text, not "xml"\n',
  })
})

test('Doctor: as JSON lines, the settings in force come first, then each check once', async () => {
  const { exit, stdout, stderr } = await run([], configured())
  const [first, ...findings] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect([exit, stderr]).toEqual([0, ''])
  expect(first.settings.OPENAI_API_KEY).toBe('set, 14 characters')
  expect(findings.map(({ check }) => check)).toEqual(Object.keys(CHECKS))
  expect(stdout).not.toContain(KEY)
})

test('Doctor: as text, each finding has its remedy under it', async () => {
  server.turnFault({ fault: 'unauthorised' })
  const { exit, stdout } = await run(['--format', 'text'], configured())
  server.reset()
  expect(exit).toBe(1)
  expect(stdout).toContain(`  OPENAI_BASE_URL       ${server.baseUrl}\n`)
  expect(stdout).toContain(
    '  failed  Server answers                  key-refused (401 invalid_api_key)\n' +
      '          Set OPENAI_API_KEY to a key that this server accepts.\n',
  )
  expect(stdout.endsWith('\nThe voice cannot work: the built-in one speaks.\n')).toBe(true)
  expect(stdout).not.toContain(KEY)
})
