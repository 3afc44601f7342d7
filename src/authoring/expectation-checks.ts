import type { Expectation } from '#scenario/rehearsal.schema.ts'
import { SKILLS, type Skill } from '#scenario/skill.ts'
import type { SourcePath } from '#scenario/source-path.ts'
import { showLevel } from '#scoring/level.ts'
import { asWritten } from './as-written.ts'
import { blameForCondition } from './blame-for-condition.ts'
import { blameForSkill } from './blame-for-skill.ts'
import { readKeys } from './condition-keys.ts'
import type { PlayedScript, PlayedScripts } from './played-script.ts'
import type { ExpectationCheck } from './test-report.ts'

type OfOne = Extract<Expectation, { trainee: string }>

/** What one script must come to, number by number and skill by skill. */
export function checksOfOne(
  expectation: OfOne,
  path: SourcePath,
  scripts: PlayedScripts,
): readonly ExpectationCheck[] {
  const script = scripts.get(expectation.trainee)
  if (script === undefined) return [missingScript(expectation.trainee, [...path, 'trainee'])]
  const checks = [
    ...conditionChecks(expectation, path, script),
    ...skillChecks(expectation, path, script),
  ]
  return checks.length > 0
    ? checks
    : [
        {
          path,
          trainee: expectation.trainee,
          expected: 'something under atEnd or skills',
          found: 'nothing, so nothing was measured',
          status: 'failed',
          wentWrong: [],
        },
      ]
}

/** A name under which the file has no script. */
export const missingScript = (trainee: string, path: SourcePath): ExpectationCheck => ({
  path,
  trainee,
  expected: 'a script of this name',
  found: 'none',
  status: 'failed',
  wentWrong: [],
})

const conditionChecks = (
  { trainee, atEnd = {} }: OfOne,
  path: SourcePath,
  script: PlayedScript,
): readonly ExpectationCheck[] =>
  readKeys(atEnd, script.folded.client).map(({ key, expected, found, holds, measures }) => ({
    path: [...path, 'atEnd', key],
    trainee,
    expected,
    found: measures ? found : `${found}, and any would do: nothing was measured`,
    status: holds && measures ? 'passed' : 'failed',
    wentWrong: holds ? [] : blameForCondition(script, key, atEnd),
  }))

const skillChecks = (
  { trainee, skills = {} }: OfOne,
  path: SourcePath,
  script: PlayedScript,
): readonly ExpectationCheck[] =>
  SKILLS.flatMap((skill) => {
    const expected = skills[skill]
    if (expected === undefined) return []
    const level = levelOf(script, skill)
    const isMet = meets(expected, level)
    const isLow = expected !== 'not-assessed' && level !== null && level < (expected.atLeast ?? 0)
    return [
      {
        path: [...path, 'skills', skill],
        trainee,
        expected: `${skill}: ${asWritten(expected)}`,
        found: inWords(level),
        status: isMet ? 'passed' : 'failed',
        wentWrong:
          isMet || level === null ? [] : blameForSkill(script, skill, isLow ? 'higher' : 'lower'),
      },
    ]
  })

/** @param level null where the skill was not assessed, which meets no range */
function meets(
  expected: NonNullable<NonNullable<OfOne['skills']>[Skill]>,
  level: number | null,
): boolean {
  if (expected === 'not-assessed' || level === null)
    return expected === 'not-assessed' && level === null
  return level >= (expected.atLeast ?? level) && level <= (expected.atMost ?? level)
}

/** @returns null where the skill was not assessed */
export function levelOf({ verdicts }: PlayedScript, skill: Skill): number | null {
  const verdict = verdicts.find((each) => each.skill === skill)
  return verdict?.status === 'scored' ? verdict.level : null
}

export const inWords = (amount: number | null): string =>
  amount === null ? 'not assessed' : showLevel(amount)
