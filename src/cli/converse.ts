import type { Scenario } from '#scenario/scenario.schema.ts'
import { clientAnswered } from '#simulation/client-answered.ts'
import type { HostFailure } from '#simulation/host-failure.ts'
import type { CommandIo } from './command-io.ts'
import { inspectedTurn } from './inspected-turn.ts'
import { linesOf } from './json-lines.ts'
import type { PlayedTalk } from './played-talk.ts'
import { saveTalk } from './save-talk.ts'
import { terminalText } from './terminal-text.ts'

interface Conversation {
  readonly talk: PlayedTalk
  readonly scenario: Scenario
  /** where the scenario was read from, and a saved talk is written to */
  readonly file: string
  /** show the client's state from the start */
  readonly inspect: boolean
}

/** Holds the talk line by line, until the student or the client ends it. */
export async function converse(
  { talk, scenario, file, inspect }: Conversation,
  io: CommandIo,
): Promise<void> {
  let isInspecting = inspect
  let shown = 0
  const showNew = async () => {
    const { turns } = talk.host().view()
    for (const turn of turns.slice(shown))
      if (turn.speaker === 'client') {
        const { stage, says } = turn.speech
        const direction = stage === null ? '' : `(${stage}) `
        await io.stdout(terminalText(`${scenario.client.calledName}: ${direction}${says}\n`))
      }
    shown = turns.length
    if (isInspecting) await io.stdout(terminalText(inspectedTurn(talk.folded(), scenario)))
  }

  const obey: Readonly<Record<string, (words: readonly string[]) => Promise<void>>> = {
    '/hint': async () => {
      const hint = await talk.host().hint()
      const words = (hint.ok ? hint.value : null) ?? 'nothing comes to mind just now.'
      await io.stdout(`  Hint: ${words}\n`)
    },
    '/back': async () => {
      if (!(await talk.back())) {
        await io.stdout('  There is nothing to take back.\n')
        return
      }
      const { turns } = talk.host().view()
      shown = Math.max(0, turns.length - 1)
      await io.stdout('  Back to:\n')
      await showNew()
    },
    '/inspect': async () => {
      isInspecting = !isInspecting
      if (isInspecting) await showNew()
    },
    '/save': async (words) => {
      await io.stdout(`  ${await saveTalk(talk.folded(), { file, words })}\n`)
    },
  }

  await io.stdout(terminalText(`${scenario.title}\n\n${scenario.brief.trim()}\n\n`))
  await talk.host().begin(null)
  await clientAnswered(talk.host())
  await showNew()
  for await (const { text } of linesOf(io.stdin)) {
    const typed = text.trim()
    if (typed === '/end') break
    const [command = '', ...words] = typed.split(/\s+/)
    const obeyed = Object.hasOwn(obey, command) ? obey[command] : undefined
    if (obeyed !== undefined) {
      await obeyed(words)
      continue
    }
    if (/^\/[a-z]+$/.test(command)) {
      await io.stdout(`  There is no ${command}; there is ${Object.keys(obey).join(', ')}, /end.\n`)
      continue
    }
    const said = await talk.host().say(typed)
    if (said.ok) await clientAnswered(talk.host())
    else await io.stdout(`  ${IN_WORDS[said.failure]}\n`)
    await showNew()
    if (talk.host().view().endedBy !== null) return
  }
  await talk.host().end()
  await clientAnswered(talk.host())
  await showNew()
}

const IN_WORDS: Readonly<Record<HostFailure, string>> = {
  empty: 'Type a reply, or /end to stop.',
  'too-long': 'That is longer than anybody can take in; say a part of it.',
  'not-now': 'The client is still speaking.',
  'storage-refused': 'The session could not be kept.',
  'storage-full': 'The session could not be kept: there is no room left.',
  'opened-elsewhere': 'This session is open elsewhere.',
  'voice-failed': 'No words came. Say it again.',
}
