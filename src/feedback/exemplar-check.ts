import { code } from '#coding/code.ts'
import { type CodedTurn, codesOf } from '#coding/coded-turn.ts'
import { HARMS } from '#coding/reader/harms.ts'
import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'

/** The codes for which a reply must not be shown as an example; empty if it may. @source clinical reference G4: no harm */
export const spoilingCodes = (coded: CodedTurn): readonly BehaviourCode[] =>
  codesOf(coded).filter((code) => HARMS.has(code))

/** An authored example that the observer would not let pass, after one wording of its moment. */
export interface ExemplarFault {
  readonly moment: string
  readonly clientSaid: string
  readonly reply: string
  readonly codes: readonly BehaviourCode[]
}

/** Reads every example of a scenario after every wording of its moment. */
export const exemplarFaults = ({ moments }: Pick<Scenario, 'moments'>): readonly ExemplarFault[] =>
  moments.flatMap(({ id, cues, says, exemplars }) =>
    says.flatMap(({ says: clientSaid }) =>
      exemplars.flatMap(({ reply }) => {
        const previous = [{ speaker: 'client' as const, text: clientSaid, cues }]
        const codes = spoilingCodes(code({ text: reply }, { previous }))
        return codes.length === 0 ? [] : [{ moment: id, clientSaid, reply, codes }]
      }),
    ),
  )
