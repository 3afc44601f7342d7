import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import type { Skill } from '#scenario/skill.ts'
import type { MomentKind } from './moment-kind.ts'

/** The kind of reply that a moment calls for. */
export interface KindWords {
  readonly name: string
  readonly skill: Skill
  /** what the reply would be read as; any of them answers the moment */
  readonly codes: readonly BehaviourCode[]
  readonly why: (name: string) => string
}

/** @source clinical reference A3–A6 (what answers an opening), B3, C2, C5, in our words */
export const KIND_WORDS = {
  'danger-hinted': {
    name: 'A direct question about safety',
    skill: 'boundaries',
    codes: ['RISK'],
    why: (name) =>
      `Asked calmly and in plain words, it lets ${name} say yes as well as no. Asking puts no such thought there, and going round it leaves ${name} alone with it.`,
  },
  'frame-asked': {
    name: 'Plain words about how this works',
    skill: 'boundaries',
    codes: ['STR'],
    why: (name) =>
      `What stays here, where that ends, and what you would do then: the policy card has it. After that the worry under the question; it is why ${name} asked.`,
  },
  'limit-tested': {
    name: 'A limit with its reason',
    skill: 'boundaries',
    codes: ['LIM'],
    why: (name) =>
      `It has four parts: meet the wish, say plainly what you cannot do, say what that protects for ${name}, and come back to the need. A limit without warmth is heard as a door.`,
  },
  confronting: {
    name: 'Owning your part',
    skill: 'resistance',
    codes: ['REP', 'IMM', 'VAL'],
    why: (name) =>
      `Say what you did and how it may have been for ${name}, without defending it. Until that is said, whatever comes next is heard as more of the same.`,
  },
  withdrawing: {
    name: 'A word about what is between you',
    skill: 'resistance',
    codes: ['IMM', 'REP'],
    why: (name) =>
      `Say what you notice between the two of you, with your own part in it, and leave ${name} free to answer. A new subject would let both of you step round it.`,
  },
  'testing-repair': {
    name: 'More of the same care',
    skill: 'resistance',
    codes: ['VAL', 'AUT', 'RF', 'SEEK'],
    why: (name) =>
      `Take up how it has been, and leave the next step with ${name}. What mends is that you stay the same; asking to be forgiven would turn it round to you.`,
  },
  'mending-due': {
    name: 'A repair',
    skill: 'resistance',
    codes: ['REP'],
    why: (name) =>
      `Name what happened and own what is yours to own, in one sentence and without “but”. Then ${name} does not have to carry it alone, and can go on.`,
  },
  'push-back': {
    name: 'Rolling with it',
    skill: 'resistance',
    codes: ['CR', 'RF', 'AUT'],
    why: (name) =>
      `Say back what is fair in it, and leave the choice with ${name}. Where nothing pushes against it, a push has nothing to hold on to.`,
  },
  background: {
    name: 'An open question about what it means',
    skill: 'empathy',
    codes: ['CULT', 'OQ', 'CR'],
    why: (name) =>
      `Take the opening, say what you do not know, and let ${name} be the one who explains. A guess, even a friendly one, would be about people and not about ${name}.`,
  },
  'asked-you': {
    name: 'A reflection before any answer',
    skill: 'empathy',
    codes: ['CR', 'RF', 'SEEK'],
    why: (name) =>
      `Say back what makes the question weigh, and then see together what would help. An answer given at once ends the asking, and ${name} is left with the wish under it.`,
  },
  feeling: {
    name: 'A reflection of feeling',
    skill: 'empathy',
    codes: ['RF', 'CR', 'VAL'],
    why: (name) =>
      `One sentence that says the feeling, as strong as it was and no stronger, shows ${name} it can be brought here. A question or a tip would step past it.`,
  },
  flooded: {
    name: 'Few words that steady',
    skill: 'empathy',
    codes: ['VAL', 'ENC'],
    why: (name) =>
      `Say that it makes sense, and slow down. Nothing has to be found out just now; a question would be one thing more for ${name} to hold.`,
  },
  'hardly-a-word': {
    name: 'Making room',
    skill: 'active-listening',
    codes: ['ENC', 'VAL', 'AUT'],
    why: (name) =>
      `Say that there is time, and that ${name} need not fill it. A silence that is allowed presses less than the next question.`,
  },
  'two-sides': {
    name: 'A reflection with both sides',
    skill: 'resistance',
    codes: ['CR'],
    why: (name) =>
      `Say both sides in one sentence, the one that hopes for something else last. Take one of them, and ${name} is left to speak for the other.`,
  },
  'leaning-to-change': {
    name: 'Curiosity about the reasons',
    skill: 'resistance',
    codes: ['OQ', 'HOPE', 'CR'],
    why: (name) =>
      `Ask what speaks for it, or say back that it is there. Reasons that ${name} says aloud last longer than any of yours.`,
  },
  'first-words': {
    name: 'A reflection and an open invitation',
    skill: 'active-listening',
    codes: ['SR', 'OQ', 'STR'],
    why: (name) =>
      `Say back the little you have heard, then ask something that can be answered with a story. It shows ${name} at once who leads here.`,
  },
  'questions-in-a-row': {
    name: 'A reflection in place of a question',
    skill: 'active-listening',
    codes: ['SR', 'CR'],
    why: (name) =>
      `Say back what you have understood, and stop there. ${name} hears that the answers arrived, and can go on without being asked.`,
  },
  guarded: {
    name: 'A short reflection, with the choice left open',
    skill: 'active-listening',
    codes: ['SR', 'AUT', 'ENC'],
    why: (name) =>
      `Give back what was said, no more than that, and leave the pace to ${name}. Somebody who is careful opens to being followed sooner than to being asked.`,
  },
  story: {
    name: 'A reflection, then one open question',
    skill: 'active-listening',
    codes: ['SR', 'CR', 'OQ'],
    why: (name) =>
      `First what you heard, in fewer words than ${name} used; then one question that follows from it. A question by itself leaves ${name} unsure what arrived.`,
  },
} as const satisfies Record<MomentKind, KindWords>
