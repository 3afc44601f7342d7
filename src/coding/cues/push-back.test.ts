import { expect, test } from 'vitest'
import type { CodeMark, Segment } from '#coding/coded-turn.ts'
import { detectCues, LEAST_SURE } from '#coding/cue-detection.ts'
import type { SpokenTurn } from '#coding/spoken-turn.ts'
import type { BehaviourCode } from '#scenario/behaviour-code.ts'

/** A reply whose sentences carry these codes, one each. */
function reply(...thoughts: readonly (readonly [string, BehaviourCode])[]): SpokenTurn {
  let at = 0
  const segments = thoughts.map(([text, code]): Segment => {
    const start = at
    const end = start + text.length
    at = end + 1
    const mark: CodeMark = {
      code,
      modifiers: [],
      quality: 1,
      confidence: 0.9,
      start,
      end,
      rule: 'said',
    }
    return { start, end, marks: [mark] }
  })
  const text = thoughts.map(([each]) => each).join(' ')
  return { speaker: 'trainee', text, coded: { kind: 'input', segments } }
}
const discordIn = (text: string, ...previous: readonly SpokenTurn[]) =>
  detectCues(text, { previous }).find(
    ({ tag, confidence }) => tag === 'discordEvent' && confidence >= LEAST_SURE,
  )

const ADVICE = reply(['You should join a walking group.', 'ADV'])
const REPROACH = reply(['You have not really tried, have you.', 'CONF'])
const WAVED_OFF = reply(['It will blow over, everyone feels like that.', 'DISM'])
const ASSUMED = reply(['People from there are close to their families.', 'ASSM'])
const LISTENING = reply(['You are worn out by it.', 'RF'])
const ASKING = reply(['Did you sleep last night?', 'CQ'])
const LECTURE = reply([
  'The liver breaks alcohol down at about one unit an hour, and when it is asked to do more than that for years the cells scar, and past a point the scarring cannot be undone any more.',
  'INFO',
])
const ADVICE_THEN_QUESTION = reply(
  ['You should join a walking group.', 'ADV'],
  ['How was the week?', 'OQ'],
)

test.each([
  ['Yeah, but I finish at ten at night.', ADVICE],
  ['aye but ah cannae, ah work nights', ADVICE],
  ['I don’t think so.', ADVICE],
  ['I’ve tried that.', ADVICE],
  ['did that. went to a board game thing', ADVICE],
  ['No.', ADVICE],
  ['nah', ADVICE],
  ['That won’t work.', ADVICE],
  ['I’m not doing that.', ADVICE],
  ['Everyone says that.', ADVICE],
  ['It’s fine.', WAVED_OFF],
  ['No, thank you.', ADVICE],
  ['You don’t know my husband.', ADVICE],
  ['It’s no for me. I’m no religious either.', ADVICE],
  ['That one cannot work for me, sir.', ADVICE],
  ['Cannot lah, my mother confirm say no.', ADVICE],
  ['There’s no plug in the hostel.', ADVICE],
  ['i cant afford the hot water', ADVICE],
  ['It’s not an excuse, it’s a rota.', REPROACH],
  ['That’s not fair.', REPROACH],
  ['I gave it five months.', REPROACH],
  ['Right.', REPROACH],
  ['You’re right. Sorry.', REPROACH],
  ['It doesn’t feel like nothing.', WAVED_OFF],
  ['I guess.', WAVED_OFF],
  ['[silence]', WAVED_OFF],
  ['I was born in Leicester.', ASSUMED],
  ['Okay.', LECTURE],
  ['Right. Okay.', LECTURE],
] as const)('"%s" after a push pushes back', (text, before) => {
  const cue = discordIn(text, before)
  expect(cue?.confidence).toBeGreaterThanOrEqual(0.5)
  expect(cue?.confidence).toBeLessThanOrEqual(0.65)
})

test.each([
  ['Yeah, but I finish at ten at night.', LISTENING],
  ['No.', ASKING],
  ['No.', LISTENING],
  ['I’ve tried that.', ASKING],
  ['That won’t work.', LISTENING],
  ['I don’t want to stop drinking.', LISTENING],
  ['I’m not ready to quit.', ASKING],
  ['Okay.', LISTENING],
  ['Right. So an hour a unit? And if I have five?', LECTURE],
  ['Okay, I might try that.', ADVICE],
  ['Oh, I never thought of it. Where do they meet?', ADVICE],
  ['No, you’re right, I could.', ADVICE],
  ['Okay.', ADVICE],
  ['I can’t read. The letters are moving.', ADVICE_THEN_QUESTION],
  ['Good, thanks.', ADVICE_THEN_QUESTION],
] as const)('"%s" is no strain after %j', (text, before) => {
  expect(discordIn(text, before)).toBeUndefined()
})

test('open discord is surer than pushing back', () => {
  expect(discordIn('You’re not listening to me.', ADVICE)?.confidence).toBe(0.75)
})

test('being talked over and starting again is a faint strain', () => {
  const cutOff = reply(['And what she means by that is--', 'SR'])
  expect(discordIn('No, let me finish.', cutOff)?.confidence).toBe(0.5)
})

test('a push that the client has answered is over', () => {
  const answered: SpokenTurn = { speaker: 'client', text: 'Maybe.', cues: [] }
  expect(discordIn('I don’t think so.', ADVICE, answered)).toBeUndefined()
})

test('a word or two after a question answers it, even where the question pushed', () => {
  const pressed = reply(['Have you even read it?', 'CONF'])
  expect(discordIn('Yes.', pressed)).toBeUndefined()
  expect(discordIn('No. Why would you say that to me?', pressed)).toEqual(
    expect.objectContaining({ confidence: 0.6, start: 0 }),
  )
})
