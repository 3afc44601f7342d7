import { lastQuote } from '#feedback/last-quote.ts'
import type { ClientSpeech } from '#simulation/client-speech.ts'
import type { BranchDifference, BranchQuote } from './branch-difference.ts'

/** What the client says next, in the session and in a try. */
export function answersDiffer(
  session: ClientSpeech | null,
  retry: ClientSpeech | null,
  name: string,
): readonly BranchDifference[] {
  if (retry === null) return []
  if (session === null)
    return [difference(`This time ${name} answers: ${told(retry)}`, [quoteOf('retry', retry)])]
  const quotes = [quoteOf('session', session), quoteOf('retry', retry)]
  if (session.says === retry.says && session.stage === retry.stage)
    return [difference(`${name} answers the very same: ${told(retry)}`, quotes)]
  return [
    difference(
      [
        `In the session ${name} answered ${told(session)} This time: ${told(retry)}`,
        ...toldOtherwise(session, retry, name),
      ].join(' '),
      quotes,
    ),
  ]
}

/** What was told, or that the client goes, is more than other words. */
function toldOtherwise(
  session: ClientSpeech,
  retry: ClientSpeech,
  name: string,
): readonly string[] {
  return [
    ...(retry.fact !== null && session.fact === null
      ? [`With it ${name} tells you something that stayed untold at this place.`]
      : []),
    ...(retry.fact === null && session.fact !== null
      ? [`What ${name} told you at this place of the session stays untold.`]
      : []),
    ...(retry.ending !== null && session.ending === null
      ? [`With it ${name} ends the session.`]
      : []),
    ...(retry.ending === null && session.ending !== null
      ? [`In the session ${name} ended it here.`]
      : []),
  ]
}

const difference = (sentence: string, quotes: readonly BranchQuote[]): BranchDifference => ({
  about: 'answer',
  sentence,
  quotes,
})

const NOTHING_SAID = '…'

/** A client may answer without a word: then the stage direction stands for it. */
const wordsOf = ({ says, stage }: ClientSpeech): string =>
  says === NOTHING_SAID ? (stage ?? says) : says

const told = (speech: ClientSpeech): string =>
  `${speech.says === NOTHING_SAID ? 'without a word, ' : ''}${lastQuote(wordsOf(speech))}`

const quoteOf = (branch: BranchQuote['branch'], speech: ClientSpeech): BranchQuote => ({
  branch,
  speaker: 'client',
  words: wordsOf(speech),
})
