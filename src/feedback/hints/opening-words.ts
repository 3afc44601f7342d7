import { codeIn } from '#coding/code-in.ts'
import { codesOf } from '#coding/coded-turn.ts'
import type { FoldedSession } from '#simulation/folded-session.ts'
import type { MomentKind } from './moment-kind.ts'

/**
 * The first words of a reply, to be gone on with. The first of several on which the observer puts no code at all: a
 * stem must not be worth anything by itself.
 */
export function openingWords(
  kind: MomentKind,
  quote: string | null,
  {
    transcript,
    locale,
  }: { readonly transcript: FoldedSession['transcript']; readonly locale: string },
): string {
  const { around, bare } = OPENINGS[kind]
  const stems = quote === null || /[?!…]$/u.test(quote) ? bare : [...around(quote), ...bare]
  const isIdle = (text: string) =>
    codesOf(codeIn(locale, { text }, { previous: transcript })).length === 0
  return stems.find(isIdle) ?? BARE
}

/** Where nothing better is left. */
const BARE = 'You …'

interface Openings {
  /** stems built on the client's words, best first */
  readonly around: (quote: string) => readonly string[]
  /** stems that need none */
  readonly bare: readonly string[]
}

const none = (): readonly string[] => []

/** Unfinished in two places wherever they can be, so that they lead to more than one reply. @source judgement */
const OPENINGS: Readonly<Record<MomentKind, Openings>> = {
  'danger-hinted': {
    around: (quote) => [`When you say “${quote}”, I want to ask you plainly: …`],
    bare: ['I want to ask you something plainly: …'],
  },
  'frame-asked': {
    around: none,
    bare: ['What you say here …, and the point where that ends is …', 'What you say here …, and …'],
  },
  'limit-tested': {
    around: none,
    bare: [
      'That would … for you, and here I …',
      'That would …, and here I …',
      'You …, and here I …',
    ],
  },
  confronting: {
    around: none,
    bare: ['What I did …, and for you …'],
  },
  withdrawing: {
    around: none,
    bare: ['After what I said, you …', 'After what happened, you …'],
  },
  'testing-repair': {
    around: none,
    bare: ['After all that, you …'],
  },
  'mending-due': {
    around: none,
    bare: ['What happened there …, and my part …', 'What I did …, and for you …'],
  },
  'push-back': {
    around: (quote) => [`“${quote}” … and from your side …`],
    bare: ['From your side, …'],
  },
  background: {
    around: (quote) => [`“${quote}” … and for you …`],
    bare: ['For you …, and I may not …', 'You …, and I may not …', 'Both …, and …'],
  },
  'asked-you': {
    around: none,
    bare: ['You ask me that, and …'],
  },
  feeling: {
    around: (quote) => [`“${quote}” … as if …`, `“${quote}” … and underneath it …`],
    bare: ['You …, and underneath it …', 'As if …'],
  },
  flooded: {
    around: none,
    bare: ['With all of that at once …', 'After all that, …'],
  },
  'hardly-a-word': {
    around: none,
    bare: ['As slowly as …'],
  },
  'two-sides': {
    around: (quote) => [`“${quote}” … and yet …`],
    bare: ['You …, and yet …', 'That …, and yet …'],
  },
  'leaning-to-change': {
    around: (quote) => [`“${quote}” … so that …`],
    bare: ['Not only …, but …', 'You …, and with that …'],
  },
  'first-words': {
    around: (quote) => [`“${quote}” … so you …`],
    bare: ['So you …'],
  },
  'questions-in-a-row': {
    around: none,
    bare: ['Up to here, you …, and …'],
  },
  guarded: {
    around: (quote) => [`“${quote}” … so …`],
    bare: ['So you …'],
  },
  story: {
    around: (quote) => [`“${quote}” … and for you …`],
    bare: ['So for you …', 'So you …'],
  },
}
