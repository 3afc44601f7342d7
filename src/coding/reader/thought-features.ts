import { contentStems, SMALL_WORDS, stem } from '#coding/content-words.ts'
import { HURTING_FEELINGS, PLEASANT_FEELINGS } from '#coding/feelings-lexicon.ts'
import type { Reading } from '#coding/reading.ts'
import type { Finding } from '#coding/rule.ts'
import type { Situation } from '#coding/situation.ts'
import { bucket } from './bucket.ts'
import { type Feature, type FeatureList, featureList } from './feature-list.ts'
import type { ReplyForm } from './reply-form.ts'

/** A thought with what the rules found in it. */
export interface ReadByRules {
  readonly reading: Reading
  readonly found: readonly Finding[]
  readonly settled: readonly Finding[]
}

/** Words beyond this many are read for overlap only, so that reading stays linear. Judgement. */
const WORDS_READ = 48

/** The signs of one thought: its words, their shape, what they share with the client's, and the moment they come in. */
export function thoughtFeatures(
  thoughts: readonly ReadByRules[],
  position: number,
  situation: Situation,
  form: ReplyForm,
): readonly Feature[] {
  const list = featureList()
  const thought = thoughts[position]
  if (thought === undefined) return []
  list.add('bias')
  addWords(list, thought.reading, situation)
  addRules(list, thought)
  addForm(list, thought.reading)
  addOverlap(list, thought.reading, situation)
  addMoment(list, situation)
  addNeighbours(list, thoughts, position)
  addTalk(list, form, position === 0, position === thoughts.length - 1)
  return list.features
}

function addWords(list: FeatureList, { words }: Reading, situation: Situation): void {
  const plain = words.slice(0, WORDS_READ).map((word) => word.plain)
  const shape = plain.map((word) => shapeOf(word, situation))
  const spoken = ['^', ...plain, '$']
  const shaped = ['^', ...shape, '$']
  const add = (prefix: string, tokens: readonly string[], size: number) => {
    for (let at = 0; at + size <= tokens.length; at += 1)
      list.add(`${prefix}${tokens.slice(at, at + size).join(' ')}`, Math.max(0, at - 1), size)
  }
  add('w:', plain, 1)
  add('w:', spoken, 2)
  for (const size of [2, 3, 4]) add('s:', shaped, size)
  for (const [at, token] of shape.entries()) if (token !== plain[at]) list.add(`s:${token}`, at, 1)
  for (const size of [1, 2, 3]) list.add(`o:${plain.slice(0, size).join(' ')}`, 0, size)
  list.add(`e:${plain.slice(-2).join(' ')}`, Math.max(0, plain.length - 2), 2)
}

/** Small words as they are; other words by what they are to the client, so that new subjects read like known ones. */
function shapeOf(word: string, { clientStems, knownStems }: Situation): string {
  if (SMALL_WORDS.has(word) || word.length < 3) return word
  if (HURTING_FEELINGS.has(word)) return '<hurt>'
  if (PLEASANT_FEELINGS.has(word)) return '<glad>'
  if (/^\d/.test(word)) return '<number>'
  const root = stem(word)
  if (clientStems.has(root)) return '<said>'
  if (knownStems.has(root)) return '<known>'
  if (word.endsWith('ing')) return '<-ing>'
  if (word.endsWith('ed')) return '<-ed>'
  if (word.endsWith('ly')) return '<-ly>'
  return '<new>'
}

function addRules(list: FeatureList, { found, settled, reading }: ReadByRules): void {
  for (const { rule } of found) list.add(`rule:${rule}`)
  for (const { code, modifiers, confidence } of settled) {
    list.add(`settled:${code}`)
    list.add(`settled:${code}:${confidence >= 0.8 ? 'sure' : 'unsure'}`)
    list.add(`settled:${code}:${reading.form.type}`)
    for (const modifier of modifiers) list.add(`settled:${code}+${modifier}`)
  }
  list.add(
    `settled-all:${
      settled
        .map(({ code }) => code)
        .sort()
        .join('+') || '-'
    }`,
  )
}

function addForm(list: FeatureList, { form, asks, words, core, isFiller }: Reading): void {
  list.add(`form:${form.type}`)
  list.add(`form:${form.type}:${asks ? 'asks' : 'tells'}`)
  if (form.tag) list.add('form:tag')
  if (isFiller) list.add('form:filler')
  list.add(`length:${bucket(words.length, [1, 2, 3, 5, 8, 12, 18, 26, 40])}`)
  const person = (pattern: RegExp) => pattern.test(core)
  const you = person(/\b(?:you|your|yourself|yours)\b/)
  const self = person(/\b(?:i|my|me|we|us|our)\b/)
  const third = person(/\b(?:he|she|they|him|her|them|his|their|people|everyone|nobody)\b/)
  list.add(`person:${you ? 'you' : ''}${self ? 'i' : ''}${third ? 'they' : ''}:${form.type}`)
  if (words.some(({ quoted }) => quoted)) list.add('form:quotes')
}

function addOverlap(list: FeatureList, { words }: Reading, situation: Situation): void {
  const stems = contentStems(words.map(({ plain }) => plain))
  const share = (known: ReadonlySet<string>) =>
    stems.length === 0 ? -1 : stems.filter((each) => known.has(each)).length / stems.length
  const said = bucket(share(situation.clientStems), [0, 0.001, 0.2, 0.4, 0.6, 0.999])
  const known = bucket(share(situation.knownStems), [0, 0.001, 0.2, 0.4, 0.6, 0.999])
  const fresh = stems.filter((each) => !situation.knownStems.has(each)).length
  list.add(`known:${known}`)
  list.add(`said:${said}`)
  list.add(`fresh:${bucket(fresh, [1, 2, 3, 5, 8, 13])}`)
  list.add(`said:${said}:length:${bucket(words.length, [3, 6, 12, 24])}`)
}

function addMoment(list: FeatureList, situation: Situation): void {
  for (const cue of situation.cues) list.add(`cue:${cue}`)
  if (situation.askedForAdvice) list.add('moment:advice-wanted')
  if (situation.askedForInformation) list.add('moment:information-wanted')
  if (situation.hasPermission) list.add('moment:permission')
}

function addNeighbours(
  list: FeatureList,
  thoughts: readonly ReadByRules[],
  position: number,
): void {
  list.add(`thoughts:${bucket(thoughts.length, [2, 3, 5, 8])}`)
  if (position === 0) list.add('place:first')
  if (position === thoughts.length - 1) list.add('place:last')
  for (const [side, offset] of [
    ['previous', -1],
    ['next', 1],
  ] as const) {
    const beside = thoughts[position + offset]
    if (beside === undefined) continue
    list.add(`${side}:${beside.reading.form.type}`)
    for (const { code } of beside.settled) list.add(`${side}:${code}`)
    const opening = beside.reading.words
      .slice(0, 2)
      .map(({ plain }) => plain)
      .join(' ')
    list.add(`${side}-opens:${opening}`)
  }
}

/** A thought begun in one reply and ended in the next is of one kind. */
function addTalk(list: FeatureList, form: ReplyForm, isFirst: boolean, isLast: boolean): void {
  if (isFirst && form.goesOn) list.add('goes-on')
  if (isFirst && form.resumes) list.add('resumes')
  if (isLast && form.breaksOff) list.add('breaks-off')
}
