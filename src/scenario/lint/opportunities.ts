import type { CueTag } from '#scenario/cue-tag.ts'
import type { Finding } from '#scenario/finding.ts'
import type { Skill } from '#scenario/skill.ts'
import { cuesOffered } from './enough-cues.ts'
import type { Check } from './lint-context.ts'

/** Opportunities without which a skill cannot be assessed. @source clinical reference A1, minimum counts */
const NEEDED: Readonly<Record<Skill, { readonly cue: CueTag; readonly least: number } | null>> = {
  empathy: { cue: 'affectCue', least: 4 },
  'active-listening': null,
  boundaries: { cue: 'boundaryTest', least: 1 },
  resistance: { cue: 'discordEvent', least: 2 },
}

/** SCN054: a skill is listed, and the client never gives enough opportunities to show it. */
export const opportunities: Check = (context) =>
  (context.draft.skills ?? []).flatMap((skill, at): readonly Finding[] => {
    const needed = NEEDED[skill]
    if (needed === null || !context.isWhole('opening', 'topics', 'facts', 'moments', 'lines'))
      return []
    const offered = cuesOffered(context, needed.cue)
    return offered >= needed.least
      ? []
      : [
          {
            code: 'SCN054',
            path: ['skills', at],
            message: `"${skill}" cannot be assessed: it takes at least ${needed.least} with ${needed.cue} among the client turns, and there are ${offered}`,
            fix: `Tag more turns with ${needed.cue}, or take "${skill}" off the list.`,
          },
        ]
  })
