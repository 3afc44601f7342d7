import type { CueTag } from '#scenario/cue-tag.ts'
import type { Skill } from '#scenario/skill.ts'
import type { FeedbackRule } from './feedback-sentence.ts'

const rule = (id: string, says: string, skill: Skill | null = null): FeedbackRule => ({
  id,
  says,
  skill,
})

/** What has to be so for what a debrief says of a session as a whole. */
export const DEBRIEF_RULES = {
  noReplies: rule('session:no-replies', 'Without a reply there is nothing to read.'),
  unread: rule('session:unread', 'What was not read is not judged.'),
  brief: rule('session:brief', 'A strength and a target are named from three replies on.'),
  forAPerson: rule(
    'session:for-a-person',
    'Some moments weigh so much that a person should hear of them: a promise of secrecy or contact, a sign of danger that nobody asked about, words that shame, pushing on while somebody pushes back.',
  ),
  left: rule(
    'session:client-left',
    'The scenario says how much strain, or how little trust, makes the client leave.',
  ),
  told: rule('session:told', 'Something counts as told once the client has said it aloud.'),
  wider: rule(
    'session:wider',
    'The client speaks of more as openness rises: of events, of feelings, of the heart of it.',
  ),
  kept: rule(
    'session:kept',
    'Something counts as told once the client has said it aloud, and no deeper level was reached.',
  ),
  unmended: rule(
    'session:unmended',
    'What came between two people counts as mended once the steps of a repair have been taken.',
  ),
  noTurn: rule(
    'session:no-turning-point',
    'A reply is a turning point if it moved the client by six points of trust, openness and strain together, or if a good reply in its place would have done so much more.',
  ),
  decisive: {
    opened: rule(
      'turning-point:opened',
      'Of all replies without harm in them, this one brought the most trust and openness and took off the most strain.',
    ),
    closed: rule(
      'turning-point:closed',
      'Each reply is compared with what a good reply, or silence, would have done from the same place; here the difference was largest, and the reply itself cost something.',
    ),
    missed: rule(
      'turning-point:missed',
      'Each reply is compared with what a good reply, or silence, would have done from the same place; here the difference was largest.',
    ),
  },
  possible: rule(
    'turning-point:possible',
    'The author’s example was tried in the same place: read by the observer and heard by the client as your reply was.',
  ),
  littleMoved: rule(
    'turning-point:little-moved',
    'A change of less than one and a half points is not worth a word.',
  ),
  leftOut: rule(
    'turning-point:left-out',
    'The observer found nothing in the reply that takes up what the client’s words called for.',
  ),
  partly: rule(
    'turning-point:partly',
    'The observer found in the reply a part of what the client’s words called for.',
  ),
} as const

/** A client turn was marked by the author with what it calls for. @source clinical reference A3, A5, A6 */
export const cueRule = (cue: CueTag): FeedbackRule => rule(`cue:${cue}`, CUE_RULES[cue].marked)

/** What helps after such a turn. @source clinical reference A3, A5, A6, C5 in our words */
export const helpsRule = (cue: CueTag | null): FeedbackRule =>
  cue === null
    ? rule(
        'helps:listening',
        'A reflection that fits adds trust and openness; it can be built on by whatever comes next.',
      )
    : rule(`helps:${cue}`, CUE_RULES[cue].helps)

const CUE_RULES = {
  riskCue: {
    marked: 'The scenario marks these words of the client as a sign of danger.',
    helps:
      'After a sign of danger a plain question about safety raises openness; leaving it unasked weighs on the level for boundaries wherever that is assessed.',
  },
  boundaryTest: {
    marked: 'The scenario marks these words of the client as a test of the frame.',
    helps:
      'A limit has four parts: the feeling is met, the limit is said, a reason is given, the need behind it is taken up.',
  },
  repairNeeded: {
    marked: 'The scenario marks these words of the client as asking for something to be mended.',
    helps:
      'A repair has four steps: notice what happened, meet the feeling, own a part, agree how to go on.',
  },
  discordEvent: {
    marked: 'The scenario marks these words of the client as pushing back.',
    helps:
      'Pressure falls when what is fair in it is heard and the choice is left open; advice and argument raise it.',
  },
  cultureCue: {
    marked: 'The scenario marks these words of the client as touching on who they are.',
    helps: 'Taking up such an opening with interest adds trust; deciding what it means costs it.',
  },
  affectCue: {
    marked: 'The scenario marks these words of the client as showing a feeling.',
    helps:
      'A feeling counts as met when the reply names it, reaches its meaning or lets it make sense.',
  },
} as const satisfies Record<CueTag, { readonly marked: string; readonly helps: string }>

/** How a skill is judged. @source clinical reference A3–A6, in our words */
export const skillRule = (skill: Skill): FeedbackRule =>
  rule(`skill:${skill}`, SKILL_RULES[skill], skill)

const SKILL_RULES = {
  empathy:
    'A feeling counts as met when the reply to it, or the one after, names it, reaches its meaning or lets it make sense. Blame, or reassurance that closes it down, undoes that.',
  'active-listening':
    'Reflections are held against questions, open questions against closed ones, and a summary is looked for. Talk about safety is left out.',
  boundaries:
    'Each test of the frame is looked through for a limit and its four parts: the feeling met, the limit said, a reason, the need taken up. Stepping out of the role holds the level down.',
  resistance:
    'Where the client pushed back, replies count that lower the pressure: hearing what is behind it, leaving the choice open. Where something had come between the two, the steps of a repair count.',
} as const satisfies Record<Skill, string>

/** Why a skill has no level; a claim about how much there was to go on, and none about the skill. */
export const notAssessedRule = (skill: Skill): FeedbackRule =>
  rule(
    `not-assessed:${skill}`,
    'Under a least number of occasions a level would say more than it knows, so there is none.',
  )
