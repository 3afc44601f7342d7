import { CODE_DEFINITIONS } from '#coding/code-definition.ts'
import { codesOf } from '#coding/coded-turn.ts'
import { BEHAVIOUR_CODES, type BehaviourCode } from '#scenario/behaviour-code.ts'
import { SKILLS, type Skill } from '#scenario/skill.ts'
import { repliesOf } from '#scoring/exchange.ts'
import { scoreSession } from '#scoring/score-session.ts'
import { type MatchedReply, readMatchedReplies, STYLES, type Style } from './fairness-pairs.ts'
import { type Observer, readConversation } from './stress/read-conversation.ts'

/**
 * What the same words may cost when they are said in another English: levels over all styles, levels in any one
 * style, and code decisions. Levels are held by their mean difference, with its sign within a style. @source clinical
 * reference F-08, F-15
 */
export const FAIRNESS_GATES = { meanShift: 0.15, styleShift: 0.25, flips: 0.05 } as const

/** How far levels move, in levels of 1–5. Only where both members of a pair were scored. */
export interface LevelShift {
  /** mean of what is added or taken, whichever way: shown beside the other, not gated */
  readonly absolute: number
  /** mean with its sign: minus, and the style is scored lower; the gates hold this one, style by style */
  readonly signed: number
  /** pairs of levels it rests on; with none, both are 0 */
  readonly n: number
}

export interface StyleFairness {
  readonly style: Style
  readonly pairs: number
  /** share of all decisions (every reply, every one of the 26 codes) that differ from the standard reply: gated */
  readonly flips: number
  /** the same over those codes only that stand in either member of the pair: the stricter reading of F-08 */
  readonly flipsWherePresent: number
  /** share of the replies whose codes that help or hinder are not the same set */
  readonly changedReplies: number
  /** share of the codes that were written into the replies which the observer found */
  readonly found: number
  readonly shift: LevelShift
  readonly bySkill: Readonly<Record<Skill, LevelShift>>
  /** levels given in one member of a pair and withheld in the other */
  readonly onlyOneScored: number
}

export interface FairnessReport {
  readonly pairs: number
  /** over all pairs of all styles; its sign says little, as styles that gain and styles that lose cancel out */
  readonly shift: LevelShift
  /** mean over the styles of the size of their signed shift: gated */
  readonly meanStyleShift: number
  /** the largest signed shift of a style, by its size: gated */
  readonly worstStyleShift: number
  readonly flips: number
  readonly flipsWherePresent: number
  readonly changedReplies: number
  /** share of the written codes found in the standard replies */
  readonly foundInStandard: number
  readonly styles: readonly StyleFairness[]
}

interface HeardConversation {
  readonly codes: readonly ReadonlySet<BehaviourCode>[]
  readonly levels: Readonly<Record<Skill, number | null>>
}

type AnyStyle = Style | 'standard'

/** Measures an observer on the matched pairs. Deterministic; takes about 800 readings of a reply. */
export function measureFairness(observer: Observer): FairnessReport {
  const conversations = [...Map.groupBy(readMatchedReplies(), (reply) => reply.conversation)].map(
    ([, replies]) => replies,
  )
  const hear = (style: AnyStyle) =>
    conversations.map((replies) => heardIn(observer, replies, style))
  const standard = hear('standard')
  const written = conversations.flat().map(({ codes }) => codes)
  const compared = STYLES.map((style) => compare(style, standard, hear(style), written))
  const mean = (read: (style: StyleFairness) => number) =>
    meanOf(compared.map((c) => read(c.style)))
  const styleShifts = compared.map(({ style }) => Math.abs(style.shift.signed))
  return {
    pairs: compared.reduce((sum, { style }) => sum + style.pairs, 0),
    shift: shiftOf(compared.flatMap(({ shifts }) => shifts.map(({ by }) => by))),
    meanStyleShift: meanOf(styleShifts),
    worstStyleShift: Math.max(...styleShifts),
    flips: mean(({ flips }) => flips),
    flipsWherePresent: mean(({ flipsWherePresent }) => flipsWherePresent),
    changedReplies: mean(({ changedReplies }) => changedReplies),
    foundInStandard: foundShare(standard, written),
    styles: compared.map(({ style }) => style),
  }
}

function heardIn(
  observer: Observer,
  replies: readonly MatchedReply[],
  style: AnyStyle,
): HeardConversation {
  const transcript = readConversation(
    observer,
    replies.flatMap(({ client, cues, replies: said }) => [
      { speaker: 'client' as const, text: client, cues },
      { speaker: 'trainee' as const, text: said[style] },
    ]),
  )
  const levels = scoreSession(transcript).verdicts.map(
    (verdict) => [verdict.skill, verdict.status === 'scored' ? verdict.level : null] as const,
  )
  return {
    codes: repliesOf(transcript).map(({ coded }) => new Set(codesOf(coded))),
    levels: Object.fromEntries(levels) as HeardConversation['levels'], // one verdict per skill
  }
}

interface SkillShift {
  readonly skill: Skill
  readonly by: number
}

function compare(
  style: Style,
  standard: readonly HeardConversation[],
  other: readonly HeardConversation[],
  written: readonly (readonly BehaviourCode[])[],
): { readonly style: StyleFairness; readonly shifts: readonly SkillShift[] } {
  const pairs = standard.flatMap(({ codes }, at) =>
    codes.map((one, turn) => [one, other[at]?.codes[turn] ?? new Set<BehaviourCode>()] as const),
  )
  const flipped = pairs.map(([one, two]) => [...without(one, two), ...without(two, one)])
  const present = pairs.reduce((sum, [one, two]) => sum + one.size + without(two, one).length, 0)
  const flips = flipped.reduce((sum, { length }) => sum + length, 0)
  const levels = SKILLS.flatMap((skill) =>
    standard.map((one, at) => ({
      skill,
      before: one.levels[skill],
      after: other[at]?.levels[skill] ?? null,
    })),
  )
  const shifts = levels.flatMap(({ skill, before, after }) =>
    before === null || after === null ? [] : [{ skill, by: after - before }],
  )
  return {
    shifts,
    style: {
      style,
      pairs: pairs.length,
      flips: flips / (pairs.length * BEHAVIOUR_CODES.length),
      flipsWherePresent: present === 0 ? 0 : flips / present,
      changedReplies: meanOf(flipped.map((codes) => (hasWeight(codes) ? 1 : 0))),
      found: foundShare(other, written),
      shift: shiftOf(shifts.map(({ by }) => by)),
      bySkill: Object.fromEntries(
        SKILLS.map((skill) => [
          skill,
          shiftOf(shifts.filter((shift) => shift.skill === skill).map(({ by }) => by)),
        ]),
      ) as StyleFairness['bySkill'], // one entry per skill
      onlyOneScored: levels.filter(({ before, after }) => (before === null) !== (after === null))
        .length,
    },
  }
}

const without = (
  codes: ReadonlySet<BehaviourCode>,
  others: ReadonlySet<BehaviourCode>,
): readonly BehaviourCode[] => [...codes].filter((code) => !others.has(code))

const hasWeight = (codes: readonly BehaviourCode[]): boolean =>
  codes.some((code) => CODE_DEFINITIONS[code].tone !== 'neutral')

function foundShare(
  heard: readonly HeardConversation[],
  written: readonly (readonly BehaviourCode[])[],
): number {
  const codes = heard.flatMap((conversation) => conversation.codes)
  return meanOf(written.flatMap((each, at) => each.map((code) => (codes[at]?.has(code) ? 1 : 0))))
}

const shiftOf = (shifts: readonly number[]): LevelShift => ({
  absolute: meanOf(shifts.map(Math.abs)),
  signed: meanOf(shifts),
  n: shifts.length,
})

const meanOf = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, each) => sum + each, 0) / numbers.length
