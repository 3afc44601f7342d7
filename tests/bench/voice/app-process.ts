import { spawn } from 'node:child_process'
import { EventEmitter, once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { tied, unlessGone } from './child-process.ts'
import { MODEL } from './free-turn.ts'

const PROJECT = join(import.meta.dirname, '..', '..', '..')

/** A line of the operator's log. */
export interface LogLine {
  readonly at: string
  readonly code: string
  readonly [fact: string]: string | number
}

/** The app as an operator starts it, in a process of its own. */
export interface AppProcess {
  readonly url: string
  /** how many turns the model has been asked for so far */
  readonly turnsAsked: () => number
  /** Resolves with the line that tells of that turn, counted from 0, once it is written. */
  readonly turnAsked: (number: number) => Promise<LogLine>
  /** milliseconds of a core that it has used so far */
  readonly processorMs: () => number
  readonly stop: () => Promise<void>
}

/** @param variables what an operator would set besides the model server's address and name */
export async function startAppProcess(
  modelUrl: string,
  variables: Readonly<Record<string, string>> = {},
): Promise<AppProcess> {
  const child = spawn(process.execPath, [join('src', 'cli', 'launch.mjs'), 'serve'], {
    cwd: PROJECT,
    env: {
      ...process.env,
      OPENAI_API_KEY: '',
      OPENAI_JUDGE_MODEL: '',
      OPENAI_BASE_URL: modelUrl,
      OPENAI_MODEL: MODEL,
      HOST: '127.0.0.1',
      PORT: '0',
      TRUST_PROXY: '1',
      ...variables,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const stop = tied(child)
  const lines: LogLine[] = []
  const news = new EventEmitter()
  createInterface({ input: child.stderr }).on('line', (text) => {
    if (!text.startsWith('{')) process.stderr.write(`${text}\n`)
    else lines.push(JSON.parse(text))
    news.emit('line')
  })
  const written = async (code: string, number: number): Promise<LogLine> => {
    for (;;) {
      const line = lines.filter((each) => each.code === code)[number]
      if (line !== undefined) return line
      await once(news, 'line')
    }
  }
  const { port } = await unlessGone(child, 'app', written('server-listening', 0))
  return {
    url: `http://127.0.0.1:${port}`,
    turnsAsked: () => lines.filter(({ code }) => code === 'model-asked').length,
    processorMs: () => processorMsOf(child.pid),
    turnAsked: (number) => unlessGone(child, 'app', written('model-asked', number)),
    stop,
  }
}

/** Linux counts in hundredths of a second, whatever the machine. */
const MS_A_TICK = 10

/** User and system time are the 14th and 15th field; the second, a name in brackets, may hold spaces. */
function processorMsOf(pid: number | undefined): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * MS_A_TICK
}
