import { describe, expect, test } from 'vitest'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import type { SpeechPlan } from './speech-plan.ts'
import type { SpeechSoFar } from './speech-so-far.ts'
import type { VoicedWords } from './voice-port.ts'
import { unasked, type Voicing } from './voicing.ts'
import { wordsForTurn } from './words-for-turn.ts'

const SPOKEN: Voicing = { ...unasked('empty'), model: 'a-model', tries: 1, fallback: null }

const answer: SpeechPlan = {
  occasion: 'answer',
  turn: 1,
  stance: 'settled',
  ruptureMarkers: [],
  level: 'L1',
  answers: [],
  moment: null,
  postponed: null,
  reveal: null,
  unlocked: [],
  topic: null,
  feelingDue: false,
  riskAnswer: null,
  ending: null,
}

const TOLD = "I failed statistics in January and I've got to sit it again."

/** @returns what was heard of a turn, and the turn; the voice says one thing and leaves out stage directions */
async function turnOf(plan: SpeechPlan, stage: string | null = null) {
  const heard: SpeechSoFar[] = []
  const soFar = { says: TOLD, stage }
  const { speech } = wordsForTurn(
    { key: 'k', plan, used: [], seed: 1, turns: [] },
    minimalScenario,
    async (_, { hear }): Promise<VoicedWords> => {
      hear(soFar)
      return { soFar, voicing: SPOKEN }
    },
    { journal: [], hear: (words) => void heard.push(words) },
  )
  const { says, stage: direction } = await speech
  return { heard, stands: { says, stage: direction } }
}

describe('Words that are heard before the turn stands', () => {
  const telling: SpeechPlan = { ...answer, reveal: 'failed-module', unlocked: ['failed-module'] }

  test('of a turn that tells a fact come with the stage direction that it will have', async () => {
    const standing = { says: TOLD, stage: 'looks at the floor' }
    expect(await turnOf(telling)).toEqual({ heard: [standing], stands: standing })
  })

  test('keep a stage direction of their own', async () => {
    const standing = { says: TOLD, stage: 'shrugs' }
    expect(await turnOf(telling, 'shrugs')).toEqual({ heard: [standing], stands: standing })
  })

  test('of a turn that is free have none but their own', async () => {
    const standing = { says: TOLD, stage: null }
    expect(await turnOf(answer)).toEqual({ heard: [standing], stands: standing })
  })
})
