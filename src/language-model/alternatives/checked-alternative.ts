import { code } from '#coding/code.ts'
import { codesOf } from '#coding/coded-turn.ts'
import { heardReply } from '#coding/heard-reply.ts'
import { isEnglish } from '#coding/language.ts'
import { spoilingCodes } from '#feedback/exemplar-check.ts'
import { holdsPhrase, normalised, wordCount } from '#scenario/phrase.ts'
import type { Alternative, MomentToReword } from './alternative.ts'
import { LONGEST_ALTERNATIVE } from './alternatives-prompt.ts'
import type { ProposedReply } from './proposal.ts'

/**
 * A proposed reply as it may be shown; it is never mended.
 * @returns null where the observer does not find the main thing it is said to do, finds what no example may hold, or
 * the words are no plain reply to this client
 * @source clinical reference G4
 */
export function checkedAlternative(
  { reply, codes: [main, ...others] }: ProposedReply,
  moment: MomentToReword,
): Alternative | null {
  const words = reply.replace(/\s+/gu, ' ').trim()
  if (main === undefined || !isPlainReply(words) || isTold(words, moment)) return null
  const coded = code({ text: words }, { previous: moment.turns })
  const found = codesOf(coded)
  const isSpoilt = [words, ...afterTurning(words)].some(
    (text) => spoilingCodes(code({ text }, { previous: moment.turns })).length > 0,
  )
  if (!found.includes(main) || isSpoilt) return null
  return {
    reply: words,
    does: [...new Set([main, ...others.filter((each) => found.includes(each))])],
  }
}

/**
 * What follows a "but" is read by itself as well: warm words before harm can hide it from the observer.
 * @source clinical reference H 4
 */
const afterTurning = (words: string): readonly string[] =>
  words.split(/[\s,;:–—]+(?:but|still|though|although|however|yet)[\s,]+/iu).slice(1)

/** Signs of markup, stage directions and talk about the reply instead of the reply. */
const NO_SPEECH =
  /[<>[\]{}*_#`|\\]|^["“‘]|^(?:trainee|counsell?or|therapist|reply|alternative)\b[^.?!]*:/iu

function isPlainReply(words: string): boolean {
  const { thoughts, asides } = heardReply(words)
  const count = wordCount(words)
  return (
    count > 0 &&
    count <= LONGEST_ALTERNATIVE &&
    !NO_SPEECH.test(words) &&
    asides.length === 0 &&
    thoughts.every((thought) => isEnglish(thought, thoughts))
  )
}

/** What the student said already, or what the client has not said yet. */
const isTold = (words: string, { reply, forbidden }: MomentToReword): boolean =>
  normalised(words) === normalised(reply) || forbidden.some((phrase) => holdsPhrase(words, phrase))
