import { variableInWords } from '#feedback/points-in-words.ts'
import { CLIENT_VARIABLES } from '#scenario/client-variable.ts'
import type { Condition } from '#scenario/condition.schema.ts'

/** When something holds, as a reader says it: "from turn 4; trust 40 or more; after who-sees". '' for always. */
export function conditionWords(condition: Condition, name: string): string {
  const { turn, level, rupture, said, saidEver, saidNever, askedAbout, cuesSoFar } = condition
  return [
    ...given(turn, turnWords),
    ...given(level, levelWords),
    ...CLIENT_VARIABLES.flatMap((variable) =>
      given(condition[variable], (range) => rangeWords(variableInWords(variable, name), range)),
    ),
    ...given(rupture, (any) => `rupture: ${any.join(' or ')}`),
    ...given(said, (any) => `the reply has ${any.join(' or ')}`),
    ...given(saidEver, (any) => `some reply had ${any.join(' or ')}`),
    ...given(saidNever, (any) => `no reply had ${any.join(' or ')}`),
    ...given(askedAbout, (any) => `the reply is about ${any.join(' or ')}`),
    ...given(condition.told, (all) => `told: ${all.join(', ')}`),
    ...given(condition.notTold, (all) => `not told: ${all.join(', ')}`),
    ...given(condition.after, (all) => `after ${all.join(', ')}`),
    ...given(condition.notAfter, (all) => `not after ${all.join(', ')}`),
    ...given(cuesSoFar, ({ tag, atLeast }) => `${tag} offered ${atLeast} times or more`),
  ].join('; ')
}

const given = <Part>(part: Part | undefined, words: (part: Part) => string): readonly string[] =>
  part === undefined ? [] : [words(part)]

function turnWords({ from, to }: NonNullable<Condition['turn']>): string {
  if (from === undefined) return to === undefined ? 'any turn' : `up to turn ${to}`
  if (to === undefined) return `from turn ${from}`
  return from === to ? `turn ${from}` : `turns ${from} to ${to}`
}

function levelWords({ atLeast, atMost }: NonNullable<Condition['level']>): string {
  if (atLeast === undefined) return atMost === undefined ? 'any level' : `level ${atMost} at most`
  return atMost === undefined ? `level ${atLeast} or deeper` : `level ${atLeast} to ${atMost}`
}

function rangeWords(what: string, { atLeast, below }: NonNullable<Condition['bond']>): string {
  if (atLeast === undefined) return below === undefined ? `any ${what}` : `${what} under ${below}`
  return below === undefined ? `${what} ${atLeast} or more` : `${what} ${atLeast} to under ${below}`
}
