import { codeIn } from '#coding/code-in.ts'
import type { SpokenTurn } from '#coding/spoken-turn.ts'
import { spoilingCodes } from '#feedback/exemplar-check.ts'
import type { Exemplar } from '#scenario/moment.schema.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import type { Drill } from './drill.ts'
import { judgeDrillReply } from './judge-drill-reply.ts'

/** The author's examples that meet what the drill asks for, as the observer reads them. */
export const drillExemplars = (
  { locale, moments, client }: Pick<Scenario, 'locale' | 'moments' | 'client'>,
  drill: Drill,
): readonly Exemplar[] =>
  (moments.find(({ id }) => id === drill.momentId)?.exemplars ?? []).filter(({ reply }) => {
    const line = drill.wordings[0]?.says ?? ''
    const previous: readonly SpokenTurn[] = [
      ...(drill.earlier === null
        ? []
        : [{ speaker: 'client', text: drill.earlier.says, cues: [] } as const]),
      { speaker: 'client', text: line, cues: drill.cues },
    ]
    const coded = codeIn(locale, { text: reply }, { previous })
    const answer = { line, cues: drill.cues, text: reply, coded }
    return (
      spoilingCodes(coded).length === 0 &&
      judgeDrillReply(drill, answer, client.calledName).outcome === 'met'
    )
  })

/** Whether somebody has shown that the drill can be met: without that it is not offered. */
export const canBeMet = (
  scenario: Pick<Scenario, 'locale' | 'moments' | 'client'>,
  drill: Drill,
): boolean => drillExemplars(scenario, drill).length > 0

/** Own tries of a round after which examples may be asked for. @source judgement, as for tries of a session */
export const TRIES_BEFORE_EXEMPLARS = 2
