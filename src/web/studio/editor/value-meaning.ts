import { CODE_DEFINITIONS } from '#coding/code-definition.ts'
import { cueWords } from '#feedback/cue-words.ts'
import { BEHAVIOUR_CODES } from '#scenario/behaviour-code.ts'
import { CUE_TAGS } from '#scenario/cue-tag.ts'
import { SKILLS } from '#scenario/skill.ts'
import { SKILL_MEANINGS } from '#web/scenarios/skill-meanings.ts'

/** What a value of the format stands for, in a sentence or two; null where its name says it. */
export const valueMeaning = (value: string): string | null => MEANINGS.get(value) ?? null

const MEANINGS: ReadonlyMap<string, string> = new Map([
  ...BEHAVIOUR_CODES.map((code) => {
    const { name, definition } = CODE_DEFINITIONS[code]
    return [code, `${name}. ${definition}`] as const
  }),
  ['NC', 'Not coded. A reply in which the observer heard none of the codes.'],
  ...CUE_TAGS.flatMap((tag) => {
    const words = cueWords([tag], 'the client')
    return words === null
      ? []
      : [
          [
            tag,
            `${words.title.charAt(0).toUpperCase()}${words.title.slice(1)}. ${words.helps}`,
          ] as const,
        ]
  }),
  ...SKILLS.map((skill) => [skill, SKILL_MEANINGS[skill]] as const),
  ['L0', 'Guarded: nothing but the surface.'],
  ['L1', 'Facts: what happened.'],
  ['L2', 'Feelings: what it is like.'],
  ['L3', 'The core: what is hardest to say.'],
  ['settled', 'The everyday stance of a client who is not guarded.'],
  ['guarded', 'The client at L0, or under discord of 40 or more.'],
])
