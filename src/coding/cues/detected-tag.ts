import { CUE_TAGS, type CueTag } from '#scenario/cue-tag.ts'

/**
 * What a client says for or against a change of their own. It calls for nothing by itself, so it is no opening and
 * no tag of a scenario.
 * @source clinical reference D, % change talk; glossary, discord and sustain talk
 */
export const CLIENT_TALK = ['changeTalk', 'sustainTalk'] as const

export type ClientTalk = (typeof CLIENT_TALK)[number]

/** Everything that can be found in a client's words. */
export type DetectedTag = CueTag | ClientTalk

const CUES = new Set<DetectedTag>(CUE_TAGS)

/** Whether a tag is one that a reply can answer. */
export const isCueTag = (tag: DetectedTag): tag is CueTag => CUES.has(tag)
