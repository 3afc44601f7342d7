import { FEELING_ADJECTIVE, HURTING_FEELINGS, PLEASANT_FEELINGS } from './feelings-lexicon.ts'
import type { ThoughtInPlace } from './rule.ts'

/** What people say and do when they hurt, fear, rage or are worn out. */
const SHOWS_HURT =
  /\b(?:cr(?:y|ied|ying)|wept|weep\w*|sob\w*|tears?|shak(?:e|es|ing)|shook|trembl\w*|shouted at|screamed at|dread\w*|lose my|about to lose|died|dead|death|funeral|lost (?:my|him|her|the|it)|miss (?:him|her|them|it)|nobody|no one|alone|empty|scared|frightened|terrified|afraid|panic\w*|nightmares?|angry|furious|hate|punch|put my fist|smash\w*|worn out|exhausted|fall asleep|can not sleep|did not sleep|hurts?|ache\w*|stomach turns|feel sick|cancer|sacked|dumped|left me|hit me|divorce\w*|bullied|ashamed|lonely|gutted|vet rang|can not (?:cope|go on|stop)|give up|no point|worst)\b/
const SHOWS_GLADNESS =
  /\b(?:passed|danc(?:ed|ing)|laugh(?:ed|ing)|grinn\w*|smil(?:ed|ing)|proud|got (?:the job|in|an offer|engaged)|won\b|best (?:day|night|week)|celebrat\w*|delighted|over the moon|so happy|buzzing|brilliant|could have burst|finally|free|relief|relieved|lovely|glad|hope\w*|better|thank)\b/
/** Feelings that are unsaid, mixed or somebody else's. */
const NOT_PLAIN =
  /\b(?:not|no|never|nor|without|hardly|but|and yet|even though|though|part of you|supposed|should|ought|wish\w*|want\w*|hop(?:e|ed|ing) to|long\w*|need\w*|used to|once|before|if|would|could|pretend\w*|less|other|instead|he|she|they|people|everyone|torn|mixed|both|will|than|better|feel that|that the)\b/
const FEELS_OF_CLIENT = new RegExp(
  `\\b(?:you (?:must |might |may |sound |seem |do |have )*(?:be|been|feel|feels|feeling|felt|sound|seem|look|are|were)(?: (?:so|very|really|quite|all|a bit|pretty|like))* ${FEELING_ADJECTIVE}|feeling(?: \\w+)? ${FEELING_ADJECTIVE}|(?:sounds?|seems?) ${FEELING_ADJECTIVE}|^${FEELING_ADJECTIVE}$)\\b`,
)

type Kind = 'hurting' | 'pleasant'

const kindsIn = (line: string): ReadonlySet<Kind> =>
  new Set(
    line.split(' ').flatMap((word): Kind[] => {
      if (PLEASANT_FEELINGS.has(word)) return ['pleasant']
      return HURTING_FEELINGS.has(word) ? ['hurting'] : []
    }),
  )

/** The kind of feeling that the client has just shown, where it is one kind only. */
function shownBy(clientLine: string): Kind | null {
  const [hurting, glad] = [SHOWS_HURT.test(clientLine), SHOWS_GLADNESS.test(clientLine)]
  if (hurting === glad) return null
  return hurting ? 'hurting' : 'pleasant'
}

/**
 * A feeling given to the client that is of another kind than everything they have just shown.
 * @source clinical reference B1 (`off`), H 2
 */
export const isContraryFeeling = (place: ThoughtInPlace): boolean =>
  comparedWithShown(place) === 'contrary'

/** A feeling given to the client that is of the kind they have just shown. */
export const isLikeFeeling = (place: ThoughtInPlace): boolean => comparedWithShown(place) === 'like'

/**
 * The same of words that are not being read: whether they give the client a feeling of the kind the client has shown.
 * @param given words of a reply, in plain form
 * @param clientLine the client's words before it, in plain form
 */
export function givesShownFeeling(given: string, clientLine: string): boolean {
  const shown = shownBy(clientLine)
  return shown !== null && kindsIn(given).has(shown)
}

function comparedWithShown({ reading, situation }: ThoughtInPlace): 'like' | 'contrary' | null {
  const shown = shownBy(situation.clientLine)
  if (shown === null || NOT_PLAIN.test(reading.core)) return null
  const given = kindsIn(FEELS_OF_CLIENT.exec(reading.core)?.[0] ?? '')
  if (given.size !== 1) return null
  return given.has(shown) ? 'like' : 'contrary'
}
