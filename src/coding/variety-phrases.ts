import { HURTING_FEELINGS } from './feelings-lexicon.ts'
import type { Word } from './segmentation.ts'

/** What is read before a word: the words around it decide whether it is standard English in this place. */
interface Place {
  readonly here: string
  readonly before: string
  readonly before2: string
  readonly next: string
  readonly next2: string
  readonly isFirst: boolean
  readonly isLast: boolean
  /** the sentence closes with a question mark */
  readonly asks: boolean
}

/** The plain words in its stead, `''` for none, or null where it stays. */
type Mend = (place: Place) => string | null

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))
const PERSON = words('you i we they he she it that')
const WE = words('you we they')
const AUX = words(
  'do does did am is are was were have has had can could will would should shall may might must not to let help make makes made help helps if whether',
)
const PARTICIPLE = words(
  'been lost had told gone got made took taken tried said come came left given gave found done seen heard kept put felt broke broken fell grown',
)
const TIME = words(
  'today tomorrow yesterday now tonight there here then morning night week that this',
)
const DEGREE = words('so not really too very still just all going trying')
const isPast = (word: string) => PARTICIPLE.has(word) || /\w{2}ed$/.test(word)
const isGoingOn = (word: string) => /\w{2}ing$/.test(word) && !NOUN_ING.has(word)
const NOUN_ING = words(
  'nothing something anything everything thing things morning evening feeling feelings building wedding king ring string spring',
)
/** A feeling that one is in; "you worry" and "you cry" are whole. */
const isFelt = (word: string) =>
  HURTING_FEELINGS.has(word) &&
  /(?:\wed|[nrdtp]y|ly|id|ful|less)$/.test(word) &&
  !DONE_NOT_FELT.has(word)
const DONE_NOT_FELT = words('worry cry need pity bury envy')
const opensClause = ({ before, isFirst }: Place) => isFirst || CLAUSE.has(before)
const CLAUSE = words(
  'so and but okay because that like well yeah oh mm right now then sounds think maybe guess wonder',
)
const beOf = (person: string) => (person === 'i' ? 'am' : WE.has(person) ? 'are' : 'is')

const tagAtEnd: Mend = ({ isFirst, isLast }) => (isLast && !isFirst ? 'isnt-it' : '')

/** By the word they mend. What is listed is standard in no place where its condition holds. */
const MENDS: Readonly<Record<string, Mend>> = {
  // Scots and Nigerian
  o: ({ isLast, isFirst }) => (isLast || isFirst ? '' : 'of'),
  aw: ({ isFirst }) => (isFirst ? 'oh' : 'all'),
  aye: ({ before, isLast }) => (PERSON.has(before) && !isLast ? 'always' : 'yeah'),
  no: ({ before, before2, next, isLast }) =>
    before === 'you' && isFelt(next)
      ? 'are not'
      : !isLast &&
          before2 !== 'there' &&
          NOT_NO.has(before) &&
          (WE_ARE.has(before) || NEGATED.has(next) || isGoingOn(next) || isPast(next))
        ? 'not'
        : null,
  greet: ({ before }) => (GREETS.has(before) ? 'cry' : null),
  da: ({ before }) => (OWNER.has(before) ? 'dad' : 'the'),
  ken: ({ before }) => (PERSON.has(before) || AUX.has(before) || before === 'not' ? 'know' : null),
  greeting: ({ before }) => (A_GREETING.has(before) ? null : 'crying'),
  dey: ({ before }) => (PERSON.has(before) ? beOf(before) : 'they'),
  na: ({ isFirst, isLast, next }) =>
    isLast && !isFirst ? 'isnt-it' : isFirst && NA_IS.has(next) ? 'it is' : isFirst ? 'no' : '',
  // African American
  been: ({ before, before2 }) =>
    PERSON.has(before) && !AUX.has(before2)
      ? `${WE.has(before) || before === 'i' ? 'have' : 'has'} been`
      : null,
  be: ({ before, before2 }) =>
    PERSON.has(before) && !AUX.has(before2) && before !== 'that' ? beOf(before) : null,
  done: ({ before, next }) => (PERSON.has(before) && isPast(next) ? 'have' : null),
  is: ({ before, next, next2 }) =>
    before === 'i' && next === 'not'
      ? 'am'
      : WE.has(before) && next === 'not'
        ? next2 === 'got' || next2 === 'got-to'
          ? 'do'
          : 'are'
        : null,
  got: ({ before, before2, next }) =>
    before === 'not' && (before2 === 'is' || before2 === 'are' || before2 === 'do') && next === 'to'
      ? 'have'
      : null,
  you: (place) => {
    const { before, before2, next, next2, asks } = place
    if (next === 'are' && OWNED.has(next2)) return 'your'
    if (ASKING.has(before) && isGoingOn(next) && !AUX.has(before2)) return 'are you'
    if (!opensClause(place)) return null
    const isGoing = isGoingOn(next) || next === 'feeling'
    const isDegree = DEGREE.has(next) && (isFelt(next2) || isGoingOn(next2))
    if (!(isGoing || isFelt(next) || isDegree)) return null
    return asks || ASKED_UNDONE.has(next) ? 'are you' : 'you are'
  },
  // dyslexic and hurried spelling
  are: ({ before, next }) => (before === 'your' && OWNED.has(next) ? '' : null),
  your: ({ next, next2 }) =>
    (YOURE.has(next) && !YOURE_NOT.has(next2)) ||
    isFelt(next) ||
    (next === 'feeling' && isFelt(next2))
      ? 'you are'
      : null,
  of: ({ before }) => (MODAL.has(before) ? 'have' : null),
  // Indian
  itself: ({ before }) => (TIME.has(before) ? '' : null),
  only: ({ before, isLast }) => (isLast && AFTER_ONLY.has(before) ? '' : null),
  // Singaporean
  meh: tagAtEnd,
  hor: tagAtEnd,
  ah: ({ isLast, isFirst }) => (isLast && !isFirst ? '' : null),
  'isnt-it': ({ isFirst, isLast }) => (isFirst && !isLast ? '' : null),
}
const NOT_NO = words('am are were will is was could would')
const WE_ARE = words('am are were')
const NEGATED = words('your my the that fair right safe alone be')
const GREETS = words('you to i she he they and would could did not do have a just still')
const A_GREETING = words('a the that this your his her their no')
const OWNER = words('your my his her their')
const NA_IS = words('so your my only because the that not you me him her what how')
/** Without its "are" and without a mark this is asked more often than told. Judgement. */
const ASKED_UNDONE = words('thinking planning sleeping eating taking drinking managing coming')
const ASKING = words('what how why where who')
const YOURE = words(
  'not so really going saying trying doing telling scared tired worried right welcome allowed angry afraid still being having getting feeling',
)
/** What one has and cannot be: "youre decision". */
const OWNED = words(
  'decision choice choices life body mind pace time mum mother dad father sister brother kids husband wife fault turn way own feelings heart head voice story marriage',
)
const YOURE_NOT = words('is was mum dad is')
const MODAL = words('should would could must might may')
const AFTER_ONLY = words('that this there here now today you yourself him her me it them then')

/** Words and turns that are standard in one English and mean something else in another, made plain by their place. */
export function inPlainEnglish<One extends Word>(
  said: readonly One[],
  asks: boolean,
): readonly One[] {
  const plain: One[] = []
  for (const [at, word] of said.entries()) {
    const mend = Object.hasOwn(MENDS, word.plain) ? MENDS[word.plain] : undefined
    const mended = mend?.({
      here: word.plain,
      before: plain.at(-1)?.plain ?? '',
      before2: plain.at(-2)?.plain ?? '',
      next: said[at + 1]?.plain ?? '',
      next2: said[at + 2]?.plain ?? '',
      isFirst: plain.length === 0,
      isLast: at === said.length - 1,
      asks,
    })
    if (mended === undefined || mended === null) plain.push(word)
    else if (mended !== '')
      for (const part of mended.split(' ')) plain.push({ ...word, plain: part })
  }
  return plain
}
