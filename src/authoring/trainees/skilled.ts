import type { Trainee, TraineeHears } from '#authoring/trainee.ts'
import { type Wordings, worded } from '#authoring/worded-reply.ts'
import { calledFor } from './called-for.ts'
import {
  AGAIN_FRAME,
  ASKING,
  CHOICE,
  FEELING,
  FIRST_FRAME,
  FITTING,
  HOPING,
  MEANING,
  QUIET,
  ROOM,
  STRENGTH,
  TOGETHER,
} from './good-practice.ts'

/** Listens first, asks openly, shares the say; answers what the client's turn calls for before all else. */
export const skilled: Trainee = (hears) => worded(hears, ...(calledFor(hears) ?? inCourse(hears)))

/** @source clinical reference R4, `skilled`; a question follows a reflection where a feeling was shown */
const COURSE: readonly (readonly Wordings[])[] = [
  [FEELING],
  [MEANING, ASKING],
  [FITTING, ASKING],
  [FEELING],
  [MEANING, FEELING],
  [FEELING, TOGETHER],
  [STRENGTH, MEANING],
  [MEANING, ASKING],
  [FEELING, ROOM],
  [MEANING, CHOICE],
  [FEELING, TOGETHER],
  [FITTING, HOPING],
  [MEANING],
  [STRENGTH, TOGETHER],
  [MEANING, FEELING],
]

function inCourse({ turn, brief, clientSaid }: TraineeHears): readonly Wordings[] {
  if (turn === 1)
    return brief.setting.session === 1
      ? [FIRST_FRAME, FIRST_QUESTION]
      : [AGAIN_FRAME, NEXT_QUESTION]
  if (!/\p{L}/u.test(clientSaid)) return [QUIET]
  return COURSE[(turn - 2) % COURSE.length] ?? [MEANING]
}

const FIRST_QUESTION: Wordings = [
  'Where would you like to start?',
  'What brings you here today?',
  'What would be good to begin with?',
]
const NEXT_QUESTION: Wordings = [
  'Where would you like to begin?',
  "What's been most on your mind since we met?",
  'How have things been?',
]
