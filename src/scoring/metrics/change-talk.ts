import { shareInWords } from './in-words.ts'
import type { Measure } from './metric.ts'

/** With fewer turns of this talk a change is hardly what the session was about. Judgement, to be validated. */
const LEAST = 4

/** @source clinical reference D, % change talk: of the turns that speak for or against a change */
export const changeTalk: Measure = ({ change: { towards, away }, replies }) =>
  towards + away < LEAST
    ? null
    : {
        id: 'change-talk',
        label: 'Of what the client said about changing, for it',
        value: shareInWords(towards, towards + away, replies),
        n: towards + away,
        caveat:
          'Found by the observer, and of meaning only where a change is what the two work on.',
      }
