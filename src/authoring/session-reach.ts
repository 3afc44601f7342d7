import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import { holds } from '#simulation/condition.ts'
import type { Rehearsal } from '#simulation/rehearsal.ts'
import { readSession } from '#simulation/session-reading.ts'
import { advanced, openedSession } from '#simulation/session-snapshot.ts'

/** The addresses of what one session reached: lines, `facts/<id>`, `moments/<id>`, `endings/<id>`, `hints/<id>`, `topics/<id>`. */
export function sessionReach(
  { scenario }: CompiledScenario,
  rehearsal: Rehearsal,
): ReadonlySet<string> {
  const { transcript, replies } = rehearsal.folded
  const spoken = transcript.flatMap((turn) => (turn.speaker === 'client' ? [turn.speech] : []))
  return new Set([
    ...spoken.flatMap(({ line, fact, moment, ending }) => [
      ...(line === null ? [] : [line]),
      ...(fact === null ? [] : [`facts/${fact}`]),
      ...(moment === null ? [] : [`moments/${moment}`]),
      ...(ending === null ? [] : [`endings/${ending}`]),
    ]),
    ...replies.flatMap(({ heard }) => heard.topics.map((topic) => `topics/${topic}`)),
    ...hintsShown(scenario, rehearsal).map((hint) => `hints/${hint}`),
  ])
}

/** The hint that a student would be shown after each turn of the client: the last that holds. */
function hintsShown(
  scenario: CompiledScenario['scenario'],
  { entries, folded }: Rehearsal,
): readonly string[] {
  const [opened, ...rest] = entries
  if (opened?.event.type !== 'session.opened') return []
  let snapshot = openedSession({
    scenario,
    session: opened.session,
    header: folded.header,
  })
  return rest.flatMap((entry) => {
    const next = advanced(snapshot, entry)
    if (next === null) return []
    snapshot = next
    const session = readSession(snapshot)
    if (session.phase !== 'awaiting-student') return []
    const hint = scenario.hints.findLast(({ when }) => holds(when, session.client))
    return hint === undefined ? [] : [hint.id]
  })
}
