import { rule } from './rule.ts'

/** Feelings in more than one word, which name one beside "you feel" and a mishap elsewhere. */
const PHRASED =
  '(?:left out|shut out|pushed out|squeezed out|edged out|cut off|pushed aside|left behind|singled out|put down|weighed down|taken for granted|looked down on|ganged up on|walked (?:all )?over)'

/** A feeling given to the client in so many words, told or with a rising voice. @source clinical reference B3, RF */
export const NAMED_FEELING_RULES = [
  rule(
    'RF',
    'reflection.named-in-a-phrase',
    new RegExp(
      `^(?:so |and |it sounds like |sounds like |maybe |part of you )*you (?:felt|feel|are feeling|were feeling|must (?:feel|have felt)|still (?:feel|felt)|were left feeling)(?: (?:a bit|so|really|quite|pretty|completely|kind of|sort of|like you were))* ${PHRASED}$`,
    ),
    { outright: true, confidence: 0.8, whole: true },
  ),
]
