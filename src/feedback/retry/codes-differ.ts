import { codeNames } from '#feedback/code-names.ts'
import type { Note } from '#feedback/debrief.ts'
import { listed } from '#feedback/listed.ts'
import { notesOn } from '#feedback/notes.ts'
import { quoteFor } from '#feedback/quote-for.ts'
import type { FoldedReply } from '#simulation/folded-session.ts'
import type { BranchDifference, BranchQuote } from './branch-difference.ts'

/** What the observer found in one of two replies and not in the other, each code once, on the words it rests on. */
export function codesDiffer(session: FoldedReply, retry: FoldedReply): readonly BranchDifference[] {
  const before = firstNotes(session)
  const after = firstNotes(retry)
  const lost = without(before, after)
  const gained = without(after, before)
  if (lost.length > 0 || gained.length > 0)
    return [
      ...told('Only in your new words', gained, 'retry'),
      ...told('Only in your words of the session', lost, 'session'),
    ]
  const same = codeNames(after.map(({ code }) => code))
  const sentence =
    after.length === 0
      ? 'The observer found none of its codes in either.'
      : `The observer found the same in both: ${same}.`
  return [
    {
      about: 'codes',
      sentence,
      quotes: [...quotesOf(session, 'session'), ...quotesOf(retry, 'retry')],
    },
  ]
}

function told(
  opening: string,
  notes: readonly Note[],
  branch: BranchQuote['branch'],
): readonly BranchDifference[] {
  if (notes.length === 0) return []
  const byQuote = [...Map.groupBy(notes, ({ quote }) => quote.trim())]
  const each = byQuote.map(([quote, on]) => `${listed(on.map(({ name }) => name))} (“${quote}”)`)
  const quotes = byQuote.map(([quote]) => quoteOf(quote, branch))
  return [{ about: 'codes', sentence: `${opening}: ${each.join('; ')}.`, quotes }]
}

/** The first note of each code. */
const firstNotes = ({ text, coded }: FoldedReply): readonly Note[] => [
  ...notesOn(text, coded)
    .reduce(
      (notes, note) => (notes.has(note.code) ? notes : notes.set(note.code, note)),
      new Map<Note['code'], Note>(),
    )
    .values(),
]

const without = (some: readonly Note[], others: readonly Note[]): readonly Note[] =>
  some.filter(({ code }) => others.every((other) => other.code !== code))

const quotesOf = (reply: FoldedReply, branch: BranchQuote['branch']): readonly BranchQuote[] => {
  const notes = firstNotes(reply)
  return notes.length === 0
    ? [quoteOf(quoteFor(reply, null), branch)]
    : notes.map(({ quote }) => quoteOf(quote.trim(), branch))
}

const quoteOf = (words: string, branch: BranchQuote['branch']): BranchQuote => ({
  branch,
  speaker: 'trainee',
  words,
})
