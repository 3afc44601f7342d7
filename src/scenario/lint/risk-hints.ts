import type { Check } from './lint-context.ts'

/** SCN065: without an indirect cue nothing calls for asking about risk. @source clinical reference C4, risk facts */
export const riskHints: Check = ({ draft, lines, isWhole }) => {
  const hasHint = lines.some(
    ({ line, source }) => source.kind !== 'fact' && (line.cues?.includes('riskCue') ?? false),
  )
  if (hasHint || !isWhole('lines', 'topics', 'moments')) return []
  return (draft.facts ?? []).flatMap(({ id, risk }, at) =>
    risk
      ? [
          {
            code: 'SCN065' as const,
            path: ['facts', at, 'risk'],
            atKey: true,
            message: `nothing hints at the risk fact "${id}", so no student has a reason to ask`,
            fix: 'Write a line or a moment that hints at it and tag it with riskCue.',
          },
        ]
      : [],
  )
}
