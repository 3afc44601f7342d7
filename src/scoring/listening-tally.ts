import { actsOf } from '#coding/acts.ts'
import type { CodeMark } from '#coding/coded-turn.ts'
import { outsideCrisis } from './crisis.ts'
import { type Exchange, exchangesOf, type Reply } from './exchange.ts'
import type { ReadTranscript } from './read-transcript.ts'
import { deepShare, type Reflection, reflectionsIn } from './reflections.ts'
import { contentCount, wordCount } from './words.ts'

/** A client whose middle turn is this short is holding back, and talk share says nothing. Judgement. */
const HOLDS_BACK_WORDS = 5

/** What active listening is counted from, safety enquiries left out. Every reply counts once per kind. */
export interface ListeningTally {
  readonly replies: number
  readonly reflections: readonly Reflection[]
  /** replies that ask */
  readonly questions: readonly Reply[]
  readonly openQuestions: number
  /** replies that ask more than one thing at once */
  readonly stacked: readonly Reply[]
  readonly wrong: number
  /** questions that are open / all questions; a reply can hold more than one */
  readonly openShare: number | null
  readonly stackedShare: number | null
  readonly deep: number | null
  /** trainee words / all words; null where talk share says nothing */
  readonly wordShare: number | null
  /** the same in words that carry content, so that a telegraphic or a wordy style is not scored (F-06) */
  readonly contentShare: number | null
}

export function tallyListening(transcript: ReadTranscript): ListeningTally {
  const exchanges = outsideCrisis(exchangesOf(transcript))
  const replies = exchanges.flatMap((exchange) => exchange.replies)
  const reflections = exchanges.flatMap(reflectionsIn)
  const questions = replies.filter((reply) => questionsIn(reply).length > 0)
  const marks = replies.flatMap(questionsIn)
  const openQuestions = marks.filter(({ code }) => code === 'OQ').length
  const stacked = questions.filter((reply) =>
    questionsIn(reply).some(({ modifiers }) => modifiers.includes('stk')),
  )
  return {
    replies: replies.length,
    reflections,
    questions,
    openQuestions,
    stacked,
    wrong: reflections.filter(({ wrong }) => wrong).length,
    openShare: shareOf(openQuestions, marks.length),
    stackedShare: shareOf(stacked.length, questions.length),
    deep: deepShare(reflections),
    wordShare: shareOfTalk(exchanges, transcript.laconicClient, wordCount),
    contentShare: shareOfTalk(exchanges, transcript.laconicClient, contentCount),
  }
}

export const questionsIn = (reply: Reply): readonly CodeMark[] =>
  actsOf(reply.coded).filter(({ code }) => code === 'OQ' || code === 'CQ')

/** The trainee's part of what both said, as `count` counts it; null with a client who holds back. */
function shareOfTalk(
  exchanges: readonly Exchange[],
  laconicClient: boolean,
  count: (text: string) => number,
): number | null {
  const clientTurns = exchanges.flatMap(({ client }) => client.map(({ text }) => wordCount(text)))
  if (laconicClient || clientTurns.length === 0 || middleOf(clientTurns) <= HOLDS_BACK_WORDS)
    return null
  const client = sum(exchanges.flatMap((each) => each.client.map(({ text }) => count(text))))
  const trainee = sum(exchanges.flatMap(({ replies }) => replies.map(({ text }) => count(text))))
  return shareOf(trainee, client + trainee)
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)

const middleOf = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

const shareOf = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)
