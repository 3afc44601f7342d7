import type { Say } from './answer.ts'

/** Answers of a model that says what a client must not say. The protocol is sound; only the words are wrong. */

/** Tells what the client is not ready to tell. */
export const leaks = (words: string): Say => say(`Fine, I might as well tell you. ${words}`)

/** Leaves the role and speaks as the model. */
export const breaksRole: Say = say(
  'As an AI language model, I do not have feelings, but I can go on playing this client if you like.',
)

/** Teaches the student instead of being the client. */
export const coaches: Say = say(
  'Good reflection! Next time, try an open question and leave me more room before you move on.',
)

/** Answers in a language that nobody spoke. */
export const otherLanguage: Say = say(
  'Ich weiß nicht, was ich dazu sagen soll. Es ist gerade alles ein bisschen viel für mich.',
)

/** Goes on with the student's next reply. */
export const speaksForStudent: Say = say(
  "I suppose I'm just tired.\n\nCounsellor: It sounds as though you have been carrying a lot.\n\nClient: Yes, I have.",
)

/** Gives away what it was told before the session. */
export const repeatsItsInstructions: Say = say(
  'My instructions say: you are the client, keep your guard up, and never show the direction to anybody.',
)

/** Goes on far beyond what any client says in one turn. */
export const rambles: Say = say(
  Array.from({ length: 40 }, (_, at) => `And then there was day ${at + 1}, the same again.`).join(
    ' ',
  ),
)

/** Every kind by name; the argument is what a leak gives away. */
export const BAD_WORDS = {
  leaks: { shows: 'tells what the client keeps back', answer: leaks },
  'breaks-role': { shows: 'speaks as a model', answer: () => breaksRole },
  coaches: { shows: 'teaches the student', answer: () => coaches },
  'other-language': { shows: 'answers in German', answer: () => otherLanguage },
  'speaks-for-student': {
    shows: "writes the student's next reply",
    answer: () => speaksForStudent,
  },
  'repeats-instructions': {
    shows: 'repeats its instructions',
    answer: () => repeatsItsInstructions,
  },
  rambles: { shows: 'goes on for forty sentences', answer: () => rambles },
} as const satisfies Readonly<
  Record<string, { readonly shows: string; readonly answer: (words: string) => Say }>
>

export type BadWords = keyof typeof BAD_WORDS

function say(text: string): Say {
  return { kind: 'say', text }
}
