import { codesOf } from '#coding/coded-turn.ts'
import { CLIENT_VARIABLES } from '#scenario/client-variable.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import type { FoldedSession } from '#simulation/folded-session.ts'

/**
 * The client's state beside the talk, for an author: what the observer heard, the numbers with what the newest reply
 * moved, the regions, the line that was spoken, and which facts are told, open or locked.
 */
export function inspectedTurn(folded: FoldedSession, { facts }: Pick<Scenario, 'facts'>): string {
  const { client, replies, transcript } = folded
  const reply = replies.at(-1)
  const spoken = transcript.findLast((turn) => turn.speaker === 'client')
  const open = client.unlocked.filter((id) => !client.told.includes(id))
  const locked = facts.filter(({ id }) => !client.unlocked.includes(id)).map(({ id }) => id)
  const rows: readonly (readonly [name: string, words: string])[] = [
    ...(reply === undefined ? [] : [['heard', listed(codesOf(reply.coded))] as const]),
    ['numbers', CLIENT_VARIABLES.map((name) => withChange(folded, name)).join('  ')],
    [
      'state',
      [
        client.level,
        `affect ${client.affect}`,
        `rupture ${client.rupture}${client.ruptureKind === null ? '' : ` (${client.ruptureKind})`}`,
        `boundary ${client.boundary}`,
        `risk ${client.risk}`,
        `strain ${client.strain}`,
      ].join(', '),
    ],
    ['line', spoken?.speaker === 'client' ? (spoken.speech.line ?? 'none') : 'none'],
    ['facts', `told ${listed(client.told)}; open ${listed(open)}; locked ${listed(locked)}`],
  ]
  return rows.map(([name, words]) => `    ${name.padEnd(8)}${words}\n`).join('')
}

function withChange(
  { client, replies, start }: FoldedSession,
  name: (typeof CLIENT_VARIABLES)[number],
): string {
  const now = client.variables[name]
  const before = replies.at(-1)?.trace.before[name] ?? start.variables[name]
  const change = Math.round(now) - Math.round(before)
  const shown = change === 0 ? '' : ` (${change > 0 ? '+' : '−'}${Math.abs(change)})`
  return `${name} ${Math.round(now)}${shown}`
}

const listed = (ids: readonly string[]): string => (ids.length === 0 ? 'none' : ids.join(', '))
