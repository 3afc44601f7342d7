import { InvariantError } from '#lib/invariant.ts'
import { draw, seedFrom } from '#lib/prng.ts'
import { topicsHeard } from '#simulation/topic-heard.ts'
import { feelingHeard } from './feeling-heard.ts'
import type { TraineeHears } from './trainee.ts'
import { turnedSentence, turnedTail } from './turned-words.ts'

/**
 * Wordings that would all do. Places in braces are filled from what was heard, and a wording with a place that cannot
 * be filled is passed over: `{name}` the client's name; `{echo}` and `{Echo}` one of their sentences with the persons
 * turned; `{tail}` and `{Tail}` their last words, likewise; `{feeling}` an adjective; `{topic}` something they may be
 * asked about: "your job"; `{minutes}` how long the two have.
 */
export type Wordings = readonly string[]

/**
 * One wording of each part, put together. A wording is not used twice in a session while another is left; somebody who
 * has said all they have to say says it again, and says so.
 * @throws Error when even that would be no new reply: too few wordings, a programmer's mistake
 */
export function worded(hears: TraineeHears, ...parts: readonly Wordings[]): string {
  const fill = fillingFrom(hears)
  const choices = parts
    .map((wordings, at) => shuffled(wordings, hears.random + at).filter((each) => fill(each)))
    .filter((wordings) => wordings.length > 0)
    .map((wordings) => [
      ...wordings.filter((each) => !isUsed(each, hears)),
      ...wordings.filter((each) => isUsed(each, hears)),
    ])
  const most = Math.max(...choices.map(({ length }) => length))
  for (const lead of ['', ...SAYING_AGAIN])
    for (let at = 0; at < most; at += 1) {
      const said = choices.map((wordings) => fill(wordings[at % wordings.length] ?? '') ?? '')
      const reply = `${lead}${said.join(' ')}`
      if (!hears.ownReplies.includes(reply)) return reply
    }
  throw new InvariantError(`a trainee has something new to say at turn ${hears.turn}`)
}

const SAYING_AGAIN = ['Like I said: ', 'Again: ', 'As I say: ', 'Once more: ', 'Well. ', 'So. ']

/** Whether a wording was used before, whatever stood in its places. */
function isUsed(wording: string, { ownReplies }: TraineeHears): boolean {
  const fixed = wording.split(PLACE_WITHIN)
  return ownReplies.some((reply) => {
    let from = 0
    return fixed.every((piece) => {
      const at = reply.indexOf(piece, from)
      from = at + piece.length
      return at >= 0
    })
  })
}

/** @returns null where a place cannot be filled */
type Filling = (wording: string) => string | null

function fillingFrom(hears: TraineeHears): Filling {
  const { clientSaid, brief, random } = hears
  const echo = turnedSentence(clientSaid)
  const tail = turnedTail(clientSaid)
  const places: Readonly<Record<string, string | null>> = {
    name: brief.client.calledName,
    minutes: String(brief.minutes),
    echo: echo?.inside ?? null,
    Echo: echo?.atStart ?? null,
    tail: tail?.inside ?? null,
    Tail: tail?.atStart ?? null,
    feeling: feelingHeard(clientSaid, random),
    topic: topicToName(hears),
  }
  return (wording) => {
    const missing = [...wording.matchAll(PLACE)].some(([, place = '']) => !places[place])
    return missing ? null : wording.replace(PLACE, (_, place: string) => places[place] ?? '')
  }
}

const PLACE = /\{(\w+)\}/g
const PLACE_WITHIN = /\{\w+\}/

/** What the client has just spoken of, else anything: only what can be said as it stands, such as "your job". */
function topicToName({ clientSaid, topics, random }: TraineeHears): string | null {
  const spokenOf = topicsHeard(clientSaid, topics)
  const nearest = topics.filter(({ id }) => spokenOf.includes(id))
  const named = [...nearest, ...shuffled(topics, random)].flatMap(({ words }) =>
    words.filter((word) => NAMEABLE.test(word)),
  )
  return named[0] ?? null
}

const NAMEABLE = /^your (?!age$|name$|\w+ing$)[a-z]+$/

function shuffled<Item>(items: readonly Item[], random: number): readonly Item[] {
  let state = seedFrom(String(random))
  return items
    .map((item) => {
      const drawn = draw(state)
      state = drawn.state
      return { item, order: drawn.value }
    })
    .toSorted((one, other) => one.order - other.order)
    .map(({ item }) => item)
}
