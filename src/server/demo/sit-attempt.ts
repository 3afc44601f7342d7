import type { Asker } from './asker.ts'

/** How far a student of the demonstration gets. */
export type Sitting = 'submitted' | 'running' | 'stopped'

/** Sits an exercise with a scripted student's replies, as far as the client stays. @returns the attempt */
export async function sitAttempt(
  { ask }: Asker,
  exercise: string,
  replies: readonly string[],
  sitting: Sitting,
  passTime: (milliseconds: number) => void,
): Promise<string> {
  const { notice } = await ask('GET /api/exercises/:exercise/brief', { exercise }, undefined)
  await ask('POST /api/me/notice', {}, { version: notice.version })
  const { attempt } = await ask(
    'POST /api/exercises/:exercise/attempts',
    { exercise },
    { goal: null, agreesToHonesty: true },
  )
  let view = await ask('GET /api/attempts/:attempt', { attempt }, undefined)
  for (const text of replies) {
    if (view.phase !== 'awaiting-student') break
    passTime(SECONDS_A_REPLY * 1000)
    const index = (view.turns.at(-1)?.index ?? -1) + 1
    view = await ask('POST /api/attempts/:attempt/turns', { attempt }, { index, text })
  }
  if (sitting === 'stopped') await ask('POST /api/attempts/:attempt/stop', { attempt }, undefined)
  if (sitting === 'submitted')
    await ask('POST /api/attempts/:attempt/submit', { attempt }, REFLECTION)
  return attempt
}

const SECONDS_A_REPLY = 45

const REFLECTION = {
  ratings: { empathy: 3, 'active-listening': 3 },
  intention: 'To stay with the feeling before anything else.',
  replay: 'The moment after the first silence.',
} as const
