import type { ObserverReading } from '#contract/api/observer-reading.schema.ts'
import type { Contested } from '#contract/api/release.routes.ts'
import type { Mark } from '#course/mark.schema.ts'
import type { ReleaseItem } from '#course/release-item.ts'
import type { Skill } from '#scenario/skill.ts'
import type { ObserverProposal } from '#server/marking/observer-proposal.ts'
import type { TalkOfAttempt } from '#server/marking/talk-of-attempt.ts'

/** What a contest is about, with what it rests on, as it stood when it was opened. */
export interface ContestedThing {
  readonly words: string | null
  readonly codes: readonly { readonly code: string; readonly name: string; readonly rule: string }[]
  readonly evidence: readonly {
    readonly index: number
    readonly quote: string
    readonly reason: string
  }[]
}

export interface GivenBack {
  readonly out: ReadonlySet<ReleaseItem>
  readonly skills: readonly Skill[]
  readonly mark: Mark
  readonly proposal: ObserverProposal | null
  readonly talk: TalkOfAttempt | null
}

type Notes = Extract<ObserverReading, { status: 'scored' }>['turns'][number]['notes']

/** @returns null where nothing of the kind was given back to the student */
export function contestedThing(about: Contested, given: GivenBack): ContestedThing | null {
  switch (about.kind) {
    case 'code':
      return contestedCode(about, given)
    case 'level':
      return contestedLevel(about, given)
    case 'sentence':
      return isSaid(about, given) ? { words: about.quote, codes: [], evidence: [] } : null
  }
}

function contestedCode(
  { index, start, end }: Extract<Contested, { kind: 'code' }>,
  { out, talk, proposal }: GivenBack,
): ContestedThing | null {
  const turn = talk?.folded.transcript.find((each) => each.index === index)
  if (!out.has('evidence') || proposal === null || turn?.speaker !== 'trainee') return null
  const words = turn.text.slice(start, end)
  if (start >= end || end > turn.text.length || words.trim() === '') return null
  const codes = notesAt(proposal, index)
    .filter((note) => note.start < end && start < note.end)
    .map(({ code, name, rule }) => ({ code, name, rule }))
  return { words, codes, evidence: [] }
}

function contestedLevel(
  { skill }: Extract<Contested, { kind: 'level' }>,
  { out, skills, proposal }: GivenBack,
): ContestedThing | null {
  if (!out.has('levels') || !skills.includes(skill)) return null
  const verdict = proposal?.verdicts.find((each) => each.skill === skill)
  const evidence = out.has('evidence') ? (verdict?.evidence ?? []) : []
  return {
    words: null,
    codes: [],
    evidence: evidence.map(({ index, quote, reason }) => ({ index, quote, reason })),
  }
}

function isSaid(
  { where, index, quote }: Extract<Contested, { kind: 'sentence' }>,
  { out, mark, proposal }: GivenBack,
): boolean {
  if (where === 'observer')
    return (
      out.has('evidence') &&
      proposal !== null &&
      sentencesOf(proposal, index).some((sentence) => sentence.includes(quote))
    )
  if (!out.has('levels')) return false
  if (where === 'summary') return mark.summary.includes(quote)
  return mark.comments.some((comment) => comment.index === index && comment.text.includes(quote))
}

/** Every sentence of the observer's that a student reads, about one turn or, for null, about a skill. */
const sentencesOf = (proposal: ObserverProposal, index: number | null): readonly string[] =>
  index === null
    ? proposal.verdicts.map((verdict) =>
        verdict.status === 'scored' ? verdict.restsOn : verdict.reason,
      )
    : [
        ...proposal.verdicts.flatMap(({ evidence, criticalEvents }) => [
          ...evidence.filter((each) => each.index === index).map(({ reason }) => reason),
          ...criticalEvents.filter((each) => each.index === index).map(({ event }) => event),
        ]),
        ...notesAt(proposal, index).map(({ explanation }) => explanation),
      ]

const notesAt = ({ turns }: ObserverProposal, at: number): Notes =>
  turns.filter(({ index }) => index === at).flatMap(({ notes }) => notes)
