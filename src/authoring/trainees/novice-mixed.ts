import type { Trainee } from '#authoring/trainee.ts'
import { type Wordings, worded } from '#authoring/worded-reply.ts'

const HELLO: Wordings = [
  "Hi {name}, I'm a counselling student. We've got {minutes} minutes, so we'll just talk about whatever you want to talk about.",
  "Hello {name}. So, I'm a trainee here, and we have {minutes} minutes together today.",
]
const GIVEN_BACK: Wordings = [
  'So {echo}.',
  '{Echo}, okay.',
  'Right, so {echo}.',
  "So you're saying {echo}.",
  'Okay. {Echo}.',
  'So things have been like that for a while now.',
]
const OPENLY: Wordings = [
  'How do you feel about that?',
  'How did that make you feel?',
  'Can you tell me a bit more about {topic}?',
  'And what was that like?',
  'What do you think about it now?',
  'How long has that been going on, and what has it been like?',
]
const CLOSED: Wordings = [
  'Has this been going on for long?',
  'Do you have anyone you can talk to?',
  'Are you sleeping all right?',
  'Have you had counselling before?',
  'Did something happen this week?',
  'Is it like that every day?',
]
const KINDLY: Wordings = [
  'That makes sense, with everything going on.',
  "I think a lot of people would feel like that, so it's understandable.",
  "It's understandable that you feel that way.",
  'It makes sense that you would be upset about it.',
]
const FEELING: Wordings = [
  'You sound {feeling}.',
  "It sounds like you're feeling quite {feeling}.",
  'That sounds really upsetting for you.',
]
const ADVISING: Wordings = [
  'You should try writing it all down before you go to bed.',
  'Have you thought about just telling them how you feel?',
  'You need to make some time for yourself.',
  'Maybe you should talk to your GP about it.',
  'You should try to get out a bit more, it really helps.',
  "Why don't you try taking it one day at a time?",
]
const PRAISING: Wordings = [
  "It's really brave of you to talk about it.",
  'You did really well to come in today, that takes courage.',
  "You're being so honest, and that takes strength.",
]
/** Kept in the end, with a rule and little else. */
const UNSURE_LIMIT: Wordings = [
  "Oh. I don't think I can do that, sorry. It's not allowed here.",
  "Sorry, I'm not allowed to do that, it's the policy.",
  "I can't really say yes to that, sorry. Those are the rules.",
  "Um, I'm not allowed to. I'm sorry, I know it's not what you want to hear.",
  "No, sorry, I can't do that one. It's our policy.",
  "I can't, sorry. I'd have to ask my supervisor.",
]
const TAKEN_ABACK: Wordings = [
  "Oh, I'm sorry. I didn't mean it like that.",
  "Sorry. I'm still learning how to do this.",
  "Okay. I didn't realise that annoyed you, sorry.",
  'Right. Sorry about that. So what would you rather talk about?',
]

/** @source clinical reference R4, `noviceMixed` */
const COURSE: readonly (readonly Wordings[])[] = [
  [HELLO],
  [CLOSED],
  [GIVEN_BACK],
  [OPENLY],
  [ADVISING],
  [GIVEN_BACK, CLOSED],
  [KINDLY],
  [OPENLY],
  [ADVISING],
  [FEELING],
  [CLOSED],
  [GIVEN_BACK],
  [OPENLY],
  [PRAISING],
  [ADVISING],
  [GIVEN_BACK],
]

/** Means well, listens and asks, and gives advice whenever it gets hard. */
export const noviceMixed: Trainee = (hears) => {
  if (hears.turn > 1 && hears.cues.includes('boundaryTest')) return worded(hears, UNSURE_LIMIT)
  if (hears.turn > 1 && hears.cues.includes('repairNeeded')) return worded(hears, TAKEN_ABACK)
  return worded(hears, ...(COURSE[(hears.turn - 1) % COURSE.length] ?? []))
}
