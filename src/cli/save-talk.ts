import { readFile, writeFile } from 'node:fs/promises'
import type { Expectation } from '#scenario/rehearsal.schema.ts'
import { TRAINEE_KINDS } from '#scenario/trainee-kind.ts'
import type { FoldedSession } from '#simulation/folded-session.ts'
import { withScript } from './script-as-test.ts'

const FEWEST_REPLIES = 4

/**
 * Adds a talk to its scenario file as a scripted trainee, with what came of it as the expectation.
 * @param words what was typed behind `/save`: a name and a kind of trainee
 * @returns a sentence: what was done, or why nothing was
 */
export async function saveTalk(
  folded: FoldedSession,
  { file, words }: { readonly file: string; readonly words: readonly string[] },
): Promise<string> {
  const [id, wanted, ...more] = words
  const kind = TRAINEE_KINDS.find((each) => each === wanted)
  if (id === undefined || kind === undefined || more.length > 0)
    return `Say "/save NAME KIND"; KIND is one of ${TRAINEE_KINDS.join(', ')}.`
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    return `"${id}" is no name for a trainee: lower-case words joined by hyphens.`
  const replies = folded.replies.map(({ text }) => text)
  if (replies.length < FEWEST_REPLIES)
    return `A script takes ${FEWEST_REPLIES} replies or more; you have said ${replies.length}.`
  try {
    const trainee = { id, kind, replies }
    const written = withScript(await readFile(file, 'utf8'), {
      trainee,
      expectations: [whatCameOf(id, folded)],
    })
    if (!written.ok) return `Not saved: ${written.failure}.`
    await writeFile(file, written.value)
  } catch (error) {
    return `Not saved: ${error instanceof Error ? error.message : error}.`
  }
  return `Saved as the trainee "${id}" in ${file}; read what is expected of it, then run "third-chair test ${file}".`
}

/** Numbers may drift by a few points when the observer learns; levels and what was told may not. */
const DRIFT = 5

const whatCameOf = (trainee: string, { client }: FoldedSession): Expectation => ({
  trainee,
  atEnd: {
    level: { atLeast: client.level, atMost: client.level },
    bond: around(client.variables.bond),
    frame: around(client.variables.frame),
    ...(client.told.length === 0 ? {} : { told: [...client.told] }),
    ...(client.happened.length === 0 ? {} : { after: [...client.happened] }),
  },
})

/** @param points 0–100. @returns a range, as wide as the scale allows */
const around = (points: number): { atLeast: number; below?: number } => {
  const below = Math.ceil(points + DRIFT)
  const atLeast = Math.max(0, Math.floor(points - DRIFT))
  return below > 100 ? { atLeast } : { atLeast, below }
}
