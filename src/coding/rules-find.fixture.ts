import { heardReply } from './heard-reply.ts'
import { situationOf } from './situation.ts'
import { readByRules } from './thought-reader.ts'

/** The codes that rules find in any thought of a reply, before the networks decide. */
export function rulesFind(client: string, reply: string): readonly string[] {
  const situation = situationOf({ previous: [{ speaker: 'client', text: client, cues: [] }] })
  const { thoughts: turn } = heardReply(reply)
  const found = turn.flatMap(
    (reading, position) => readByRules({ reading, turn, position, situation }).found,
  )
  return [...new Set(found.map(({ code }) => code))]
}
