import { PERCENT_FROM_REPLIES } from './in-words.ts'
import type { Measure } from './metric.ts'

/** Where the trainee's share of the words stops being an even one. Judgement. */
const LESS = 0.45
const MORE = 0.55

/** Off with a client who speaks little, by nature or for now. @source clinical reference D, client talk share */
export const talkShare: Measure = ({ listening: { wordShare }, replies }) =>
  wordShare === null
    ? null
    : {
        id: 'talk-share',
        label: 'Who had the words',
        value:
          replies < PERCENT_FROM_REPLIES
            ? inWords(wordShare)
            : `${inWords(wordShare)} (${Math.round((1 - wordShare) * 100)} % the client’s)`,
        n: replies,
        caveat: 'Words in text are not minutes in a room.',
      }

function inWords(traineeShare: number): string {
  if (traineeShare < LESS) return 'mostly the client'
  return traineeShare > MORE ? 'mostly the counsellor' : 'about even'
}
