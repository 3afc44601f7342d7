import { type Step, wait } from './wire-step.ts'

/** Long enough for the pieces to leave as packets of their own. */
const BETWEEN_PACKETS_MS = 5

const CONTINUES = 0b1000_0000
const CONTINUES_MASK = 0b1100_0000

/** Tears every piece that holds a character of several bytes inside the first such character. */
export function* insideCharacters(steps: Iterable<Step>): Generator<Step> {
  for (const step of steps) {
    const at =
      step.step === 'send'
        ? step.bytes.findIndex((byte) => (byte & CONTINUES_MASK) === CONTINUES)
        : -1
    if (step.step !== 'send' || at === -1) {
      yield step
      continue
    }
    yield { step: 'send', bytes: step.bytes.subarray(0, at) }
    yield wait(BETWEEN_PACKETS_MS)
    yield { step: 'send', bytes: step.bytes.subarray(at) }
  }
}
