import { counted } from './in-words.ts'
import type { Measure } from './metric.ts'

/** @source clinical reference D, MI-adherent total: each kind counts once a reply */
export const collaborativeReplies: Measure = ({ collaborative, replies }) =>
  replies === 0
    ? null
    : {
        id: 'collaborative-replies',
        label: 'Sharing the work',
        value: `${counted(collaborative.asked, 'time')} asked how to go on, ${counted(collaborative.affirmed, 'strength')} named, ${counted(collaborative.left, 'choice')} left with the client`,
        n: replies,
        caveat: 'No number is right here; the quotes say more.',
      }
