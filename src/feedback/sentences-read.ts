import { quoteAt } from '#scoring/evidence.ts'
import type { Debrief, DebriefTurn } from './debrief.ts'
import { codeRule } from './effect-rules.ts'
import { type FeedbackSentence, resting } from './feedback-sentence.ts'
import { metricSentences } from './metric-rules.ts'
import { toldWords } from './told-words.ts'
import { claimsOfSkill, criticalSentences, groundsOfVerdict } from './verdict-sentences.ts'

/** A sentence with the part of the debrief in which it stands. */
export interface ReadSentence extends FeedbackSentence {
  readonly part:
    | 'summary'
    | 'strength'
    | 'target'
    | 'skills'
    | 'turning points'
    | 'notes'
    | 'effects'
    | 'told'
    | 'counts'
}

/**
 * Every sentence of a debrief in the order of reading, but for those an author wrote. An explanation of a note stands
 * where it is met first.
 */
export function sentencesRead(debrief: Debrief): readonly ReadSentence[] {
  const { nothing, untold } = toldWords(debrief)
  const explained = new Set<string>()
  const isNew = ({ text }: FeedbackSentence) => !explained.has(text) && explained.add(text)
  const as = (part: ReadSentence['part'], sentences: readonly (FeedbackSentence | null)[]) =>
    sentences.flatMap((each) => (each === null ? [] : [{ ...each, part }]))
  return [
    ...as('summary', debrief.summary),
    ...as('strength', debrief.strength?.sentences ?? []),
    ...as('target', debrief.target?.sentences ?? []),
    ...debrief.verdicts.flatMap((verdict) =>
      as('skills', [
        ...groundsOfVerdict(verdict),
        ...criticalSentences(verdict),
        ...claimsOfSkill(verdict),
      ]),
    ),
    ...debrief.turningPoints.flatMap(({ effect, why }) =>
      as('turning points', [...effect, ...why]),
    ),
    ...debrief.transcript.flatMap((turn) =>
      turn.speaker === 'client'
        ? []
        : [...as('notes', explanationsOf(turn).filter(isNew)), ...as('effects', turn.effect)],
    ),
    ...as('told', [nothing, ...debrief.told, untold]),
    ...as('counts', debrief.metrics.flatMap(metricSentences)),
  ]
}

const explanationsOf = ({
  index,
  text,
  notes,
}: Extract<DebriefTurn, { readonly speaker: 'trainee' }>): readonly FeedbackSentence[] =>
  notes.map(({ code, explanation, mark }) =>
    resting(explanation, codeRule(code), { index, quote: quoteAt(text, mark.start, mark.end) }),
  )
