import { code } from '#coding/code.ts'
import { type CodedTurn, codesOf, marksOf } from '#coding/coded-turn.ts'
import { spoilingCodes } from '#feedback/exemplar-check.ts'
import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import type { CueTag } from '#scenario/cue-tag.ts'
import type { Finding } from '#scenario/finding.ts'
import type { Moment } from '#scenario/moment.schema.ts'
import { isCredited } from '#scoring/credit.ts'
import { ANSWERING } from './answering-codes.ts'
import { namedCode } from './named-code.ts'
import type { ReviewCheck } from './review-check.ts'

/** SCN071, SCN072 and SCN077: exemplary replies that the observer reads otherwise than their author means them. */
export const readExemplars: ReviewCheck = ({ compiled: { scenario } }) =>
  scenario.moments.flatMap((moment, at) => {
    const replies = moment.exemplars.map(({ reply }) => readingsOf(reply, moment))
    const spoilt = replies.flatMap((readings, index) => spoiltBy(readings, [at, index]))
    const idle = replies.flatMap((readings, index) => idleIn(readings, moment, [at, index]))
    const unmet = idle.length > 0 ? [] : unmetCues(replies, moment, at)
    return [...spoilt, ...idle, ...unmet]
  })

/** A reply after each wording of its moment, as each is spoken in some session. */
const readingsOf = (reply: string, { says, cues }: Moment): readonly CodedTurn[] =>
  says.map(({ says: text }) =>
    code({ text: reply }, { previous: [{ speaker: 'client', text, cues }] }),
  )

type Place = readonly [moment: number, exemplar: number]

const finding = (
  found: Pick<Finding, 'code' | 'message' | 'fix'>,
  [moment, exemplar]: Place,
): Finding => ({ ...found, path: ['moments', moment, 'exemplars', exemplar, 'reply'] })

function spoiltBy(readings: readonly CodedTurn[], place: Place): readonly Finding[] {
  const codes = [...new Set(readings.flatMap(spoilingCodes))]
  return codes.length === 0
    ? []
    : [
        finding(
          {
            code: 'SCN071',
            message: `the observer reads ${codes.map(namedCode).join(' and ')} in this exemplary reply, so it is never shown`,
            fix: 'Reword it; what reads as advice, pressure or a slip to the observer may to a student as well.',
          },
          place,
        ),
      ]
}

function idleIn(readings: readonly CodedTurn[], moment: Moment, place: Place): readonly Finding[] {
  const meetsAny = moment.cues.some((cue) => readings.some((coded) => meets(coded, cue)))
  if (meetsAny || readings.some((coded) => spoilingCodes(coded).length > 0)) return []
  const read = [...new Set(readings.flatMap(codesOf))]
  const faint = read.filter((each) => wanted(moment.cues).includes(each))
  const found =
    faint.length > 0
      ? `${listed(faint.map(namedCode))} is too faint or too general to count`
      : `it finds ${read.length === 0 ? 'nothing' : read.map(namedCode).join(', ')} where ${listed(wanted(moment.cues).map(namedCode))} would be`
  return [
    finding(
      {
        code: 'SCN072',
        message: `the observer does not read this as an answer to ${listed(moment.cues)}: ${found}`,
        fix: 'Say more plainly what the reply does, or correct the cues of the moment. A student who says this is not credited either.',
      },
      place,
    ),
  ]
}

function unmetCues(
  replies: readonly (readonly CodedTurn[])[],
  { id, cues }: Moment,
  at: number,
): readonly Finding[] {
  return cues.flatMap((cue, index): readonly Finding[] =>
    replies.some((readings) => readings.some((coded) => meets(coded, cue)))
      ? []
      : [
          {
            code: 'SCN077',
            path: ['moments', at, 'cues', index],
            message: `no exemplary reply of "${id}" is read as an answer to ${cue}: none holds ${listed(wanted([cue]).map(namedCode))}`,
            fix: `Let one of them meet it, or take ${cue} away.`,
          },
        ],
  )
}

const meets = (coded: CodedTurn, cue: CueTag): boolean =>
  marksOf(coded).some((mark) => ANSWERING[cue].includes(mark.code) && isCredited(mark))

const wanted = (cues: readonly CueTag[]): readonly BehaviourCode[] => [
  ...new Set(cues.flatMap((cue) => ANSWERING[cue])),
]

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
