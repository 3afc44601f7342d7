import type { MomentKind } from './moment-kind.ts'

/** What a hint may point at: the client's own words and what was seen, nothing that is not told. */
export interface Noticed {
  readonly name: string
  /** the client's words, verbatim; null where nothing was said */
  readonly quote: string | null
  /** what the client did meanwhile, as it stands in the conversation */
  readonly stage: string | null
}

/** What to notice, in two or three sentences. */
export function noticeWords(kind: MomentKind, { name, quote, stage }: Noticed): string {
  const said = NOTICES[kind](name, quote === null ? `what ${name} did not say` : `“${quote}”`)
  return stage === null ? said : `${said} And beside it: ${ended(`“${stage}”`)}`
}

type Words = (name: string, quote: string) => string

/** With a full stop, unless the quote brings its own end. */
const ended = (quote: string): string => (/[?!…]”$/u.test(quote) ? quote : `${quote}.`)

/** @source clinical reference A3–A6, C5, in our words */
const NOTICES: Readonly<Record<MomentKind, Words>> = {
  'danger-hinted': (_, quote) =>
    `Read ${quote} once more, as if it were meant. Words like these can be said in passing and carry a great deal.`,
  'frame-asked': (name, quote) =>
    `This asks how things work here: ${ended(quote)} ${name} may be finding out what can be said.`,
  'limit-tested': (name, quote) =>
    `Look at what is asked of you: ${ended(quote)} There is the thing itself, and there is what having it would give ${name}.`,
  confronting: (name, quote) =>
    `${name} takes something up with you: ${ended(quote)} It is said and not kept back, which leaves something to work with. What in it is fair?`,
  withdrawing: (name, quote) =>
    `${name} has stepped back since something you said, and now there is ${ended(quote)} What was there a few replies ago that is missing?`,
  'testing-repair': (name, quote) =>
    `You have begun to mend something, and ${name} is finding out whether it holds. Now there is ${ended(quote)} What would show that it does, without a new idea?`,
  'mending-due': (_, quote) =>
    `Something before ${quote} asks to be put right. Which part of it can be owned here?`,
  'push-back': (name, quote) =>
    `Hear the push in ${ended(quote)} What might it keep safe for ${name}, and what in it is fair?`,
  background: (name, quote) =>
    `There is more than one person in ${ended(quote)} How do others see ${name}, and where does ${name} belong? What would you have to guess, and could ask instead?`,
  'asked-you': (name, quote) =>
    `There is a question for you: ${ended(quote)} What makes it matter to ${name} just now?`,
  feeling: (_, quote) =>
    `Stay with ${quote} for a moment. Which feeling is in it, and is it named or does it only show?`,
  flooded: (name, quote) =>
    `A great deal comes at once for ${name}: ${ended(quote)} What would make the next minute smaller?`,
  'hardly-a-word': (name, quote) =>
    `Look at how little there is: ${ended(quote)} It may be all there is room for, and ${name} is still here.`,
  'two-sides': (_, quote) =>
    `Listen to ${quote} for two sides. What speaks for leaving things as they are, and what does not?`,
  'leaning-to-change': (_, quote) =>
    `Something leans towards a change in ${ended(quote)} It is easy to pass by, and easy to push.`,
  'first-words': (name, quote) =>
    `These are the first words ${name} chose: ${ended(quote)} Neither of you has said yet what this time is for.`,
  'questions-in-a-row': (name, quote) =>
    `Your last two replies each asked something, and now there is ${ended(quote)} What have you heard that ${name} does not know you heard?`,
  guarded: (name, quote) =>
    `${name} shows a little, ${quote}, and keeps the rest. What would make the next sentence safe to say?`,
  story: (name, quote) =>
    `Out of all there was to tell, ${name} chose ${ended(quote)} Which word in it weighs most?`,
}
