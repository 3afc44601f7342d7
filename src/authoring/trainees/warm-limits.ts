import type { Trainee } from '#authoring/trainee.ts'
import { type Wordings, worded } from '#authoring/worded-reply.ts'
import { calledFor } from './called-for.ts'
import {
  AGAIN_FRAME,
  ASKING,
  FEELING,
  FIRST_FRAME,
  FITTING,
  HOPING,
  MEANING,
  QUIET,
  STRENGTH,
  TOGETHER,
} from './good-practice.ts'

/** Said of this work before anybody asks, with the feeling first. */
const SAID_AHEAD: Wordings = [
  "We'll stop on time today, so that you know what to expect from me.",
  "I'm here in our sessions and not in between, so that you can rely on what happens in them.",
  "I won't tell you what to do, because it's your life.",
  'What we say stays in this room, with the exceptions I told you about, so that it stays yours.',
]

const COURSE: readonly (readonly Wordings[])[] = [
  [FEELING],
  [MEANING, TOGETHER],
  [FEELING, ASKING],
  [FITTING, SAID_AHEAD],
  [MEANING],
  [STRENGTH, HOPING],
  [FEELING, TOGETHER],
  [FITTING, SAID_AHEAD],
]

/** Keeps the frame and says so, always with the feeling first. @source clinical reference R4, `warmLimits` */
export const warmLimits: Trainee = (hears) => {
  const { turn, brief, clientSaid } = hears
  const called = calledFor(hears)
  if (called !== null) return worded(hears, ...called)
  if (turn === 1)
    return worded(hears, brief.setting.session === 1 ? FIRST_FRAME : AGAIN_FRAME, ASKING)
  if (!/\p{L}/u.test(clientSaid)) return worded(hears, QUIET)
  return worded(hears, ...(COURSE[(turn - 2) % COURSE.length] ?? [FEELING]))
}
