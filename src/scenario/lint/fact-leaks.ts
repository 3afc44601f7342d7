import { DISCLOSURE_LEVELS, type DisclosureLevel, depthOf } from '#scenario/disclosure-level.ts'
import type { Fact } from '#scenario/fact.schema.ts'
import type { Finding } from '#scenario/finding.ts'
import { holdsNormalised, normalised } from '#scenario/phrase.ts'
import type { SourcePath } from '#scenario/source-path.ts'
import { factsToldBefore } from './facts-told-before.ts'
import type { Check, LintContext } from './lint-context.ts'

/** SCN040: words that give a fact away, in anything that can be read or heard before its gate has opened. */
export const factLeaks: Check = (context) => {
  const texts = [...writtenTexts(context), ...spokenTexts(context)].map((text) => ({
    ...text,
    words: normalised(text.words),
  }))
  return (context.draft.facts ?? []).flatMap((fact) =>
    texts
      .filter((text) => text.fact !== fact.id && canComeBefore(fact, text))
      .flatMap((text): readonly Finding[] => {
        const word = fact.neverBefore.find((phrase) =>
          holdsNormalised(text.words, normalised(phrase)),
        )
        return word === undefined ? [] : [leak(fact, word, text.path)]
      }),
  )
}

interface GuardedText {
  readonly words: string
  readonly path: SourcePath
  /** the fact it tells itself */
  readonly fact: string | null
  readonly toldBefore: ReadonlySet<string>
  /** the shallowest level at which it can come */
  readonly level: DisclosureLevel
}

const leak = ({ id }: Fact, word: string, path: SourcePath): Finding => ({
  code: 'SCN040',
  path,
  message: `"${word}" gives away the fact "${id}" and can come before its gate has opened`,
  fix: `Reword this, or let it wait until "${id}" is told.`,
})

/** A fact without a gate of its own is open as soon as its level is reached; a risk fact never by level. */
function canComeBefore({ id, level, gate, risk }: Fact, text: GuardedText): boolean {
  if (text.toldBefore.has(id)) return false
  const opensByLevel = !risk && Object.keys(gate ?? {}).length === 0
  return !(opensByLevel && depthOf(text.level) >= depthOf(level))
}

const ALWAYS = { fact: null, toldBefore: new Set<string>(), level: 'L0' } as const

/** What the student reads. Content notes are left out: they are there to prepare for what may come. */
function writtenTexts(context: LintContext): readonly GuardedText[] {
  const { draft } = context
  const single = (['title', 'summary', 'brief'] as const).map((part) => ({
    ...ALWAYS,
    words: draft[part] ?? '',
    path: [part],
  }))
  const goals = (draft.goals ?? []).map(({ text }, at) => ({
    ...ALWAYS,
    words: text,
    path: ['goals', at, 'text'],
  }))
  const hints = (draft.hints ?? []).map(({ text, when }, at) => ({
    words: text,
    path: ['hints', at, 'text'],
    fact: null,
    toldBefore: factsToldBefore(context, when),
    level: when.level?.atLeast ?? 'L0',
  }))
  return [...single, ...goals, ...hints]
}

function spokenTexts(context: LintContext): readonly GuardedText[] {
  return context.lines.map(({ source, line, path }) => {
    const text = { words: `${line.says} ${line.stage ?? ''}`, path: [...path, 'says'] }
    const levels = line.levels ?? DISCLOSURE_LEVELS
    const shallowest = DISCLOSURE_LEVELS.find((level) => levels.includes(level)) ?? 'L0'
    if (source.kind === 'fact') {
      const fact = context.draft.facts?.find(({ id }) => id === source.fact)
      return {
        ...text,
        fact: source.fact,
        toldBefore: factsToldBefore(context, fact?.gate ?? {}),
        level: fact?.risk === true ? 'L0' : (fact?.level ?? 'L0'),
      }
    }
    const when =
      source.kind === 'moment'
        ? context.draft.moments?.find(({ id }) => id === source.moment)?.when
        : source.kind === 'ending'
          ? context.draft.endings?.find(({ id }) => id === source.ending)?.when
          : undefined
    return {
      ...text,
      fact: null,
      toldBefore: factsToldBefore(context, when ?? {}),
      level: when?.level?.atLeast ?? shallowest,
    }
  })
}
