import { normalised } from '#scenario/phrase.ts'
import { fromData } from './prompt-text.ts'
import { CUT_MARK, TO_READER_MARK } from './readable-reply.ts'

/** Shorter than this a quote is found anywhere. Judgement. */
const SHORTEST = 2
/** No turn holds it, since it is taken out of what is typed. */
const PART = '\ue000'

/**
 * Whether words stand in a turn; case and kinds of quotation mark, dash and space do not matter. The marks that stand
 * for words left out are no words of anybody.
 */
export function standsIn(quote: string, turn: string): boolean {
  const sought = compared(quote).replace(/^[."'… ]+|[."'… ]+$/gu, '')
  const parts = turn.replaceAll(TO_READER_MARK, PART).replaceAll(CUT_MARK, PART).split(PART)
  return sought.length >= SHORTEST && parts.some((part) => compared(part).includes(sought))
}

const compared = (text: string): string =>
  normalised(fromData(text)).replace(/[«»„]/gu, '"').replaceAll('...', '…')
