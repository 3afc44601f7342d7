import type { Skill } from '#scenario/skill.ts'
import { STACKED_REASON, WRONG_REASON } from '#scoring/active-listening.ts'
import type { CriticalEvent, Verdict } from '#scoring/verdict.ts'
import type { Debrief } from './debrief.ts'
import { DEBRIEF_RULES, skillRule } from './debrief-rules.ts'
import type { DecisiveReply } from './decisive-reply.ts'
import { changesInWords } from './effect-sentence.ts'
import { resting } from './feedback-sentence.ts'
import { quoteFor } from './quote-for.ts'
import { sentence } from './sentence.ts'
import { helpsAt, whatItDid } from './turning-point-why.ts'

/**
 * One thing to try next time: what asks for a person first, then the reply that left most undone, then the first
 * place where the weakest skill was missed. Null where nothing was.
 */
export const targetOf = (
  verdicts: readonly Verdict[],
  miss: DecisiveReply | null,
  name: string,
): Debrief['target'] =>
  targetForAPerson(verdicts) ??
  (miss === null ? targetFromWeakest(verdicts) : targetFromMiss(miss, name))

export const criticalEventsOf = (verdicts: readonly Verdict[]): readonly CriticalEvent[] =>
  verdicts.flatMap(({ criticalEvents }) => criticalEvents)

/** What a tutor or supervisor should hear of, however short the session was; null if nothing. */
export function targetForAPerson(verdicts: readonly Verdict[]): Debrief['target'] {
  const events = criticalEventsOf(verdicts)
  const event = events.find(({ repaired }) => !repaired) ?? events[0]
  if (event === undefined) return null
  const reason = sentence(event.event)
  const { index, quote } = event
  return {
    sentences: [
      resting(
        `Please talk this through with your tutor or supervisor before you go on: ${event.event}.`,
        DEBRIEF_RULES.forAPerson,
        { index, quote },
      ),
    ],
    evidence: { index, quote, reason, helped: false },
  }
}

function targetFromMiss(miss: DecisiveReply, name: string): Debrief['target'] {
  const { reply } = miss.weighed
  const words = { index: reply.index, quote: quoteFor(reply, miss.cause) }
  const effect = miss.direction === 'closed' ? changesInWords(reply.trace, name) : null
  return {
    sentences: [
      ...(effect === null
        ? []
        : [resting(`After this: ${effect}.`, DEBRIEF_RULES.decisive[miss.direction], words)]),
      helpsAt(miss, name),
    ],
    evidence: { ...words, reason: sentence(whatItDid(miss, name)), helped: false },
  }
}

/** @source clinical reference A3–A6, the positive indicators, in our words */
const NEXT_STEPS = {
  empathy: 'Next time, try one sentence for the feeling before anything else.',
  'active-listening': 'Next time, try giving something back before the next question.',
  boundaries:
    'Next time, try the feeling first, then the limit, its reason and the need behind it.',
  resistance: 'Next time, try saying back what is fair in it and leaving the choice open.',
} as const satisfies Record<Skill, string>

/** Where a skill can be missed in several ways the step is the one that fits. */
const STEP_AFTER: Readonly<Record<string, string>> = {
  [STACKED_REASON]: 'Next time, try one question at a time, and wait for its answer.',
  [WRONG_REASON]: 'Next time, try asking whether that is how it was.',
}

/** Only of skills that were assessed: of the others there is too little to go on. */
function targetFromWeakest(verdicts: readonly Verdict[]): Debrief['target'] {
  const missed = verdicts
    .flatMap((verdict) => (verdict.status === 'scored' ? [verdict] : []))
    .toSorted((one, other) => one.level - other.level)
    .flatMap(({ skill, evidence }) =>
      evidence.filter(({ helped }) => !helped).map((each) => ({ skill, evidence: each })),
    )
  const [first] = missed
  return first === undefined
    ? null
    : {
        sentences: [
          resting(
            STEP_AFTER[first.evidence.reason] ?? NEXT_STEPS[first.skill],
            skillRule(first.skill),
            first.evidence,
          ),
        ],
        evidence: first.evidence,
      }
}
