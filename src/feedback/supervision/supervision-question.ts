import type { Debrief } from '#feedback/debrief.ts'
import { lastQuote } from '#feedback/last-quote.ts'
import { SKILLS, type Skill } from '#scenario/skill.ts'
import { SKILL_NAMES } from '#scoring/skill-names.ts'

type Asked = Pick<Debrief, 'reflection' | 'verdicts' | 'clientName'>

/**
 * One question for supervision, in the student's voice, made from what the student wrote on looking back: what they
 * wanted, where they would go back, where their own rating and the observer's level are apart. Made from nothing, it
 * asks what the replies answered to. Exactly one question, at the end.
 */
export function supervisionQuestion(debrief: Asked): string {
  const { reflection, clientName: name } = debrief
  const wanted = quotable(reflection?.intention ?? '')
  const replayed = quotable(reflection?.replay ?? '')
  const gap = widestGap(debrief)
  const told = [
    wanted && `What I was trying to do: ${lastQuote(wanted)}`,
    replayed && `Where I would go back: ${lastQuote(replayed)}`,
    gap && gapInWords(gap),
  ].filter((sentence) => sentence !== '' && sentence !== null)
  return [...told, questionFor({ wanted, replayed, gap, name })].join(' ')
}

interface Written {
  readonly wanted: string
  readonly replayed: string
  readonly gap: Gap | null
  readonly name: string
}

function questionFor({ wanted, replayed, gap, name }: Written): string {
  if (wanted !== '' && replayed !== '')
    return `What happened there between what I wanted and what I said to ${name}?`
  if (replayed !== '') return `What was going on in me there, and what did ${name} need from me?`
  if (wanted !== '') return `Where do these words to ${name} do it, and what draws me away from it?`
  if (gap?.side === 'over')
    return `What felt right to me there that ${name} may have heard otherwise?`
  if (gap?.side === 'under') return `What went better with ${name} than I could feel at the time?`
  return `What was I answering here, what ${name} needed or what I needed?`
}

interface Gap {
  readonly skill: Skill
  /** over: the student's own rating is the higher one */
  readonly side: 'over' | 'under'
}

/** From so many levels on a rating and a level are apart. @source judgement, to be validated */
const APART_FROM = 1.5

function widestGap({ reflection, verdicts }: Asked): Gap | null {
  const gaps = SKILLS.flatMap((skill) => {
    const rated = reflection?.ratings[skill]
    const verdict = verdicts.find((each) => each.skill === skill)
    if (rated === undefined || verdict?.status !== 'scored') return []
    return [{ skill, by: rated - verdict.level }]
  })
  const [widest] = gaps
    .filter(({ by }) => Math.abs(by) >= APART_FROM)
    .toSorted((one, other) => Math.abs(other.by) - Math.abs(one.by))
  return widest === undefined
    ? null
    : { skill: widest.skill, side: widest.by > 0 ? 'over' : 'under' }
}

const gapInWords = ({ skill, side }: Gap): string =>
  `I rated myself ${side === 'over' ? 'higher' : 'lower'} in ${SKILL_NAMES[skill].toLowerCase()} than the observer did.`

/** UTF-16 units of a student's sentence that a question can carry. @source judgement */
const LONGEST_QUOTE = 140

/** The student's words on one line, with inner quotes told apart from ours, cut between words where they are long. */
function quotable(words: string): string {
  const line = words
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/(^|[\s(])["“„]/gu, '$1‘')
    .replace(/["“”„]/gu, '’')
  if (line.length <= LONGEST_QUOTE) return line
  return `${line.slice(0, LONGEST_QUOTE).replace(/\s*\S*$/u, '')} …`
}
