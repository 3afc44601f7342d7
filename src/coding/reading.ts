import type { Thought, Word } from './segmentation.ts'
import { type SentenceForm, sentenceForm } from './sentence-form.ts'

/** A thought ready for the rules: plain words joined by single spaces, and the way back to the reply. */
export interface Reading {
  /** all plain words */
  readonly line: string
  /** the same without the opening "okay", "yeah", "well", "so" */
  readonly core: string
  readonly form: SentenceForm
  readonly words: readonly Word[]
  readonly start: number
  readonly end: number
  readonly asks: boolean
  readonly laughs: boolean
  /** words that only greet, fill or agree, and nothing else */
  readonly isFiller: boolean
}

const LEAD = new Set(
  'mm okay yeah right well so oh ah and but now sure then all anyway cool great good exactly absolutely totally definitely wow alright no true indeed like basically actually honestly hey hi hello just also because or'.split(
    ' ',
  ),
)
const FILLER = new Set(
  'mm okay yeah right well so oh ah and but now sure then all anyway cool great good exactly absolutely totally definitely wow no true indeed like hey hi hello just fine nice lovely perfect brilliant interesting amazing awesome excellent fantastic fair enough i see that is very really it do thanks thank you gotcha understood got it of course my goodness god fab super morning afternoon evening bye goodbye lol you know'.split(
    ' ',
  ),
)

/** Words that only turn another up or down: "really lonely" and "pure lonely" are one feeling. */
const INTENSIFIER = new Set(
  'really very quite totally completely absolutely entirely utterly actually simply basically literally definitely extremely incredibly genuinely truly honestly perfectly deeply proper pure also just certainly strictly fully rather'.split(
    ' ',
  ),
)
/** Before these they carry a promise or a choice of words and stay. */
const TURNED_ABSOLUTE = new Set(
  'confidential private secret between safe than not no nothing never nobody'.split(' '),
)
const HALF = new Set(['kind', 'sort'])
const NOUN_AHEAD = new Set(
  'a the what that this some any of one every same and my your our his her their'.split(' '),
)

/** "It was, you know, hard": said to hold the floor. */
const isAside = (words: readonly Word[], at: number): boolean =>
  at > 0 &&
  !ASKED_BEFORE.has(words[at - 1]?.plain ?? '') &&
  !KNOWN_AFTER.has(words[at + 2]?.plain ?? 'that')
const ASKED_BEFORE = new Set(
  'do did if let what thank as so when how that because and but whether would like'.split(' '),
)
const KNOWN_AFTER = new Set(
  'what how that why it the when who this if where him her yourself me best someone they your there she he'.split(
    ' ',
  ),
)

function isIntensifier(words: readonly Word[], at: number): boolean {
  const plain = (offset: number) => words[at + offset]?.plain ?? ''
  const word = plain(0)
  if (at === words.length - 1) return false
  if (word === 'you' && plain(1) === 'know') return isAside(words, at)
  if (word === 'know' && plain(-1) === 'you') return isAside(words, at - 1)
  if (INTENSIFIER.has(word)) return !TURNED_ABSOLUTE.has(plain(1))
  if (HALF.has(word) && plain(1) === 'of') return !NOUN_AHEAD.has(plain(-1))
  return word === 'of' && HALF.has(plain(-1)) && !NOUN_AHEAD.has(plain(-2))
}

/** Pairs whose first word looks like an opening and is part of what is said: "no one", "all parents". */
const BELONGS =
  /^(?:all (?!right$)|no (?:one|rush|hurry|need|pressure|wonder|matter|way|point|worries|big)$|so (?:much|many|far)$|right now$|well done$|because of$|like (?:a|an|the|being|you|someone|everyone)$)/

/** Words that open a reply and may also carry it: dropped only while more than this many follow. */
const SHORTEST_CORE = 2

/** "Hi Tomasz, ...": a greeting, and the name or title it is said to. */
const GREETING = new Set(['hi', 'hello', 'hey'])
const CLAUSE_OPENING = new Set(
  'i we you it this that there my our your what how where when why who is are was were do does did can could would will shall so and but just before thanks thank nice good lovely please welcome again'.split(
    ' ',
  ),
)
/** @returns how many of the first words only greet */
function greetingAt(words: readonly Word[]): number {
  const plain = (at: number) => words[at]?.plain ?? ''
  if (!GREETING.has(plain(0))) return 0
  const named = [1, 2, 3].find((at) => CLAUSE_OPENING.has(plain(at)))
  return named ?? (words.length <= 3 ? 0 : 1)
}

/** "Can I just say you ...": said before saying it, and asking nothing. */
const PREFACE =
  /^(?:can|could|may) i (?:say|mention|add|tell you)(?: that| first)?(?= (?:(?:what|whatever|everything|anything) (?:you|we)|it is|this is|you|we|i am|i do|there|nobody|no one)\b)/
/** "That's rough mate": whom it is said to, and none of what is said. */
const VOCATIVE = new Set('mate pal bro dude buddy hun hen bud'.split(' '))
const OWNED = new Set('my your his her their our a an the best good close school flat'.split(' '))

const withoutVocative = (words: readonly Word[]): readonly Word[] =>
  words.length > 2 &&
  VOCATIVE.has(words.at(-1)?.plain ?? '') &&
  !OWNED.has(words.at(-2)?.plain ?? '')
    ? words.slice(0, -1)
    : words

/** Scots "ah cannae", "ah think": before these words it is the speaker and no sigh. */
const SAID_OF_SELF =
  /^(?:am|always|can|could|did|do|feel|get|guess|had|hear|have|hope|keep|know|make|mean|met|might|must|need|never|only|say|see|sometimes|take|talk|tell|think|try|want|was|will|wonder|work|would|write) (?!you|it|that|this|we|he|she|they|i|what|so|but|going|me\b|your|more|on\b)/
const withSpeaker = (words: readonly Word[]): readonly Word[] =>
  words.map((word, at) =>
    word.plain === 'ah' &&
    SAID_OF_SELF.test(`${words[at + 1]?.plain ?? ''} ${words[at + 2]?.plain ?? ''}`)
      ? { ...word, plain: 'i' }
      : word,
  )

export function readingOf({ words: spoken, start, end, asks, laughs }: Thought): Reading {
  const heard = withSpeaker(spoken)
  const words = withoutVocative(heard.filter((_, at) => !isIntensifier(heard, at)))
  let lead = greetingAt(words)
  while (lead < words.length - SHORTEST_CORE && LEAD.has(words[lead]?.plain ?? '')) {
    if (BELONGS.test(`${words[lead]?.plain} ${words[lead + 1]?.plain}`)) break
    lead += 1
  }
  const plain = words.map((word) => word.plain)
  const opened = plain.slice(lead).join(' ')
  const core = asks ? opened : opened.replace(PREFACE, '').trimStart()
  return {
    line: plain.join(' '),
    core,
    form: sentenceForm(core, asks),
    words,
    start,
    end,
    asks,
    laughs,
    isFiller: words.length <= 7 && plain.every((word) => FILLER.has(word)),
  }
}

/**
 * The place in the reply of a piece of the line.
 * @param from index into `line`
 * @param length characters of `line`; clipped to its end
 */
export function placeInReply(reading: Reading, from: number, length: number) {
  let at = 0
  let start = reading.start
  let end = reading.end
  let begun = false
  for (const word of reading.words) {
    const after = at + word.plain.length
    if (!begun && after > from) {
      start = word.start
      begun = true
    }
    if (begun) end = word.end
    if (after >= from + length) break
    at = after + 1
  }
  return { start, end }
}
