import type { ToldAct } from './told-act.ts'

/** Who did something. Where no name is told, either nobody did it, or whoever did is not there any more. */
export function actorWords({ by, action, facts }: ToldAct, isMine = false): string {
  if (isMine) return 'You'
  if (by !== null) return by
  const isByServer =
    action.startsWith('purge.') ||
    (action === 'state.changed' && facts['sampled'] === true) ||
    (action === 'attempt.ended' && ENDS_BY_ITSELF.includes(facts['endedBy']))
  return isByServer ? 'The server' : 'Nobody who is still named here'
}

const ENDS_BY_ITSELF: readonly unknown[] = ['time-limit', 'cut-off', 'not-submitted']
