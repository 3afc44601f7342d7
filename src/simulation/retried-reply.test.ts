import { describe, expect, test } from 'vitest'
import { success } from '#lib/result.ts'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import { goneOn } from './contest.fixture.ts'
import { foldSession } from './fold-session.ts'
import type { JournalEvent } from './journal.ts'
import { rehearse } from './rehearsal.ts'
import { replay } from './replay.ts'
import type { RetriedReply, TriedTurn } from './retried-reply.ts'
import { sayInTalk } from './scripted-talk.ts'
import { talkBeforeReply } from './talk-before-reply.ts'

const compiled = compileScenario(minimalScenario)
const { entries, folded } = rehearse(
  compiled,
  ['What is it like at home these days?', 'You should just talk to them.'],
  1,
)

const talk = talkBeforeReply(compiled, entries, 3)
if (talk === null) throw new Error('the second reply stands at 3')
const [said, answer] = sayInTalk(talk, 'That sounds lonely.').snapshot.context.transcript.slice(-2)
if (said?.speaker !== 'trainee' || answer?.speaker !== 'client') throw new Error('both have spoken')
const other: TriedTurn = { text: said.text, coded: said.coded, speech: answer.speech }
const leaving: TriedTurn = { ...other, speech: { ...other.speech, ending: 'walks-out' } }

const retried = (place: Pick<RetriedReply, 'index' | 'branch' | 'turn'>, turn = other) =>
  ({ type: 'reply.retried', retry: { ...place, ...turn } }) satisfies JournalEvent

const triesAfter = (...events: readonly JournalEvent[]) => {
  const after = foldSession(compiled, goneOn(entries, events))
  return after.ok ? after.value.tries : after.failure
}

const FIRST = retried({ index: 3, branch: 1, turn: 1 })

describe('A try in the journal', () => {
  test('stands beside the session, turn by turn, each try by itself', () => {
    expect(
      triesAfter(
        FIRST,
        retried({ index: 1, branch: 2, turn: 1 }),
        retried({ index: 3, branch: 1, turn: 2 }),
      ),
    ).toEqual([
      { branch: 1, index: 3, turns: [other, other] },
      { branch: 2, index: 1, turns: [other] },
    ])
  })

  test('changes nothing else, and is no difference when the journal is read again', () => {
    const with1 = goneOn(entries, [FIRST])
    expect(foldSession(compiled, with1)).toEqual(
      success({ ...folded, tries: [{ branch: 1, index: 3, turns: [other] }] }),
    )
    expect(replay(compiled, with1).differences).toEqual([])
  })

  test.each<[string, readonly JournalEvent[]]>([
    ['of words of the client', [retried({ index: 2, branch: 1, turn: 1 })]],
    ['of a turn that never was', [retried({ index: 99, branch: 1, turn: 1 })]],
    ['that leaves out a number', [retried({ index: 3, branch: 2, turn: 1 })]],
    ['that begins with its second turn', [retried({ index: 3, branch: 1, turn: 2 })]],
    ['that goes on at another reply', [FIRST, retried({ index: 1, branch: 1, turn: 2 })]],
    ['that says its first turn twice', [FIRST, FIRST]],
    ['of four turns', [1, 2, 3, 4].map((turn) => retried({ index: 3, branch: 1, turn }))],
    [
      'that goes on after the client has left',
      [
        retried({ index: 3, branch: 1, turn: 1 }, leaving),
        retried({ index: 3, branch: 1, turn: 2 }),
      ],
    ],
  ])('%s has no place', (_, events) => {
    expect(triesAfter(...events)).toEqual([
      { code: 'out-of-place', entry: entries.length + events.length - 1 },
    ])
  })

  test('has no place before the session is over', () => {
    const midway = entries.findIndex(({ event }) => event.type === 'student.said') + 1
    const after = foldSession(compiled, goneOn(entries.slice(0, midway), [FIRST]))
    expect(after.ok ? [] : after.failure).toEqual([{ code: 'out-of-place', entry: midway }])
  })

  test('starts nowhere but before a reply', () => {
    expect([0, 2, 99].map((index) => talkBeforeReply(compiled, entries, index))).toEqual([
      null,
      null,
      null,
    ])
  })
})
