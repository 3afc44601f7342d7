import type { Finding } from '#scenario/finding.ts'
import { normalised } from '#scenario/phrase.ts'
import type { ScenarioDraft } from '#scenario/salvage-scenario.ts'
import { factsToldBefore } from './facts-told-before.ts'
import type { Check, LintContext } from './lint-context.ts'

/**
 * SCN039: a fact whose gate can open before its topic is in the room: nothing the student reads or hears until then
 * holds a word of it, so nobody would think to ask.
 */
export const leadsToTopics: Check = (context) => {
  const { draft } = context
  const { topics = [], facts = [] } = draft
  if (!context.isWhole(...READ, ...HEARD)) return []
  const heard = textsMet(context)
  return facts.flatMap((fact, at): readonly Finding[] => {
    const about = topics.filter(({ id }) => fact.topics.includes(id))
    const names = about.map(({ id }) => `"${id}"`).join(' and ')
    const isNamed = heard.some(
      (text) =>
        text.topic !== about.at(0)?.id &&
        !text.toldBefore.has(fact.id) &&
        text.fact !== fact.id &&
        about.some(({ words }) => words.some((word) => leadsTo(text.words, word))),
    )
    return isNamed || about.length === 0
      ? []
      : [
          {
            code: 'SCN039',
            path: ['facts', at, 'topics'],
            message: `the gate of the fact "${fact.id}" can open before anything the student reads or hears leads to its topic ${names}`,
            fix: 'Let the brief, a line or a moment hint at the topic in one of its words, or add a word to the topic that one of them holds.',
          },
        ]
  })
}

const READ = ['title', 'summary', 'brief', 'contentNotes', 'goals'] as const
const HEARD = ['opening', 'topics', 'facts', 'moments', 'lines', 'endings', 'farewells'] as const

interface MetText {
  readonly words: string
  /** the topic that had to be asked about already */
  readonly topic: string | null
  readonly fact: string | null
  readonly toldBefore: ReadonlySet<string>
}

function textsMet(context: LintContext): readonly MetText[] {
  const { draft, lines } = context
  const free = { topic: null, fact: null, toldBefore: new Set<string>() }
  const read = [
    draft.title,
    ...(draft.contentNotes ?? []),
    draft.summary,
    draft.brief,
    ...(draft.goals ?? []).map(({ text }) => text),
  ]
  return [
    ...read.map((words = '') => ({ ...free, words: plain(words) })),
    ...lines.map(({ line, source }) => ({
      words: plain(line.says),
      topic: source.kind === 'topic' || source.kind === 'deflection' ? source.topic : null,
      fact: source.kind === 'fact' ? source.fact : null,
      toldBefore: toldBefore(context, draft, source),
    })),
  ]
}

function toldBefore(
  context: LintContext,
  { moments, facts, endings }: ScenarioDraft,
  source: LintContext['lines'][number]['source'],
): ReadonlySet<string> {
  const waitsFor =
    source.kind === 'moment'
      ? moments?.find(({ id }) => id === source.moment)?.when
      : source.kind === 'fact'
        ? facts?.find(({ id }) => id === source.fact)?.gate
        : source.kind === 'ending'
          ? endings?.find(({ id }) => id === source.ending)?.when
          : undefined
  return factsToldBefore(context, waitsFor ?? {})
}

/** Lower-case words with one space before and after each, as topics are heard in a session. */
const plain = (text: string): string =>
  ` ${normalised(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `

/** A student says "your dad", a client "my dad": any telling word of a phrase leads to it. */
function leadsTo(words: string, phrase: string): boolean {
  const isStem = phrase.trimEnd().endsWith('*')
  const parts = plain(phrase).trim().split(' ')
  const telling = parts.filter((part) => part.length >= SHORTEST_TELLING && !SMALL.has(part))
  const last = parts.at(-1)
  return (telling.length > 0 ? telling : [parts.join(' ')]).some((part) =>
    words.includes(isStem && part === last ? ` ${part}` : ` ${part} `),
  )
}

const SHORTEST_TELLING = 3
const SMALL = new Set(
  'the and you your yours with him his her hers them they their was were are any anyone about for from that this these those have has had not all been before when what who how did does out ever last time'.split(
    ' ',
  ),
)
