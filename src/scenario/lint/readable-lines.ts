import type { Finding } from '#scenario/finding.ts'
import { wordCount } from '#scenario/phrase.ts'
import { readingGrade } from '#scenario/reading-grade.ts'
import type { Check } from './lint-context.ts'

/**
 * Talk of clients written for this library lies between grade 0 and 2. Above this one it reads as an essay; judgement,
 * to be validated.
 */
const HIGHEST_GRADE = 7
/** School begins at five. */
const AGE_AT_GRADE_0 = 5
/** The middle one of all turns. Longer, and the student reads more than they practise; judgement, to be validated. */
const LONGEST_MIDDLE = 30

/** SCN047 and SCN048: a client who talks like a page, told of all lines together and never of one. */
export const readableLines: Check = ({ lines, isWhole, isEnglish }) => {
  if (!isEnglish || !isWhole('lines', 'topics', 'facts', 'moments')) return []
  const said = lines.map(({ line }) => line.says)
  const grade = readingGrade(said)
  const middle = said.map(wordCount).sort((a, b) => a - b)[Math.floor(said.length / 2)] ?? 0
  return [...tooHard(grade), ...tooLong(middle)]
}

const tooHard = (grade: number | null): readonly Finding[] =>
  grade === null || grade <= HIGHEST_GRADE
    ? []
    : [
        {
          code: 'SCN047',
          path: ['lines'],
          atKey: true,
          message: `what the client says has a reading age of ${Math.round(grade + AGE_AT_GRADE_0)} (Coleman–Liau grade ${grade.toFixed(1)}): nobody talks like that`,
          fix: 'Say the lines aloud; use shorter words and let sentences end sooner.',
        },
      ]

const tooLong = (middle: number): readonly Finding[] =>
  middle <= LONGEST_MIDDLE
    ? []
    : [
        {
          code: 'SCN048',
          path: ['lines'],
          atKey: true,
          message: `half of the client's turns have ${middle} words or more; beyond ${LONGEST_MIDDLE} the student reads more than they practise`,
          fix: 'Cut most turns to one thought; keep the long ones for where the client opens up.',
        },
      ]
