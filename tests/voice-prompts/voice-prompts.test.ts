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

const asText = (messages: readonly ChatMessage[]): string =>
  messages.map(({ role, content }) => `[${role}]\n${content}\n`).join('\n')

describe.each(shippedScenarios)('The voice prompt of %s', (_, { scenario }) => {
  const sessions = scenario.trainees.flatMap(({ replies }) => awaited(scenario, replies))
  const turns = sessions
    .map((session) => turnIn(scenario, session))
    .filter(({ direction }) => direction.freedom !== 'authored')

  test('is as it was read and approved, in every stance', async () => {
    const third = sessions.find(({ plan }) => plan?.turn === 3)
    if (third?.plan === undefined || third.plan === null) throw new Error('nobody gets so far')
    const { plan } = third
    const stances = STANCES.map((stance) => {
      const turn = turnIn(scenario, {
        ...third,
        plan: { ...plan, stance, moment: null, reveal: null, unlocked: [] },
      })
      const words =
        turn.direction.freedom === 'authored'
          ? '(the author’s own words, no model is asked)'
          : (voicePrompt(turn).at(-1)?.content ?? '')
      return `## ${stance}\n\n${words}\n`
    })
    const retold = turns.find(({ direction }) => direction.freedom === 'retold')
    const whole = retold === undefined ? '' : asText(voicePrompt(retold))
    await expect(`${whole}\n${stances.join('\n')}`).toMatchFileSnapshot(`${scenario.id}.txt`)
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
