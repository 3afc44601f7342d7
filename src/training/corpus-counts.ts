import { BEHAVIOUR_CODES } from '#scenario/behaviour-code.ts'
import type { CorpusFault, PlacedLine } from './corpus-file.ts'
import { type CorpusLine, codeOf } from './corpus-line.ts'
import { CHANNELS, FLOORS, NEAR_MISS_FAMILIES, SUBJECTS, VARIETIES } from './corpus-plan.ts'
import { replyOf } from './corpus-repeats.ts'
import { plainWords } from './near-duplicates.ts'
import { isHeldOut } from './parts.ts'

/** Rows of names and numbers, in the order they are shown in. All by the agreed reading. */
export interface CorpusCounts {
  readonly pairs: number
  readonly heldOut: number
  readonly codes: readonly Count[]
  readonly families: readonly FamilyCount[]
  readonly subjects: readonly Count[]
  readonly varieties: readonly Count[]
  readonly channels: readonly Count[]
  readonly forms: readonly Count[]
}

/** `heldOut` of `all` are never trained on. */
export interface Count {
  readonly name: string
  readonly all: number
  readonly heldOut: number
}

export interface FamilyCount extends Count {
  /** replies in which the near-miss is what was agreed */
  readonly nearMisses: number
}

const ONE_WORD = 'of one word'
/** Sixty words: some four or five sentences. Judgement. */
const PARAGRAPH_FROM = 60
/** Not the "hmm" of "mm-hmm" nor the "uh" of "uh-huh", which encourage. */
const HESITATION = /(?<!-)\b(?:u+m+|u+h+|e+r+m*|h+m+|you know|i mean)\b(?!-)/i

const FORMS: readonly { readonly name: string; readonly is: (line: CorpusLine) => boolean }[] = [
  { name: ONE_WORD, is: (line) => plainWords(replyOf(line)).length === 1 },
  {
    name: `of ${PARAGRAPH_FROM} words or more`,
    is: (line) => plainWords(replyOf(line)).length >= PARAGRAPH_FROM,
  },
  { name: 'with hesitation', is: (line) => HESITATION.test(replyOf(line)) },
  { name: 'without hesitation', is: (line) => !HESITATION.test(replyOf(line)) },
  {
    name: 'broken off, resumed or spoken over',
    is: (line) => /--|^-\w|-$|\[crosstalk\]/m.test(`${line.client}\n${replyOf(line)}`),
  },
]

export function corpusCounts(lines: readonly CorpusLine[]): CorpusCounts {
  const ofLines = (name: string, is: (line: CorpusLine) => boolean): Count => {
    const those = lines.filter(is)
    return { name, all: those.length, heldOut: those.filter(isHeldOut).length }
  }
  return {
    pairs: lines.length,
    heldOut: lines.filter(isHeldOut).length,
    codes: BEHAVIOUR_CODES.map((code) => {
      const those = lines.flatMap((line) =>
        line.thoughts
          .filter(({ codes }) => codes.agreed.some((label) => codeOf(label) === code))
          .map(() => isHeldOut(line)),
      )
      return { name: code, all: those.length, heldOut: those.filter(Boolean).length }
    }),
    families: NEAR_MISS_FAMILIES.map(({ name, meant, nearMiss }) => ({
      ...ofLines(name, ({ family }) => family === name),
      nearMisses: lines.filter(
        (line) =>
          line.family === name && (nearMiss === null ? !holds(line, meant) : holds(line, nearMiss)),
      ).length,
    })),
    subjects: SUBJECTS.map((name) => ofLines(name, ({ subject }) => subject === name)),
    varieties: VARIETIES.map((name) => ofLines(name, ({ variety }) => variety === name)),
    channels: CHANNELS.map((name) => ofLines(name, ({ channel }) => channel === name)),
    forms: FORMS.map(({ name, is }) => ofLines(name, is)),
  }
}

/** What the corpus holds too little of. */
export function countFaults(lines: readonly PlacedLine[]): readonly CorpusFault[] {
  const counts = corpusCounts(lines.map(({ line }) => line))
  const faults: CorpusFault[] = []
  const need = (what: string, has: number, floor: number) => {
    if (has < floor)
      faults.push({ at: 'corpus', says: `${what}: ${has} of at least ${floor}. Write more.` })
  }
  need('Pairs', counts.pairs, FLOORS.pairs)
  need('Subjects', counts.subjects.filter(({ all }) => all > 0).length, FLOORS.subjects)
  for (const { name, all } of counts.codes)
    need(`Thoughts with ${name}`, all, FLOORS.thoughtsOfCode)
  for (const { name, nearMisses } of counts.families)
    need(`Near-misses of ${name}`, nearMisses, FLOORS.nearMisses)
  for (const { name, all } of counts.varieties) need(`Replies in ${name}`, all, FLOORS.variety)
  for (const { name, all } of counts.channels) need(`Replies in ${name}`, all, FLOORS.channel)
  for (const { name, all } of counts.forms) need(`Replies ${name}`, all, FLOORS.form)
  return faults
}

/** `LIM+cold` asks for the modifier too; `LIM` is any LIM. */
function holds({ thoughts }: CorpusLine, wanted: string): boolean {
  const parts = wanted.split('+')
  return thoughts.some(({ codes }) =>
    codes.agreed.some((label) => {
      const has = label.split('+')
      return has[0] === parts[0] && parts.every((part) => has.includes(part))
    }),
  )
}
