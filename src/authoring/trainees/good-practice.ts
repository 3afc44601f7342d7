import type { Wordings } from '#authoring/worded-reply.ts'

/** Names a feeling that the client shows and may not have said. */
export const FEELING: Wordings = [
  '{Echo}, and you sound {feeling}.',
  'You sound {feeling}, saying that.',
  'Underneath all of that you feel {feeling}.',
  "So you're left feeling {feeling}, and on your own with it.",
  "It hurts, and you've had to go on as if it didn't.",
  "You've felt {feeling} for longer than anyone around you knows.",
  'It sounds as if that leaves you feeling {feeling}, and a bit lonely with it.',
  'You feel {feeling}, more than you let people see.',
  'Part of you feels {feeling}, and part of you keeps that hidden.',
  "There's something painful in that, and you say it so quietly.",
  'It comes very close, and you sound {feeling}.',
  "You're {feeling}, and worn out from keeping it in.",
  'When you say that, you sound sad as well as {feeling}.',
]

/** Gives back more than was said: the weight, the unspoken side, the two sides. */
export const MEANING: Wordings = [
  "{Echo}. It's as if nobody has really seen what that costs you.",
  "Part of you wants to be done with it, and part of you can't let it go.",
  "It's as if you've been holding all of this together on your own.",
  'It matters to you to get this right, and that makes it harder to say out loud.',
  "On the one hand you'd like to leave it alone, and on the other it won't leave you alone.",
  "You've been carrying this by yourself, and it has only got heavier.",
  "It's more than what happened; it's as if it says something about you.",
  "You've got used to managing, so that nobody thinks to ask how you are.",
  "{Echo}. And underneath there's something that hurts more than you say.",
  "So there's the part that people see, and there's the part you take home with you.",
  "It's as though you'd have to earn the right to be upset about it.",
  "You look after everyone else, and it's as if nobody looks after you.",
  "It's as if you can't afford to get it wrong, with nobody to lean on.",
]

/** Asks so that the client can choose what to tell. */
export const ASKING: Wordings = [
  "What's that like for you?",
  'What was going through you just then?',
  'How has it been, living with that?',
  'What happens inside you when you think of it?',
  'What would you most want somebody to understand about that?',
  "What's the heaviest part of it for you?",
  'How does that show in an ordinary day?',
  'What comes up in you as you say that?',
  'What does it mean to you, that it turned out like this?',
  'What do you find yourself doing when it gets like that?',
  'How do you make sense of it yourself?',
  'What is it like to say that to someone?',
]

/** Says that a reaction fits where it came from. */
export const FITTING: Wordings = [
  "With everything you've had to deal with, it makes sense that you feel like that.",
  "It makes sense to be careful, after the way that's gone before.",
  "Anyone who had lived with that would find it hard, so it's no wonder that you do.",
  "It's understandable that it gets to you, because it's something you care about.",
  "Of course it's hard to talk about. It makes sense that you've kept it to yourself.",
  "It's no wonder you're tired, with so much resting on you.",
  'It makes sense that you would want to protect yourself there.',
  'After all that, it makes sense that you feel the way you do.',
  "That's an understandable way to feel, given what you've been through.",
]

/** Shares the say over what the two of them do. */
export const TOGETHER: Wordings = [
  'Would it help to stay with this for a while, or would you rather come at it from another side?',
  'What would be most useful to you from our time today?',
  'If we picked one thing to look at together, which would you want it to be?',
  'What would you like us to do with the rest of the time?',
  'What would you like to be a little different by the time you leave?',
  'Shall we look at that together, or is there something that matters more today?',
  'What would you like the two of us to work on?',
]

/** Names a strength or a value, and where it showed. */
export const STRENGTH: Wordings = [
  'It took courage to say that out loud.',
  'You came here today even though part of you would rather not have, and that took strength.',
  "You've put a lot of thought into this, because you care about getting it right.",
  "You've kept going, even on the days when it was all too heavy.",
  'Being honest about this matters to you, even when it costs you something.',
]

/** Puts choice and pace where they belong. */
export const CHOICE: Wordings = [
  "It's up to you how much of this you tell me, and how fast.",
  "It's your decision, and nobody else can make it for you.",
  "You don't have to go any further with it than you want to. You set the pace.",
  "It's your choice what we do with that.",
  'You can stop whenever you like; the pace is yours.',
]

/** Leaves room. */
export const ROOM: Wordings = [
  "Take your time. I'm listening.",
  "There's no hurry. Take as long as you need.",
  "Go on, if you'd like to. I'm with you.",
  'We can go slowly with this.',
]

/** Answers a silence by leaving it be. */
export const QUIET: Wordings = [
  "We can sit quietly for a while. There's no hurry.",
  "You don't have to say anything. I'm here.",
  'Take all the time you need. I can wait.',
  "It's all right not to have words for it. There's no rush.",
  "Let's just take a moment. You set the pace.",
  "There's no need to fill the quiet. I'm still with you.",
  "You can take as long as you like. I'm not going anywhere.",
  'We can start again from anywhere, whenever you like.',
]

/** After the difficulty was met: what helped once, what could be within reach. */
export const HOPING: Wordings = [
  'There have been days when you got through this. What helped, even a little?',
  "We can't undo what happened, but together we can find what would make next week a bit more bearable.",
  "You've come through hard things before. What got you through then?",
]

/** How this works and where it ends, before anything is told. */
export const FIRST_FRAME: Wordings = [
  "Hello {name}, I'm a counselling student here. We have {minutes} minutes, and what you say stays in this service unless someone is at risk of serious harm; then I'd have to pass it on, and I'd tell you first.",
  "Hello {name}, thank you for coming. We've got {minutes} minutes together. What you tell me is confidential, except if you or somebody else were at risk of serious harm, and then I'd talk with you first about who needs to know.",
]

export const AGAIN_FRAME: Wordings = [
  'Hello {name}. We have {minutes} minutes again today, and as before, what you say stays in this service unless someone is at risk of serious harm.',
  'Hello {name}. There are {minutes} minutes for us today, and the same things hold as last time: it stays in here, unless somebody is in danger of serious harm.',
]
