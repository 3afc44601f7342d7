import { countTokens } from 'gpt-tokenizer/model/gpt-4o'
import { voicePrompt } from '#language-model/voice/voice-prompt.ts'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import { foldSession } from '#simulation/fold-session.ts'
import type { JournalEntry } from '#simulation/journal.ts'
import { rehearse } from '#simulation/rehearsal.ts'
import { directionFor } from '#simulation/voice-direction.ts'
import { shippedScenarios } from '#tests/scenarios/shipped-scenarios.ts'
import type { VoiceMeasurement } from './voice-measurement.ts'

const REPLIES = 20
const WORDS_A_REPLY = 60
const LIMIT = 1_800

/** The largest prompt of long sessions with a skilled student, who has the client stay and tell the most. */
export function measurePromptTokens(): readonly VoiceMeasurement[] {
  const sessions = shippedScenarios.map(
    ([, compiled]) => [compiled, longSession(compiled)] as const,
  )
  const largest = (talk: typeof withMostWords | null) =>
    Math.max(
      ...sessions.flatMap(([compiled, entries]) =>
        promptSizes(compiled, talk === null ? entries : talk(compiled, entries)),
      ),
    )
  const what = `largest prompt of ${sessions.length} scenarios, ${REPLIES} replies of ${WORDS_A_REPLY} words`
  return [
    {
      what: `${what}, the client as the author wrote it`,
      measured: largest(null),
      limit: LIMIT,
      unit: 'tokens',
    },
    {
      what: `${what}, the client always as long as it may be`,
      measured: largest(withMostWords),
      limit: LIMIT,
      unit: 'tokens',
    },
  ]
}

function longSession(compiled: CompiledScenario): readonly JournalEntry[] {
  const { scenario } = compiled
  const script = scenario.trainees.find(({ kind }) => kind === 'skilled')?.replies ?? []
  const replies = Array.from({ length: REPLIES }, (_, at) =>
    wordsFrom([...script.slice(at % script.length), ...script], WORDS_A_REPLY),
  )
  const { entries } = rehearse(compiled, replies, 1)
  if (entries.filter(({ event }) => event.type === 'student.said').length !== REPLIES)
    throw new Error(`the client of ${scenario.id} does not stay for ${REPLIES} replies`)
  return entries
}

/** The same session with every turn of the client drawn out to the longest that passes for it. */
function withMostWords(
  { scenario }: CompiledScenario,
  entries: readonly JournalEntry[],
): readonly JournalEntry[] {
  const talk = entries.flatMap(({ event }) =>
    event.type === 'client.spoke' ? [event.speech.says] : [],
  )
  const { longestWords } = scenario.client.voice
  return entries.map((entry, at) => {
    const { event } = entry
    if (event.type !== 'client.spoke') return entry
    const says = wordsFrom(
      [event.speech.says, ...talk.slice(at % talk.length), ...talk],
      longestWords,
    )
    return { ...entry, event: { ...event, speech: { ...event.speech, says } } }
  })
}

/** @returns the tokens of each turn's prompt for which a model is asked, o200k, with what marks off messages */
function promptSizes(
  compiled: CompiledScenario,
  entries: readonly JournalEntry[],
): readonly number[] {
  const { scenario } = compiled
  return entries.flatMap(({ event }, at) => {
    if (event.type !== 'client.spoke') return []
    const folded = foldSession(compiled, entries.slice(0, at))
    if (!folded.ok || folded.value.plan === null) throw new Error('the session does not fold')
    const { plan, used, header, view } = folded.value
    const direction = directionFor({ plan, used, seed: header.seed }, scenario)
    if (direction.freedom === 'authored') return []
    const messages = voicePrompt({ scenario, plan, direction, turns: view.turns })
    return [countTokens([...messages])]
  })
}

const wordsFrom = (texts: readonly string[], count: number): string =>
  texts.join(' ').split(/\s+/).slice(0, count).join(' ')
