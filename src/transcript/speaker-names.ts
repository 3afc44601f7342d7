import { isRoleName } from './roles.ts'
import { labelOf, speakerKey } from './speaker-label.ts'

/** A longer beginning before a colon is a sentence. Judgement. */
const MOST_WORDS = 4

/** How people begin a sentence that goes on after a colon: never a speaker. */
const SENTENCE_OPENERS = new Set(
  `i he she they it we you this that these those there here and but so then because or if when while well look listen
  okay ok yes no yeah anyway honestly basically like my his her our their your the a an what how why where who note
  also maybe first second third finally one example`.split(/\s+/),
)

/** What joins the parts of a name without a capital: "Ana de Souza", "Dr van Dyk". */
const PARTICLES = new Set(
  'de da do dos das del della di du la le van von der den bin ibn al el y e of'.split(' '),
)

/**
 * Which beginnings of lines are speakers. One that comes back is; one that stands there once is where it is written
 * like a name, or where every line begins so. "And then I thought: why?" is none of these.
 * @param lines the lines that may begin with a name
 * @returns the key of a label to the name of its speaker, as first written
 */
export function speakerNames(lines: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, { name: string; times: number }>()
  for (const line of lines) {
    const name = labelOf(line)?.name
    if (name === undefined || !canBeName(name)) continue
    const known = found.get(speakerKey(name))
    if (known) known.times += 1
    else found.set(speakerKey(name), { name, times: 1 })
  }
  const numbered = namesByNumber([...found.values()])
  if (numbered !== null) return numbered
  const labelled = [...found.values()].reduce((sum, { times }) => sum + times, 0)
  const isEveryLine = labelled === lines.length
  return new Map(
    [...found]
      .filter(([key, { name, times }]) => {
        const isName = isWrittenLikeName(name) || isRoleName(key)
        return times > 1 || isName || isEveryLine
      })
      .map(([key, { name }]) => [key, name]),
  )
}

const wordsOf = (name: string): readonly string[] => name.split(/[\s.]+/u).filter(Boolean)

function canBeName(name: string): boolean {
  const [first = '', ...others] = wordsOf(name)
  return others.length < MOST_WORDS && !SENTENCE_OPENERS.has(first.toLowerCase())
}

const isWrittenLikeName = (name: string): boolean =>
  wordsOf(name).every((word) => PARTICLES.has(word) || !/^[(]?\p{Ll}/u.test(word))

/** "T1", "C1", "T2", "C2": turns numbered within each speaker, so that no label ever comes back. */
function namesByNumber(
  labels: readonly { readonly name: string; readonly times: number }[],
): ReadonlyMap<string, string> | null {
  const stems = labels.map(
    ({ name }) => /^(?<stem>\p{L}{1,12})\d{1,4}$/u.exec(name)?.groups?.['stem'],
  )
  const isNumbered = labels.every(({ times }, nth) => times === 1 && stems[nth] !== undefined)
  if (!isNumbered || new Set(stems).size * 2 > labels.length) return null
  return new Map(labels.map(({ name }, nth) => [speakerKey(name), stems[nth] ?? name]))
}
