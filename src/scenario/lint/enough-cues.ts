import type { CueTag } from '#scenario/cue-tag.ts'
import type { Check, LintContext } from './lint-context.ts'

/** SCN034: a condition counts more cues than the client has turns that offer them. */
export const enoughCues: Check = (context) =>
  context.conditions.flatMap(({ path, condition, name }) => {
    const wanted = condition.cuesSoFar
    if (
      wanted === undefined ||
      !context.isWhole('opening', 'topics', 'facts', 'moments', 'lines')
    ) {
      return []
    }
    const offered = cuesOffered(context, wanted.tag)
    return offered >= wanted.atLeast
      ? []
      : [
          {
            code: 'SCN034' as const,
            path: [...path, 'cuesSoFar'],
            atKey: true,
            message: `${name} waits for ${wanted.atLeast} turns with ${wanted.tag}, and the client has ${offered}`,
            fix: `Tag more turns with ${wanted.tag} or lower the number.`,
          },
        ]
  })

/** Client turns that can offer a cue in one session: of several wordings one is spoken. */
export function cuesOffered({ lines }: LintContext, tag: CueTag): number {
  const turns = lines
    .filter(({ line }) => line.cues?.includes(tag) ?? false)
    .map(({ source, address }) => {
      if (source.kind === 'moment') return `moment ${source.moment}`
      return source.kind === 'fact' ? `fact ${source.fact}` : address
    })
  return new Set(turns).size
}
