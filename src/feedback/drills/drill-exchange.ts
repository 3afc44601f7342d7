import type { CodedTurn } from '#coding/coded-turn.ts'
import { HARMS } from '#coding/reader/harms.ts'
import { DOUBT, isDoubtedHarmMark } from '#feedback/doubt.ts'
import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import type { CueTag } from '#scenario/cue-tag.ts'
import { creditedIn, marksIn } from '#scoring/credit.ts'
import { type Exchange, exchangesOf, type PlacedMark } from '#scoring/exchange.ts'
import type { ReadTranscript } from '#scoring/read-transcript.ts'
import type { DrillFinding } from './drill-feedback.ts'

/** The client's line and a reply to it. */
export interface DrillAnswer {
  readonly line: string
  readonly cues: readonly CueTag[]
  readonly text: string
  readonly coded: CodedTurn
}

/** Line and reply as scoring reads any conversation. */
export const transcriptOf = ({ line, cues, text, coded }: DrillAnswer): ReadTranscript => ({
  turns: [
    { speaker: 'client', index: 0, text: line, cues },
    { speaker: 'trainee', index: 1, text, coded },
  ],
  cuesFrom: 'author',
  laconicClient: false,
})

/** The marks of one reply, looked up by code. */
export interface DrillMarks {
  readonly exchange: Exchange
  /** the first mark with one of these codes that earns credit */
  readonly credited: (...codes: readonly BehaviourCode[]) => PlacedMark | null
  /** the mark with one of these codes that was read most surely, whatever it is worth */
  readonly any: (...codes: readonly BehaviourCode[]) => PlacedMark | null
  /** harm counts whatever the skill. @source clinical reference H4: harm in the same breath counts */
  readonly harm: PlacedMark | null
}

/** Reads one reply for one criterion. @param name the name the client is called by */
export type FindInReply = (answer: DrillAnswer, marks: DrillMarks, name: string) => DrillFinding

export function marksOfAnswer(transcript: ReadTranscript): DrillMarks | null {
  const [exchange] = exchangesOf(transcript)
  if (exchange === undefined) return null
  return {
    exchange,
    credited: (...codes) => creditedIn(exchange, new Set(codes))[0] ?? null,
    any: (...codes) => surestOf(marksIn(exchange, new Set(codes))),
    harm: surestOf(marksIn(exchange, HARMS)),
  }
}

/** Harm is told by the words that show it best; of equals the first. */
const surestOf = (placed: readonly PlacedMark[]): PlacedMark | null =>
  placed.toSorted(({ mark: one }, { mark: other }) => other.confidence - one.confidence)[0] ?? null

export const finding = (
  outcome: DrillFinding['outcome'],
  placed: PlacedMark | null,
  does: string,
): DrillFinding => ({
  outcome,
  mark: placed && { code: placed.mark.code, words: quotedFor(placed) },
  does: placed !== null && isDoubtedHarmMark(placed.mark) ? `${does}${DOUBT}` : does,
})

/** Longer than this a thought makes a sentence about it hard to read. @source judgement */
const LONGEST_THOUGHT = 140

/** The whole thought that a mark stands in, or, where that is long, the words the mark rests on. */
function quotedFor({ reply: { text, coded }, mark }: PlacedMark): string {
  const thought = coded.segments.find(({ start, end }) => start <= mark.start && mark.end <= end)
  const whole = thought === undefined ? '' : text.slice(thought.start, thought.end).trim()
  return whole !== '' && whole.length <= LONGEST_THOUGHT
    ? whole
    : text.slice(mark.start, mark.end).trim()
}
