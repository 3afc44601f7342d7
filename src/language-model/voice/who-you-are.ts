import type { Scenario } from '#scenario/scenario.schema.ts'
import { lockedFacts, withoutLocked } from './without-locked.ts'

const MEETING = {
  room: 'You sit in the same room.',
  video: 'You see each other on a screen.',
  chat: 'You write to each other in a chat.',
  telephone: 'You talk on the telephone.',
} as const satisfies Record<Scenario['setting']['medium'], string>

/**
 * The person, their way of talking and where they are. The same words until a fact is told, so that a model server
 * can keep what it has read.
 */
export function whoYouAre(scenario: Scenario, unlocked: readonly string[]): string {
  const { client, setting } = scenario
  const locked = lockedFacts(scenario, unlocked)
  const habits = client.voice.habits
    .map((habit) => withoutLocked(habit, locked))
    .filter((habit) => habit !== '')
  return `You are ${client.name}, ${client.age}, ${client.pronouns}. People call you ${client.calledName}. You are in a counselling session, as the one who came for help.

# Who you are
${withoutLocked(client.persona, locked)}

# How you talk
${habits.map((habit) => `- ${habit}`).join('\n')}

# Where you are
${setting.place}. ${MEETING[setting.medium]} ${sessionWords(setting)}`
}

const sessionWords = ({ session, ofSessions }: Scenario['setting']): string =>
  ofSessions === undefined
    ? `This is session ${session}.`
    : `This is session ${session} of ${ofSessions}.`
