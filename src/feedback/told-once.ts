import type { RecordedTurn } from '#simulation/folded-session.ts'
import type { FeedbackSentence } from './feedback-sentence.ts'

/** Takes sentences in the order in which they are read, and gives them back so that none stands twice. */
export type ToldOnce = (sentences: readonly FeedbackSentence[]) => readonly FeedbackSentence[]

/**
 * What was said of the same words already is left out; what is said again of other words names the reply it was said
 * of before, so that a habit is seen as one. A reply is named once among sentences that stand together.
 * @param name the name the client is called by
 */
export function createToldOnce(transcript: readonly RecordedTurn[], name: string): ToldOnce {
  const said = new Map<string, Said>()
  // Words of the client belong to the reply that answers them.
  const replyAt = (index: number) =>
    transcript.filter((turn) => turn.speaker === 'trainee' && turn.index < index).length + 1
  const hereToo = new Set<string>()
  return (sentences) => {
    const namedHere = new Set<number>()
    return sentences.flatMap((each) => {
      const reply = replyAt(each.quotes[0]?.index ?? -1)
      const before = said.get(each.text)
      if (before === undefined) {
        said.set(each.text, { of: [reply], named: [] })
        return [each]
      }
      if (before.of.includes(reply)) return []
      const named = nearest(reply, before)
      said.set(each.text, { of: [...before.of, reply], named: [...before.named, named] })
      const again = continued(each.text, name)
      const isHereToo = namedHere.has(named) && !hereToo.has(each.text)
      namedHere.add(named)
      if (isHereToo) hereToo.add(each.text)
      return [
        { ...each, text: `${isHereToo ? 'Here too' : `As with your reply ${named}`}, ${again}` },
      ]
    })
  }
}

/** Of which replies a sentence was said, and which of them were named when it was said again. */
interface Said {
  readonly of: readonly number[]
  readonly named: readonly number[]
}

/** The last reply before this one that was not named yet, or else the first after it: so no two say the same. */
function nearest(reply: number, { of, named }: Said): number {
  const free = of.filter((each) => !named.includes(each)).toSorted((one, other) => one - other)
  return free.findLast((each) => each < reply) ?? free[0] ?? reply
}

const continued = (text: string, name: string): string =>
  text.startsWith(name) ? text : `${text.charAt(0).toLowerCase()}${text.slice(1)}`
