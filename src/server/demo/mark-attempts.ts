import type { Mark } from '#course/mark.schema.ts'
import { draw } from '#lib/prng.ts'
import { SKILLS } from '#scenario/skill.ts'
import type { Asker } from './asker.ts'

interface Markers {
  readonly instructor: Asker
  readonly marker: Asker
}

/**
 * Of what was submitted, half is marked and a third given back, so that every state is there to look at.
 * @returns what was given back
 */
export async function markAttempts(
  { marker, instructor }: Markers,
  exercise: string,
  attempts: readonly string[],
): Promise<readonly string[]> {
  const marked = attempts.slice(0, Math.ceil(attempts.length / 2))
  for (const [at, attempt] of marked.entries()) {
    await marker.ask('GET /api/attempts/:attempt/marking', { attempt }, undefined)
    await marker.ask(
      'PUT /api/attempts/:attempt/marks',
      { attempt },
      { mark: markFor(at), version: 0, reason: '' },
    )
    await marker.ask('POST /api/attempts/:attempt/proposal', { attempt }, { secondReading: false })
    await marker.ask(
      'POST /api/attempts/:attempt/marking-step',
      { attempt },
      { step: 'complete', reason: WHY_APART },
    )
  }
  const ready = marked.slice(0, Math.ceil(attempts.length / 3))
  for (const attempt of ready)
    await instructor.ask(
      'POST /api/attempts/:attempt/marking-step',
      { attempt },
      { step: 'make-ready', reason: '' },
    )
  const { released } = await instructor.ask(
    'POST /api/exercises/:exercise/release',
    { exercise },
    { attempts: ready.slice(1), items: ['levels', 'evidence', 'exemplars'] },
  )
  return released
}

/** Where the levels are far from the observer's, a word is asked for. */
const WHY_APART = 'I weighed the session as a whole, and the repair after the silence most.'

const SUMMARIES = [
  'You stayed with the feeling where it was said aloud. Next time, try staying one reply longer before you ask.',
  'Clear and warm at the edges of the hour. Look again at the moment after the silence.',
  'Your questions open doors. Let one of them stand before the next.',
] as const

function markFor(at: number): Mark {
  let state = at
  const level = (): 2 | 3 | 4 => {
    const drawn = draw(state)
    state = drawn.state
    return drawn.value < 0.3 ? 2 : drawn.value < 0.75 ? 3 : 4
  }
  return {
    levels: Object.fromEntries(SKILLS.map((skill) => [skill, { status: 'level', level: level() }])),
    comments: [{ index: 1, text: 'A good beginning: short, and it is about her.' }],
    summary: SUMMARIES[at % SUMMARIES.length] ?? '',
  }
}
