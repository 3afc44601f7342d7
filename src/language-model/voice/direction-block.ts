import { invariant } from '#lib/invariant.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import type { Stance } from '#scenario/stance.ts'
import type { SpeechPlan } from '#simulation/speech-plan.ts'
import type { VoiceDirection } from '#simulation/voice-direction.ts'
import { MARKER_WORDS, STANCE_WORDS } from './stance-words.ts'

/** How things stand in the client now: what was told, the stance, what to say and what to keep. */
export function directionBlock(
  scenario: Scenario,
  plan: SpeechPlan,
  direction: VoiceDirection,
): string {
  const parts = [
    toldSoFar(scenario, plan),
    STANCE_WORDS[plan.stance],
    ...showing(plan),
    ...subject(plan),
    whatToSay(plan, direction),
    ...feeling(plan, direction),
    whatToKeep(plan),
  ]
  return `<direction>\n${parts.join('\n')}\n</direction>`
}

function toldSoFar({ facts }: Scenario, { unlocked, reveal }: SpeechPlan): string {
  const told = facts.filter(({ id }) => unlocked.includes(id) && id !== reveal)
  return told.length === 0
    ? 'You have told nothing of weight yet.'
    : `You have told, and may speak of: ${told.map(({ about }) => about).join(' ')}`
}

const showing = ({ ruptureMarkers }: SpeechPlan): readonly string[] =>
  ruptureMarkers.length === 0
    ? []
    : [`Let it show: ${ruptureMarkers.map((marker) => MARKER_WORDS[marker]).join('; ')}.`]

function subject({ topic }: SpeechPlan): readonly string[] {
  if (topic === null || !topic.asked || !topic.locked) return []
  return [
    'They ask about something of which there is more than you will say now. Do not say what; put it off.',
  ]
}

/** The author's words, or an idea of what could be said. */
function whatToSay(plan: SpeechPlan, { freedom, line, embedded }: VoiceDirection): string {
  invariant(freedom !== 'authored', 'the author’s own words are never asked of a model')
  if (freedom === 'free') {
    return line === null
      ? 'Say what comes, in a few words.'
      : `Answer them. If nothing better comes you might say something like: "${quoted(embedded.says)}"`
  }
  const purpose =
    plan.ending !== null
      ? 'You end the session now.'
      : plan.occasion === 'farewell'
        ? 'The counsellor has ended the session. You say goodbye.'
        : plan.reveal !== null
          ? 'You tell this now, for the first time.'
          : 'This comes out of you now, whatever was said.'
  return `${purpose} Say in your own words, keeping every fact, name and number in it and adding none: "${quoted(embedded.says)}"`
}

/** A feeling is not on offer while the client has turned away. */
const TURNED_AWAY: readonly Stance[] = ['shutDown', 'withdrawing', 'confronting']

const feeling = (
  { feelingDue, stance }: SpeechPlan,
  { freedom }: VoiceDirection,
): readonly string[] =>
  feelingDue && freedom === 'free' && !TURNED_AWAY.includes(stance)
    ? ['Let a feeling be heard in it, without explaining it.']
    : []

function whatToKeep({ reveal, ending, occasion }: SpeechPlan): string {
  const stays =
    ending === null && occasion !== 'farewell' ? ' You do not leave or say goodbye.' : ''
  return reveal === null
    ? `You confess nothing and ask for nothing new beyond this.${stays}`
    : `You tell this one thing and no other.${stays}`
}

const quoted = (says: string): string => says.replaceAll('"', "'")
