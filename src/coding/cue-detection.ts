import { affectCue } from './cues/affect-cue.ts'
import { boundaryCue } from './cues/boundary-cue.ts'
import { changeTalk, sustainTalk } from './cues/client-talk.ts'
import type { CueFinder } from './cues/cue-sign.ts'
import { cultureCue } from './cues/culture-cue.ts'
import type { DetectedTag } from './cues/detected-tag.ts'
import { openDiscord } from './cues/discord-cue.ts'
import { pushBefore } from './cues/push.ts'
import { pushBack } from './cues/push-back.ts'
import { repairCue } from './cues/repair-cue.ts'
import { riskCue } from './cues/risk-cue.ts'
import { notedSilence, notedTears } from './cues/transcribers-note.ts'
import { placeInReply, type Reading, readingOf } from './reading.ts'
import { segment } from './segmentation.ts'
import type { TurnContext } from './spoken-turn.ts'

/** A cue found in a client's words. `text.slice(start, end)` carried it. */
export interface DetectedCue {
  readonly tag: DetectedTag
  /** UTF-16 offsets into the client's turn */
  readonly start: number
  readonly end: number
  /** 0–1 */
  readonly confidence: number
}

/** A detected cue below this sureness is no more than a topic, and counts nowhere. Judgement, to be validated. */
export const LEAST_SURE = 0.5

const FAMILIES: readonly (readonly [DetectedTag, CueFinder])[] = [
  ['riskCue', riskCue],
  ['boundaryTest', boundaryCue],
  ['discordEvent', openDiscord],
  ['repairNeeded', repairCue],
  ['cultureCue', cultureCue],
  ['affectCue', affectCue],
  ['changeTalk', changeTalk],
  ['sustainTalk', sustainTalk],
]

/**
 * What a client turn calls for, read from its words alone: for transcripts without a scenario. Of each kind at most
 * one cue a turn, the surest and of equals the first; in the order of the words.
 * @param text the client's turn
 * @param context what was said before, oldest first
 */
export function detectCues(text: string, context: TurnContext): readonly DetectedCue[] {
  const readings = segment(text).map(readingOf)
  const cues = new Map<DetectedTag, DetectedCue>()
  const add = (
    tag: DetectedTag,
    confidence: number,
    reading: Reading,
    from: number,
    length: number,
  ) => {
    if (confidence <= (cues.get(tag)?.confidence ?? 0)) return
    cues.set(tag, { tag, confidence, ...placeInReply(reading, from, length) })
  }
  for (const reading of readings) {
    for (const [tag, find] of FAMILIES) {
      const sign = find(reading)
      if (sign !== null) add(tag, sign.confidence, reading, sign.from, sign.length)
    }
  }
  const tears = notedTears(text)
  if (tears !== null && !cues.has('affectCue'))
    cues.set('affectCue', { tag: 'affectCue', confidence: TEARS_SURENESS, ...tears })
  const push = pushBefore(context.previous)
  const silence = push?.struck ? notedSilence(text) : null
  if (silence !== null)
    cues.set('discordEvent', { tag: 'discordEvent', confidence: CURT_SURENESS, ...silence })
  const answer = push === null ? null : pushBack(readings, text, push)
  if (answer !== null) {
    const { reading, from, length, confidence } = answer
    add('discordEvent', confidence, reading, from, length)
  }
  const hasSpokenBefore = context.previous.some(({ speaker }) => speaker === 'trainee')
  const [first] = readings
  if (hasSpokenBefore && first !== undefined && readings.length === 1 && CURT.test(first.line))
    add('discordEvent', CURT_SURENESS, first, 0, first.line.length)
  return [...cues.values()].sort((a, b) => a.start - b.start)
}

/** Judgement, to be validated. */
const TEARS_SURENESS = 0.75
const CURT_SURENESS = 0.5
const CURT =
  /^(?:fine|whatever|if you say so|who cares|so what|so|i said no|fine whatever(?: you (?:think|say|want))?)$/
