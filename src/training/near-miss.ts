import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import { codeOf } from './corpus-line.ts'
import type { HeardReply } from './hear-held-out.ts'
import { counts } from './held-to.ts'

/** How many replies of a family were told apart. `SR>ADV`: written to be the one, or to look like it and be the other. */
export interface FamilyTold {
  readonly family: string
  readonly right: number
  readonly of: number
}

export function familiesTold(replies: readonly HeardReply[]): readonly FamilyTold[] {
  const families = Map.groupBy(replies, ({ line }) => line.family ?? '')
  families.delete('')
  return [...families]
    .map(([family, inside]) => ({
      family,
      right: inside.filter((reply) => isTold(family, reply)).length,
      of: inside.length,
    }))
    .sort((a, b) => a.right / a.of - b.right / b.of || a.family.localeCompare(b.family))
}

/** Each side of the family is given where it should be and nowhere else; any other contrast wants all its codes. */
function isTold(family: string, { line, marks }: HeardReply): boolean {
  const labels = line.thoughts.flatMap(({ codes }) => codes.agreed)
  const given = marks.map(({ code, modifiers }) => [code, ...modifiers].join('+'))
  const sides = family.includes('>') ? family.split('>').flatMap(sideOf) : distinct(labels, given)
  return sides
    .filter((side) => counts(codeOf(side), labels))
    .every((side) => holds(labels, side) === holds(given, side))
}

/** `LIM-cold` is the label `LIM+cold`; `NC-cheer` and `ADV-tag` name a kind of the code before the dash, `NC` none. */
function sideOf(side: string): readonly string[] {
  const [code = '', kind] = side.split('-')
  if (code === 'NC') return []
  return kind === 'cold' ? [`${code}+cold`] : [code]
}

const distinct = (
  labels: readonly string[],
  given: readonly string[],
): readonly BehaviourCode[] => [...new Set([...labels, ...given].map(codeOf))]

function holds(labels: readonly string[], side: string): boolean {
  const [code, ...modifiers] = side.split('+')
  return labels.some((label) => {
    const [own, ...ownModifiers] = label.split('+')
    return own === code && modifiers.every((modifier) => ownModifiers.includes(modifier))
  })
}
