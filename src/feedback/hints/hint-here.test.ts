import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { code } from '#coding/code.ts'
import { CODE_DEFINITIONS } from '#coding/code-definition.ts'
import { codesOf } from '#coding/coded-turn.ts'
import { debrief } from '#feedback/debrief-session.ts'
import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import { compileScenario } from '#scenario/compile-scenario.ts'
import type { CueTag } from '#scenario/cue-tag.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import { foldSession } from '#simulation/fold-session.ts'
import type { FoldedSession } from '#simulation/folded-session.ts'
import { HINT_STEPS } from '#simulation/hint-step.ts'
import type { JournalEntry } from '#simulation/journal.ts'
import { rehearse } from '#simulation/rehearsal.ts'
import { REPLY_POOL } from '#simulation/reply-pool.fixture.ts'
import { hintHere } from './hint-here.ts'
import { KIND_WORDS } from './kind-words.ts'
import { MOMENT_KINDS } from './moment-kind.ts'

const compiled = compileScenario(minimalScenario)
const unhinted = { ...minimalScenario, hints: [] }
const start = upTo(rehearse(compiled, [], 1).entries, 3)

/** A session that stands at these words of the client. */
const at = (
  text: string,
  cues: readonly CueTag[] = [],
  stage: string | null = null,
): FoldedSession => ({
  ...start,
  transcript: [
    {
      speaker: 'client',
      index: 0,
      text,
      cues,
      speech: {
        line: null,
        says: text,
        stage,
        cues,
        moment: null,
        fact: null,
        ending: null,
        spokenBy: 'embedded',
      },
    },
  ],
})

function upTo(entries: readonly JournalEntry[], count: number): FoldedSession {
  const folded = foldSession(compiled, entries.slice(0, count))
  if (!folded.ok) throw new Error('the journal does not fold')
  return folded.value
}

/** Any session of the smallest scenario, at any point where the client awaits a reply. */
const anyMoment = fc
  .record({
    replies: fc.array(fc.constantFrom(...REPLY_POOL), { maxLength: 7 }),
    seed: fc.nat(),
    place: fc.nat(),
  })
  .map(({ replies, seed, place }) => {
    const { entries } = rehearse(compiled, replies, seed)
    const spoken = entries.filter(({ event }) => event.type === 'client.spoke').slice(0, -1)
    const { index = 2 } = spoken[place % Math.max(1, spoken.length)] ?? {}
    return upTo(entries, index + 1)
  })

describe('A hint', () => {
  test('leads in three steps from what to notice to the first words', () => {
    expect(
      hintHere(
        at('I smile and get on with it. It is so lonely.', ['affectCue'], 'looks away'),
        unhinted,
      ),
    ).toEqual({
      notice:
        'Stay with “I smile and get on with it” for a moment. Which feeling is in it, and is it named or does it only show? And beside it: “looks away”.',
      kind: {
        name: 'A reflection of feeling',
        skill: 'Empathy',
        why: 'One sentence that says the feeling, as strong as it was and no stronger, shows Sam it can be brought here. A question or a tip would step past it.',
      },
      opening: '“I smile and get on with it” … as if …',
    })
  })

  test("begins with the author's sentence where one holds", () => {
    expect(hintHere(start, minimalScenario)?.notice).toBe(
      'Say back what you heard before you ask the next question.',
    )
  })

  test.each([
    [
      ['riskCue', 'affectCue'],
      'They would all be better off without me.',
      'A direct question about safety',
    ],
    [['boundaryTest', 'affectCue'], 'Could I text you at night?', 'A limit with its reason'],
    [['boundaryTest'], 'Who sees what I say here?', 'Plain words about how this works'],
    [['repairNeeded', 'discordEvent'], 'I said she is my stepmum.', 'A repair'],
    [['discordEvent'], 'I was sent here. I do not need this.', 'Rolling with it'],
    [
      ['cultureCue'],
      'We do not talk about this with strangers in my family.',
      'An open question about what it means',
    ],
    [['affectCue'], 'So what should I do now?', 'A reflection before any answer'],
    [['affectCue'], 'It is so lonely there.', 'A reflection of feeling'],
    [[], '…', 'Making room'],
    [
      [],
      'I will not stop. It is the only thing that helps me sleep.',
      'A reflection with both sides',
    ],
    [[], 'I came by bus and it was full.', 'A reflection and an open invitation'],
  ] as const)('for %j in “%s” is about: %s', (cues, words, kind) => {
    expect(hintHere(at(words, cues), unhinted)?.kind.name).toBe(kind)
  })

  test('is not given while the client has the word', () => {
    const { entries } = rehearse(compiled, ['What is it like at home these days?'], 1)
    const place = entries.findIndex(({ event }) => event.type === 'student.said')
    expect(hintHere(upTo(entries, place + 1), unhinted)).toBeNull()
  })

  test('notices a run of questions', () => {
    const { entries } = rehearse(compiled, ['Are you sleeping?', 'How are your studies going?'], 1)
    const stands = upTo(entries, entries.length - 2)
    const plain = { ...stands, transcript: [...at('I get the coach home.').transcript] }
    expect(hintHere(plain, unhinted)?.notice).toContain(
      'Your last two replies each asked something',
    )
  })

  test('quotes only what was said or seen, tells nothing that was not, and opens with words worth nothing by themselves', () => {
    fc.assert(
      fc.property(anyMoment, (folded) => {
        const heard = folded.transcript.flatMap((turn) =>
          turn.speaker === 'client' ? [turn.text, turn.speech.stage ?? ''] : [],
        )
        const { notice = '', opening = '', kind } = hintHere(folded, unhinted) ?? {}
        const whole = [notice, kind?.name, kind?.why, opening].join(' ')
        for (const [, quote = ''] of whole.matchAll(/“([^”]*)”/g))
          expect([quote, heard.some((words) => words.includes(quote)) || quote === 'but']).toEqual([
            quote,
            true,
          ])
        const said = folded.transcript.map(({ text }) => text).join(' ')
        for (const phrase of unhinted.facts.flatMap(({ neverBefore }) => neverBefore))
          expect([phrase, whole.includes(phrase) && !said.includes(phrase)]).toEqual([
            phrase,
            false,
          ])
        expect(opening.endsWith('…')).toBe(true)
        expect(codesOf(code({ text: opening }, { previous: folded.transcript }))).toEqual([])
      }),
      { numRuns: 25 },
    )
  })

  test('changes nothing: the session with hints is the session without', () => {
    const anyHints = fc.array(
      fc.record({ place: fc.nat(), step: fc.option(fc.constantFrom(...HINT_STEPS)) }),
      { minLength: 1, maxLength: 5 },
    )
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...REPLY_POOL), { maxLength: 6 }),
        anyHints,
        (replies, hints) => {
          const { entries } = rehearse(compiled, replies, 1)
          const hinted = withHints(entries, hints)
          const [plain, other] = [upTo(entries, entries.length), upTo(hinted, hinted.length)]
          expect({ ...other, hints: [] }).toEqual(plain)
          expect(debrief(other, minimalScenario)).toEqual(debrief(plain, minimalScenario))
        },
      ),
      { numRuns: 8 },
    )
  })
})

/** The same journal with hints asked for in the midst of the talk. */
function withHints(
  entries: readonly JournalEntry[],
  hints: readonly { readonly place: number; readonly step: (typeof HINT_STEPS)[number] | null }[],
): readonly JournalEntry[] {
  const isBegun = entries.findIndex(({ event }) => event.type === 'client.spoke')
  const end = entries.findIndex(({ event }) => event.type === 'session.ended')
  const last = end === -1 ? entries.length - 2 : end - 1
  const all = [...entries]
  for (const { place, step } of hints) {
    const after = isBegun + (place % (last - isBegun + 1))
    const { at: when = 0 } = all[after] ?? {}
    all.splice(after + 1, 0, {
      schemaVersion: 1,
      session: entries[0]?.session ?? '',
      index: 0,
      at: when,
      event: { type: 'hint.shown', hint: 'the/moment', ...(step === null ? {} : { step }) },
    })
  }
  return all.map((entry, index) => ({ ...entry, index }))
}

describe('The words of hints', () => {
  const kinds = MOMENT_KINDS.map((kind) => KIND_WORDS[kind])

  test('name a kind of reply that helps', () => {
    const tones = kinds.flatMap(({ codes }) =>
      codes.map((each: BehaviourCode) => CODE_DEFINITIONS[each].tone),
    )
    expect(new Set(tones)).toEqual(new Set(['helped']))
  })

  test('are each about the moment, and none stands for two', () => {
    const whys = kinds.map(({ why }) => why('Sam'))
    expect(new Set(whys).size).toBe(MOMENT_KINDS.length)
    for (const why of whys) {
      expect(why).toContain('Sam')
      expect(why).not.toMatch(/\b(you should|you must|always|wrong|bad|well done|good job)\b/i)
    }
  })
})
