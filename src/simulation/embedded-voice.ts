import type { AddressedLine } from '#scenario/line-address.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import type { ClientSpeech } from './client-speech.ts'
import { bookOf, type LineBook } from './line-book.ts'
import { bestOf, chosen, unspoken, type VoiceMemory } from './line-choice.ts'
import type { SpeechPlan } from './speech-plan.ts'
import { fitsStance, type Ring, ringsFor } from './stance-rings.ts'
import { addressOfSilence, wordless } from './wordless-turn.ts'

/**
 * The embedded voice: one authored line for a plan, word for word. It never repeats a line or its words within a
 * session and never speaks of a fact that the plan does not tell; where nothing fits it says nothing.
 */
export function speak(plan: SpeechPlan, scenario: Scenario, memory: VoiceMemory): ClientSpeech {
  const book = bookOf(scenario)
  const line = scripted(plan, book, memory) ?? freely(plan, book, memory)
  return line === null ? wordless(plan, memory.seed) : spoken(line)
}

/** What the plan names goes before any other words. A test or an ending is spoken whatever was said before. */
function scripted(plan: SpeechPlan, book: LineBook, memory: VoiceMemory): AddressedLine | null {
  const wordings = book.all.filter(({ source }) => isNamed(source, plan))
  if (wordings.length === 0) return null
  const left = orAll(unspoken(wordings, book, memory), wordings)
  const inStance = left.filter(({ line }) => fitsStance(line, plan.stance))
  const best = orAll(bestOf(inStance, plan, plan.level), bestOf(left, plan, plan.level))
  return chosen(orAll(best, left), plan, memory)
}

function isNamed(source: AddressedLine['source'], plan: SpeechPlan): boolean {
  switch (plan.occasion) {
    case 'opening':
      return source.kind === 'opening'
    case 'farewell':
      return source.kind === 'farewell'
    case 'answer':
      if (plan.ending !== null) return source.kind === 'ending' && source.ending === plan.ending
      if (plan.moment !== null) return source.kind === 'moment' && source.moment === plan.moment
      return source.kind === 'fact' && source.fact === plan.reveal
  }
}

/** Ring by ring, the lines of the stance first. @returns null where silence answers better than what is left */
function freely(plan: SpeechPlan, book: LineBook, memory: VoiceMemory): AddressedLine | null {
  const left = unspoken(book.all.filter(isFree), book, memory).filter(keepsSecrets(plan, book))
  const wasSilent = memory.used.has(addressOfSilence(plan.turn - 1))
  for (const ring of ringsFor(plan.stance, plan.level)) {
    if (ring.silenceFirst && !wasSilent) return null
    const best = bestOf(inRing(left, ring), plan, ring.deepest)
    if (best.length > 0) return chosen(best, plan, memory)
  }
  return null
}

const isFree = ({ source }: AddressedLine): boolean =>
  source.kind === 'thread' || source.kind === 'topic' || source.kind === 'deflection'

/** Even where an author's slip would let a free line give a fact away, it is not spoken before the fact is told. */
const keepsSecrets =
  ({ unlocked }: SpeechPlan, { givesAway }: LineBook) =>
  ({ address }: AddressedLine): boolean =>
    (givesAway.get(address) ?? []).every((fact) => unlocked.includes(fact))

const inRing = (lines: readonly AddressedLine[], { stances }: Ring): readonly AddressedLine[] =>
  lines.filter(({ line }) => stances.some((stance) => fitsStance(line, stance)))

const orAll = <Line>(some: readonly Line[], all: readonly Line[]): readonly Line[] =>
  some.length > 0 ? some : all

const spoken = ({ address, source, line }: AddressedLine): ClientSpeech => ({
  line: address,
  says: line.says,
  stage: line.stage ?? null,
  cues: line.cues ?? [],
  moment: source.kind === 'moment' ? source.moment : null,
  fact: source.kind === 'fact' ? source.fact : null,
  ending: source.kind === 'ending' ? source.ending : null,
  spokenBy: 'embedded',
})
