import { SKILL_NAMES } from '#scoring/skill-names.ts'
import type { CriticalEvent, Evidence, Verdict } from '#scoring/verdict.ts'
import { DEBRIEF_RULES, notAssessedRule, skillRule } from './debrief-rules.ts'
import { absent, type FeedbackSentence, resting } from './feedback-sentence.ts'
import { sentence } from './sentence.ts'
import { whatRaises } from './what-raises.ts'

/** Below this a level is called provisional. @source judgement, to be validated against expert ratings */
const PROVISIONAL_CONFIDENCE = 0.5

/** What a level rests on, or why there is none. */
export function groundsOfVerdict(verdict: Verdict): readonly FeedbackSentence[] {
  const { skill, evidence } = verdict
  if (verdict.status === 'not-assessed')
    return [absent(verdict.reason, notAssessedRule(skill), WHOLE_TALK)]
  const rule = skillRule(skill)
  const told = (text: string) =>
    evidence.length === 0 ? absent(text, rule, WHOLE_TALK) : resting(text, rule, ...evidence)
  const raises = whatRaises(verdict)
  return [
    told(verdict.restsOn),
    ...(raises === null ? [] : [raises]),
    ...(verdict.confidence < PROVISIONAL_CONFIDENCE
      ? [
          told(
            `Provisional: the observer is not very sure of ${SKILL_NAMES[skill].toLowerCase()} here.`,
          ),
        ]
      : []),
  ]
}

const WHOLE_TALK = 'the whole conversation'

/** What was seen of a skill: one sentence, and all the words it was seen in. */
export interface ClaimOfSkill extends FeedbackSentence {
  readonly helped: boolean
}

/** The evidence of a verdict, what says the same put together, in the order of its first words. */
export const claimsOfSkill = ({
  skill,
  evidence,
}: Pick<Verdict, 'skill' | 'evidence'>): readonly ClaimOfSkill[] =>
  [...Map.groupBy(evidence, ({ reason, helped }) => `${helped} ${reason}`).values()].map((places) =>
    claimOf(skill, places),
  )

function claimOf(skill: Verdict['skill'], places: readonly Evidence[]): ClaimOfSkill {
  const { reason = '', helped = false } = places[0] ?? {}
  return { ...resting(reason, skillRule(skill), ...places), helped }
}

/** Moments that a person should hear of, what is the same put together. They cap a level only where there is one. */
export function criticalSentences({
  status,
  criticalEvents,
}: Pick<Verdict, 'status' | 'criticalEvents'>): readonly FeedbackSentence[] {
  const told = (event: CriticalEvent) =>
    sentence(`${event.event}${status === 'scored' ? capInWords(event) : ''}`)
  return [...Map.groupBy(criticalEvents, told)].map(([text, events]) =>
    resting(text, DEBRIEF_RULES.forAPerson, ...events),
  )
}

const capInWords = ({ cap, repaired }: CriticalEvent): string =>
  repaired
    ? `; it was repaired, and the level can be ${cap} at most`
    : `; with it the level can be ${cap} at most`
