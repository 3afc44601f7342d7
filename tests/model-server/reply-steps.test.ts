import { expect, test } from 'vitest'
import { MESSAGES, WORDS } from './call-chat.ts'
import { partsOf, reply } from './reply.ts'
import { replySteps } from './reply-steps.ts'

test.each([
  [true, ['head', 300, 'send', 'send', 25, 'send', 25, 'send', 'send', 'send']],
  [false, [350, 'head', 'send', 'send']],
])(
  'The pace is kept between tokens, and in sum before a whole answer (stream: %s)',
  (stream, expected) => {
    const exchange = {
      number: 1,
      body: { model: 'client-voice', messages: MESSAGES, stream },
      previous: null,
      firstTokenMs: 300,
      betweenTokensMs: 25,
    }
    const steps = [...replySteps(reply(partsOf('content', WORDS)), exchange)]
    expect(steps.map((step) => (step.step === 'wait' ? step.ms : step.step))).toEqual(expected)
  },
)
