import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import type { ClientStanding } from '#simulation/client-standing.ts'
import { beginTalk, isTalkOver, type ScriptedTalk, sayInTalk } from '#simulation/scripted-talk.ts'
import { standingOf } from '#simulation/session-standing.ts'

/** The choice of wordings has no part in where a client stands; any seed would do. */
const SEED = 1

type Standing = Required<ClientStanding>

const found = new WeakMap<CompiledScenario, Map<string, Standing>>()

/** Where the client stands once they have said what a moment holds, as one of the author's own trainees met it. */
export function standingAtMoment(compiled: CompiledScenario, momentId: string): Standing {
  const known = found.get(compiled) ?? new Map<string, Standing>()
  found.set(compiled, known)
  const standing = known.get(momentId) ?? findStanding(compiled, momentId)
  known.set(momentId, standing)
  return standing
}

function findStanding(compiled: CompiledScenario, momentId: string): Standing {
  const { trainees } = compiled.scenario
  const skilledFirst = [
    ...trainees.filter(({ kind }) => kind === 'skilled'),
    ...trainees.filter(({ kind }) => kind !== 'skilled'),
  ]
  for (const { replies } of skilledFirst) {
    const met = talkUpTo(compiled, replies, momentId)
    if (met !== null) return standingOf(met.snapshot.context)
  }
  return standingOf(beginTalk(compiled, SEED).snapshot.context)
}

/** @returns null where these replies never lead there */
function talkUpTo(
  compiled: CompiledScenario,
  replies: readonly string[],
  momentId: string,
): ScriptedTalk | null {
  let talk = beginTalk(compiled, SEED)
  for (const reply of replies) {
    if (isTalkOver(talk)) return null
    talk = sayInTalk(talk, reply)
    const newest = talk.snapshot.context.transcript.at(-1)
    if (newest?.speaker === 'client' && newest.speech.moment === momentId)
      return isTalkOver(talk) ? null : talk
  }
  return null
}
