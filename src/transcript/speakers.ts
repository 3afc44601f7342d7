import { speakerKey } from './speaker-label.ts'
import type { Utterance } from './transcript.ts'

/** Somebody in a transcript. */
export interface Speaker {
  /** tells speakers apart, however their name is written */
  readonly key: string
  /** as first written */
  readonly name: string
  readonly turns: number
  readonly words: number
  /** turns that ask something */
  readonly asking: number
  /** the beginning of something telling that they said */
  readonly sample: string
}

/** Longest sample, and what is too short to be one. Judgement. */
const SAMPLE_LENGTH = 90
const TELLING_LENGTH = 25

const ASKS =
  /[?？]|^(?:so |and |okay |right )?(?:what|how|where|when|who|why|do|did|are|were|can|could|would|have) /i

/** Everybody who speaks, in the order of their first words. */
export function speakersIn(utterances: readonly Utterance[]): readonly Speaker[] {
  const speakers = new Map<string, Speaker>()
  for (const { speaker, text } of utterances) {
    if (speaker === null) continue
    const key = speakerKey(speaker)
    const known = speakers.get(key) ?? {
      key,
      name: speaker,
      turns: 0,
      words: 0,
      asking: 0,
      sample: '',
    }
    speakers.set(key, {
      ...known,
      turns: known.turns + 1,
      words: known.words + (text.match(/\S+/g)?.length ?? 0),
      asking: known.asking + (ASKS.test(text) ? 1 : 0),
      sample:
        known.sample.length < TELLING_LENGTH ? longer(known.sample, sampleOf(text)) : known.sample,
    })
  }
  return [...speakers.values()]
}

const longer = (one: string, other: string): string => (other.length > one.length ? other : one)

function sampleOf(text: string): string {
  const line = text
    .slice(0, SAMPLE_LENGTH + 1)
    .replaceAll(/\s+/g, ' ')
    .trim()
  return line.length > SAMPLE_LENGTH
    ? `${line.slice(0, SAMPLE_LENGTH).replace(/\s\S*$/u, '')}…`
    : line
}
