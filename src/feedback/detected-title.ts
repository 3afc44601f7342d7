import { type ClientTalk, type DetectedTag, isCueTag } from '#coding/cues/detected-tag.ts'
import { cueWords } from './cue-words.ts'

/** @source Motivational Interviewing: change talk, sustain talk, in our words */
const TALK_TITLES = {
  changeTalk: 'Words for a change',
  sustainTalk: 'Words for things staying as they are',
} as const satisfies Record<ClientTalk, string>

/** What was found in a client's words, as a heading. @param name what the client is called */
export const detectedTitle = (tag: DetectedTag, name: string): string =>
  isCueTag(tag) ? (cueWords([tag], name)?.title ?? tag) : TALK_TITLES[tag]
