import type { CueTag } from '#scenario/cue-tag.ts'
import { CUES_BY_WEIGHT } from './cues-by-weight.ts'

/** What a client turn called for, in words for the student. */
export interface CueWords {
  readonly cue: CueTag
  /** a heading: "A feeling showed" */
  readonly title: string
  /** a sentence without its end: "Sam had just let a feeling show" */
  readonly calledFor: string
  /** one plain sentence about what tends to help there */
  readonly helps: string
}

/** The words for the weightiest of several cues; null without any. */
export function cueWords(cues: readonly CueTag[], name: string): CueWords | null {
  const cue = CUES_BY_WEIGHT.find((each) => cues.includes(each))
  return cue === undefined ? null : { cue, ...CUE_WORDS[cue](name) }
}

/** @source clinical reference A3, A5, A6 and the codes CULT, REP and RISK, in our words */
const CUE_WORDS = {
  riskCue: (name) => ({
    title: 'A sign of danger showed',
    calledFor: `${name} had hinted at not being safe`,
    helps: 'Asking about safety in plain words lets the hint be talked about.',
  }),
  boundaryTest: (name) => ({
    title: 'The frame was tested',
    calledFor: `${name} was asking where the line between you runs`,
    helps:
      'A plain answer about what you can and cannot do carries best with the feeling met first, a reason given, and the need taken up after it.',
  }),
  repairNeeded: (name) => ({
    title: 'Something needed mending',
    calledFor: `something had come between you and ${name}`,
    helps: 'A word about your own part in it, before going on, lets trust come back.',
  }),
  discordEvent: (name) => ({
    title: `${name} pushed back`,
    calledFor: `${name} had just pushed back`,
    helps: 'Saying back what is fair in it, and leaving the choice open, lowers the pressure.',
  }),
  cultureCue: (name) => ({
    title: 'A word about background',
    calledFor: `${name} had just touched on background or belonging`,
    helps: `Asking what it means to ${name} keeps the explaining where it belongs.`,
  }),
  affectCue: (name) => ({
    title: 'A feeling showed',
    calledFor: `${name} had just let a feeling show`,
    helps: 'Staying with the feeling for one sentence, before anything else, keeps the door open.',
  }),
} as const satisfies Record<CueTag, (name: string) => Omit<CueWords, 'cue'>>
