import { beforeAll, describe, expect, test } from 'vitest'
import type { Quote } from '#feedback/feedback-sentence.ts'
import { SILENCE } from '#feedback/quote-for.ts'
import { type ReadSentence, sentencesRead } from '#feedback/sentences-read.ts'
import { standsIn } from '#scoring/evidence.ts'
import { SKILL_NAMES } from '#scoring/skill-names.ts'
import { type ScriptedSession, scriptedSessions } from './scripted-sessions.ts'

const LEAST_SESSIONS = 100
const TIME_FOR_ALL_MS = 300_000
const PERCENT_FROM_REPLIES = 20

/** What an author wrote of a fact says what the client told; the rest is ours. */
const OURS: readonly ReadSentence['part'][] = [
  'summary',
  'strength',
  'target',
  'skills',
  'turning points',
  'notes',
  'effects',
  'counts',
]
/** The rules that may rest on what was not there, and so on no quote. */
const OF_ABSENCE = /^(?:session:|not-assessed:|metric:|skill:)/

const PRAISE =
  /\b(?:good job|well done|great|excellent|amazing|awesome|fantastic|perfect|brilliant|nice work|impressive|keep it up|proud of you)\b/i
const OF_THE_PERSON =
  /\b(?:you are|you're|your personality|as a counsellor,? you|you (?:tend|always|never|lack|failed)|your (?:nature|character|attitude|talent|weakness(?:es)?)|natural(?:ly)? (?:warm|gifted)|bad|wrong|poor)\b/i

interface Read {
  readonly session: ScriptedSession
  readonly sentences: readonly ReadSentence[]
}

const read: Read[] = []
beforeAll(() => {
  for (const session of scriptedSessions())
    read.push({ session, sentences: sentencesRead(session.shown) })
}, TIME_FOR_ALL_MS)

/** Whatever breaks a rule, each with the session it was found in. */
const found = (
  breaks: (sentence: ReadSentence, session: ScriptedSession) => boolean,
): readonly string[] =>
  read.flatMap(({ session, sentences }) =>
    sentences
      .filter((sentence) => breaks(sentence, session))
      .map(({ part, text, rule }) => `${session.title} · ${part} · ${rule.id} · ${text}`),
  )

/** A sentence without the words it quotes. */
const unquoted = (text: string): string => text.replaceAll(/“[^”]*”/g, '“”')

describe('All feedback that a hundred sessions and more produce', () => {
  test('is of as many sessions', () => {
    expect(read.length).toBeGreaterThanOrEqual(LEAST_SESSIONS)
  })

  test('quotes only what stands in the turn it names', () => {
    const isSaid = ({ index, quote }: Quote, { folded }: ScriptedSession) => {
      const text = folded.transcript[index]?.text ?? ''
      return quote === SILENCE ? text.trim() === '' : standsIn(text, quote)
    }
    expect(
      found(({ quotes }, session) => !quotes.every((quote) => isSaid(quote, session))),
    ).toEqual([])
  })

  test('marks with an ellipsis every quote that breaks off within a word or a sentence', () => {
    const breaksOff = ({ index, quote }: Quote, { folded }: ScriptedSession) => {
      const text = folded.transcript[index]?.text.trim() ?? ''
      if (quote.endsWith('…') || /[.?!]["”’')]?$/.test(quote)) return false
      const rest = text.slice(text.indexOf(quote) + quote.length)
      return /^\s*,?\s*\p{L}/u.test(rest) && text.split(quote).length === 2
    }
    expect(found(({ quotes }, session) => quotes.some((each) => breaksOff(each, session)))).toEqual(
      [],
    )
  })

  test('has no sentence without the words it rests on, or what was gone through in vain', () => {
    expect(
      found(
        ({ quotes, counted, rule }) =>
          quotes.length === 0 && (counted === null || !OF_ABSENCE.test(rule.id)),
      ),
    ).toEqual([])
  })

  test('has a rule in a plain sentence for every sentence', () => {
    expect(found(({ rule }) => !/^\p{Lu}.*\.$/u.test(rule.says))).toEqual([])
  })

  test('says no sentence twice in one debrief', () => {
    const twice = read.flatMap(({ session, sentences }) =>
      [...Map.groupBy(sentences, ({ text }) => text)]
        .filter(([, all]) => all.length > 1)
        .map(
          ([text, all]) => `${session.title} · ${all.map(({ part }) => part).join(', ')} · ${text}`,
        ),
    )
    expect(twice).toEqual([])
  })

  test('claims nothing about a skill that was not assessed', () => {
    const isAssessed = (skill: string, { shown }: ScriptedSession) =>
      shown.verdicts.some((verdict) => verdict.skill === skill && verdict.status === 'scored')
    const names = Object.entries(SKILL_NAMES)
    expect(
      found(
        ({ rule, text }, session) =>
          (rule.skill !== null && !isAssessed(rule.skill, session)) ||
          names.some(
            ([skill, name]) =>
              text.toLowerCase().includes(name.toLowerCase()) && !isAssessed(skill, session),
          ),
      ),
    ).toEqual([])
  })

  test('has no percentage where there are fewer than twenty replies', () => {
    expect(
      found(
        ({ text }, { folded }) =>
          folded.replies.length < PERCENT_FROM_REPLIES && /%|per ?cent/i.test(unquoted(text)),
      ),
    ).toEqual([])
  })

  test('praises nothing for itself and judges no person', () => {
    expect(
      found(
        ({ part, text }) =>
          OURS.includes(part) &&
          (PRAISE.test(unquoted(text)) || OF_THE_PERSON.test(unquoted(text))),
      ),
    ).toEqual([])
  })

  test('holds up no words that it faults in another place', () => {
    const isSame = (one: Quote, other: Quote) =>
      one.index === other.index &&
      (one.quote.includes(other.quote) || other.quote.includes(one.quote))
    const contradicted = read.flatMap(({ session: { title, shown } }) => {
      const faulted = shown.verdicts.flatMap(({ evidence }) =>
        evidence.filter(({ helped }) => !helped),
      )
      const heldUp = [
        ...(shown.strength === null ? [] : [shown.strength.evidence]),
        ...shown.turningPoints.filter(({ direction }) => direction === 'opened'),
      ]
      return heldUp.flatMap(({ index, quote }) =>
        faulted
          .filter((each) => isSame(each, { index, quote }))
          .map(({ reason }) => `${title} · “${quote}” · ${reason}`),
      )
    })
    expect(contradicted).toEqual([])
  })

  test('names nothing that the client did not tell', () => {
    expect(
      found(({ text }, { compiled, folded }) =>
        compiled.scenario.facts.some(
          ({ id, about }) => !folded.client.told.includes(id) && text.includes(about),
        ),
      ),
    ).toEqual([])
  })
})
