import type { CorpusFault, PlacedLine } from './corpus-file.ts'
import type { CorpusLine } from './corpus-line.ts'
import { CONTRAST } from './corpus-plan.ts'
import type { MatchedReply } from './fairness-pairs.ts'
import { nearDuplicates } from './near-duplicates.ts'
import { isHeldOut } from './parts.ts'

/**
 * Replies said before, client turns that stand in training and are measured on too, and words of the held-out matched
 * pairs. A contrast may repeat its words, as long as its two sides are coded otherwise and lie in the same part.
 */
export function repeatFaults(
  lines: readonly PlacedLine[],
  matched: readonly MatchedReply[],
  isMeasured: (line: CorpusLine) => boolean = isHeldOut,
): readonly CorpusFault[] {
  const isSplit: IsSplit = (a, b) => isMeasured(a.line) !== isMeasured(b.line)
  return [
    ...repliesTwice(lines, isSplit),
    ...clientTurnsInBothParts(lines, isSplit),
    ...matchedWords(lines, matched),
  ]
}

/** One is trained on, and one is held out. */
type IsSplit = (a: PlacedLine, b: PlacedLine) => boolean

export const replyOf = ({ thoughts }: CorpusLine): string =>
  thoughts.map(({ text }) => text).join(' ')

/** How people name a line: `w1-01-01-a#0`. */
export const nameOf = ({ session, turn }: CorpusLine): string => `${session}#${turn}`

function repliesTwice(lines: readonly PlacedLine[], isSplit: IsSplit): readonly CorpusFault[] {
  return pairsOf(lines, ({ line }) => replyOf(line)).flatMap(([a, b]) => {
    const words = `${named(b)} says the words of ${named(a)} again`
    if (!isContrast(a.line, b.line))
      return [{ at: b.at, says: `${words}: "${replyOf(b.line)}" Write one of them anew.` }]
    if (agreedLabels(a.line) === agreedLabels(b.line))
      return [
        {
          at: b.at,
          says: `${words} as a contrast, with the same codes: change one, or its words.`,
        },
      ]
    return !isSplit(a, b)
      ? []
      : [
          {
            at: b.at,
            says: `${words}, one in training and one held out: keep both sides of a contrast in one part.`,
          },
        ]
  })
}

const clientTurnsInBothParts = (
  lines: readonly PlacedLine[],
  isSplit: IsSplit,
): readonly CorpusFault[] =>
  pairsOf(lines, ({ line }) => line.client)
    .filter(([a, b]) => isSplit(a, b))
    .map(([a, b]) => ({
      at: b.at,
      says: `The client of ${named(b)} says what ${named(a)} has, one in training and one held out: write one of them anew.`,
    }))

/** Corpus words beside words that fairness is measured on. */
function matchedWords(
  lines: readonly PlacedLine[],
  matched: readonly MatchedReply[],
): readonly CorpusFault[] {
  const own = lines.flatMap((placed) =>
    [placed.line.client, replyOf(placed.line)].map((text) => ({ text, placed })),
  )
  const measured = matched.flatMap(({ conversation, turn, client, replies }) =>
    [client, ...Object.values(replies)].map((text) => ({ text, name: `${conversation}#${turn}` })),
  )
  const said = new Map<string, CorpusFault>()
  for (const { first, second } of nearDuplicates([...own, ...measured].map(({ text }) => text))) {
    const placed = own[first]?.placed
    const name = measured[second - own.length]?.name
    if (placed === undefined || name === undefined) continue
    const says = `${named(placed)} has words of the matched pair ${name}, which is measured only: write the line anew.`
    said.set(says, { at: placed.at, says })
  }
  return [...said.values()]
}

function pairsOf(
  lines: readonly PlacedLine[],
  text: (placed: PlacedLine) => string,
): readonly (readonly [PlacedLine, PlacedLine])[] {
  return nearDuplicates(lines.map(text)).flatMap(({ first, second }) => {
    const [a, b] = [lines[first], lines[second]]
    return a === undefined || b === undefined ? [] : [[a, b] as const]
  })
}

/** Both sides carry one name but for the last letter: `w4-40-02-a` and `w4-40-02-b`. */
const isContrast = (a: CorpusLine, b: CorpusLine): boolean =>
  a.family === CONTRAST && b.family === CONTRAST && blockOf(a) === blockOf(b)

const blockOf = ({ session }: CorpusLine): string => session.replace(/-[a-z]$/, '')

const agreedLabels = ({ thoughts }: CorpusLine): string =>
  thoughts.map(({ codes }) => [...codes.agreed].sort().join(' ')).join(' | ')

const named = ({ line }: PlacedLine): string => nameOf(line)
