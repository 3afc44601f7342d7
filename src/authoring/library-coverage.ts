import { code } from '#coding/code.ts'
import { codesOf } from '#coding/coded-turn.ts'
import { BEHAVIOUR_CODES, type BehaviourCode } from '#scenario/behaviour-code.ts'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import { CONCEPTS, type Concept } from '#scenario/concept.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import { SKILLS, type Skill } from '#scenario/skill.ts'
import { rehearse } from '#simulation/rehearsal.ts'

/** What one scenario of a library gives to practise. */
export interface ScenarioCoverage {
  readonly id: string
  readonly title: string
  /** what the session turns on */
  readonly concepts: readonly Concept[]
  readonly skills: readonly Skill[]
  /** what a good session needs, as the author says */
  readonly keyCodes: readonly BehaviourCode[]
  /** what the observer reads in the skilled scripts and in the exemplary replies */
  readonly shownCodes: readonly BehaviourCode[]
}

/** A row of the table that no scenario, or only one, stands behind. */
export interface CoverageGap {
  readonly kind: 'concept' | 'skill' | 'code'
  readonly name: string
  /** ids of the scenarios that do; none or one */
  readonly scenarios: readonly string[]
}

export interface LibraryCoverage {
  readonly scenarios: readonly ScenarioCoverage[]
  readonly gaps: readonly CoverageGap[]
}

/** Which concepts, skills and codes a library of scenarios gives to practise, and where it is thin. */
export function libraryCoverage(library: readonly CompiledScenario[]): LibraryCoverage {
  const scenarios = library.map(coverageOf)
  const behind = (has: (each: ScenarioCoverage) => boolean) =>
    scenarios.filter(has).map(({ id }) => id)
  const rows: readonly CoverageGap[] = [
    ...CONCEPTS.map((name) => ({
      kind: 'concept' as const,
      name,
      scenarios: behind(({ concepts }) => concepts.includes(name)),
    })),
    ...SKILLS.map((name) => ({
      kind: 'skill' as const,
      name,
      scenarios: behind(({ skills }) => skills.includes(name)),
    })),
    ...BEHAVIOUR_CODES.filter((name) => !NEVER_NEEDED.includes(name)).map((name) => ({
      kind: 'code' as const,
      name,
      scenarios: behind(({ keyCodes }) => keyCodes.includes(name)),
    })),
  ]
  return { scenarios, gaps: rows.filter(({ scenarios: behindIt }) => behindIt.length < 2) }
}

/** No good session needs these. @source clinical reference B2, codes that harm */
const NEVER_NEEDED: readonly BehaviourCode[] = ['CQ', 'ADV', 'CONF', 'DISM', 'SLIP', 'ASSM']

const SEED = 1

const coverageOf = (compiled: CompiledScenario): ScenarioCoverage => {
  const { id, title, concepts = [], skills, keyCodes = [] } = compiled.scenario
  const shown = new Set([...codesOfSkilled(compiled), ...codesOfExemplars(compiled.scenario)])
  return {
    id,
    title,
    concepts,
    skills,
    keyCodes,
    shownCodes: BEHAVIOUR_CODES.filter((each) => shown.has(each)),
  }
}

const codesOfSkilled = (compiled: CompiledScenario): readonly BehaviourCode[] =>
  compiled.scenario.trainees
    .filter(({ kind }) => kind === 'skilled')
    .flatMap(({ replies }) => rehearse(compiled, replies, SEED).folded.replies)
    .flatMap(({ coded }) => codesOf(coded))

const codesOfExemplars = ({ moments }: Scenario): readonly BehaviourCode[] =>
  moments.flatMap(({ cues, says, exemplars }) =>
    exemplars.flatMap(({ reply }) =>
      codesOf(
        code(
          { text: reply },
          { previous: [{ speaker: 'client', text: says[0]?.says ?? '', cues }] },
        ),
      ),
    ),
  )
