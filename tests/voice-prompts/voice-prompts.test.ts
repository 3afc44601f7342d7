import { describe, expect, test } from 'vitest'
import type { ChatMessage } from '#language-model/chat.ts'
import { type TurnToVoice, voicePrompt } from '#language-model/voice/voice-prompt.ts'
import { lockedFacts } from '#language-model/voice/without-locked.ts'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { holdsPhrase } from '#scenario/phrase.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import { STANCES } from '#scenario/stance.ts'
import { foldSession } from '#simulation/fold-session.ts'
import type { FoldedSession } from '#simulation/folded-session.ts'
import { rehearse } from '#simulation/rehearsal.ts'
import type { TranscriptTurn } from '#simulation/session-view.ts'
import { plainPlan } from '#simulation/speech-plan.fixture.ts'
import type { SpeechPlan } from '#simulation/speech-plan.ts'
import { directionFor } from '#simulation/voice-direction.ts'
import { shippedScenarios } from '#tests/scenarios/shipped-scenarios.ts'

/** Every moment of a rehearsed session at which words are awaited. */
function awaited(scenario: Scenario, replies: readonly string[]): readonly FoldedSession[] {
  const compiled = compileScenario(scenario)
  const { entries } = rehearse(compiled, replies, 7)
  return entries.flatMap(({ event }, at) => {
    if (event.type !== 'client.spoke') return []
    const folded = foldSession(compiled, entries.slice(0, at))
    if (!folded.ok) throw new Error('a rehearsed journal folds')
    return [folded.value]
  })
}

function turnIn(scenario: Scenario, { plan, used, header, view }: FoldedSession): TurnToVoice {
  if (plan === null) throw new Error('words are awaited here')
  const direction = directionFor({ plan, used, seed: header.seed }, scenario)
  return { scenario, plan, direction, turns: view.turns }
}

const madeUpTurns = ({ opening }: Scenario): readonly TranscriptTurn[] => [
  {
    speaker: 'client',
    index: 0,
    speech: {
      line: 'opening',
      says: opening.says,
      stage: null,
      cues: [],
      moment: null,
      fact: null,
      ending: null,
      spokenBy: 'embedded',
    },
  },
  {
    speaker: 'trainee',
    index: 1,
    text: 'I am glad you came. What would you like me to know first?',
  },
]

const asText = (messages: readonly ChatMessage[]): string =>
  messages.map(({ role, content }) => `[${role}]\n${content}\n`).join('\n')

describe.each(shippedScenarios)('The voice prompt of %s', (_, { scenario }) => {
  const sessions = scenario.trainees.flatMap(({ replies }) => awaited(scenario, replies))
  const turns = sessions
    .map((session) => turnIn(scenario, session))
    .filter(({ direction }) => direction.freedom !== 'authored')

  /** A made-up turn: what the observer makes of a reply has no part in it. */
  const turnWith = (changes: Partial<SpeechPlan>): TurnToVoice => {
    const plan = { ...plainPlan, turn: 2, feelingDue: true, ...changes }
    const direction = directionFor({ plan, used: ['opening'], seed: 7 }, scenario)
    return { scenario, plan, direction, turns: madeUpTurns(scenario) }
  }

  test('is as it was read and approved, in every stance', async () => {
    const [moment] = scenario.moments
    const [fact] = scenario.facts.filter(({ risk }) => !risk)
    const retold = [
      { moment: moment?.id ?? null },
      { reveal: fact?.id ?? null, unlocked: fact === undefined ? [] : [fact.id] },
    ].map((changes) => voicePrompt(turnWith(changes)))
    const stances = STANCES.map((stance) => {
      const turn = turnWith({ stance })
      const words =
        turn.direction.freedom === 'authored'
          ? '(the author’s own words, no model is asked)'
          : (voicePrompt(turn).at(-1)?.content ?? '')
      return `## ${stance}\n\n${words}\n`
    })
    const [whole = [], told = []] = retold
    const shown = [asText(whole), '## a fact', told.at(-1)?.content ?? '', ...stances]
    await expect(shown.join('\n\n')).toMatchFileSnapshot(`${scenario.id}.txt`)
  })

  test('never holds a word that gives a locked fact away, unless the student said it', () => {
    const given = turns.flatMap((turn) => {
      const own = voicePrompt(turn)
        .map(({ content }) => content.replace(/<counsellor_says>.*?<\/counsellor_says>/gs, ''))
        .join('\n')
      return lockedFacts(scenario, turn.plan.unlocked).flatMap(({ id, neverBefore }) =>
        neverBefore
          .filter((phrase) => holdsPhrase(own, phrase))
          .map((phrase) => `${id}: ${phrase}`),
      )
    })
    expect(given).toEqual([])
  })

  test('has a value for everything, and speakers in turn', () => {
    const bad = turns.flatMap((turn) => {
      const messages = voicePrompt(turn)
      const roles = messages.map(({ role }) => role)
      const isBroken = /\bundefined\b|\bnull\b|\bNaN\b|\[object/.test(asText(messages))
      const isInTurn = roles.every((role, at) => at === 0 || role !== roles[at - 1])
      return isBroken || !isInTurn ? [asText(messages)] : []
    })
    expect(bad).toEqual([])
  })

  test('only grows from one turn to the next, until a fact is told or the oldest turns are left out', () => {
    const [first] = scenario.trainees
    const prompts = awaited(scenario, first?.replies ?? [])
      .map((session) => turnIn(scenario, session))
      .filter(({ direction }) => direction.freedom !== 'authored')
      .map((turn) => voicePrompt(turn).slice(0, -1))
    const grown = prompts.slice(1).filter((prompt, at) => {
      const before = prompts[at] ?? []
      return before.every(({ content }, place) => prompt[place]?.content === content)
    })
    expect(grown.length / (prompts.length - 1)).toBeGreaterThan(0.5)
  })
})
