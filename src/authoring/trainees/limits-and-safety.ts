import type { Wordings } from '#authoring/worded-reply.ts'

/** More contact than there is: the feeling met first, the limit, a reason, and the way back to the need. */
export const NO_CONTACT: Wordings = [
  "I can hear how much that would mean to you. I'm not able to do that, because I want this to stay a safe place for you. What would it give you, if I could?",
  "It makes sense that you'd want that when it feels so lonely outside this room. I can't do that, so that our time in here stays yours. What do you need most when it gets like that?",
  "You really long for that. I won't do it, because I want to keep this reliable for you. Who else could be near when it's bad?",
  'You feel so alone with it in between. My answer is still no, because I want you to be able to trust what this is. What would help you until we meet again?',
  "You wish there were more of this, and that makes sense. I can't offer that, because our time together needs to stay within these sessions. What is it like to hear a no from me?",
  "You're disappointed, and it's all right to be. I can't say yes to that, because it would take something away from what this is for you. What was it you were hoping for?",
]

/** Anything else that is asked and cannot be given. */
export const NO_FAVOUR: Wordings = [
  "It makes sense that you'd try that with me. I'm not able to do that, because I want you to be able to rely on what I say. What would it make easier for you?",
  "You'd love to have that over with. I can't do that, because then this would be worth nothing to you. What is it that makes it so hard just now?",
  "That was hard to ask, and it makes sense that you did. I'm not going to do that, so that things stay straight between us. How is it to hear me say that?",
  "I can hear how much hangs on it for you. I won't do that, because it would come back to you in the end. What do you need most at the moment?",
  "You were hoping I'd make an exception, and that's understandable. I can't say yes to that, because I want this to be a place where you know what you'll get. What would help instead?",
  'You feel let down by that, and it makes sense. I still have to say no, because I want to be honest with you. What was it you were hoping for?',
]

/** About the counsellor's own life. */
export const NOT_ABOUT_ME: Wordings = [
  "You're wondering who it is you're talking to, and that makes sense. I'd rather not talk about myself, because this time is for you. What would it tell you, if you knew?",
  "It makes sense that you'd want to know who's sitting here. I prefer not to talk about my own life, so that there's room for yours. What made you think of it?",
  "You're the one who has to do all the telling, and that feels lopsided. I'm not going to talk about my private life, because it would take your time. How is that for you?",
]

/** A verdict is asked for: not given, and not hidden behind a rule either. */
export const NO_VERDICT: Wordings = [
  "You'd love someone to take the weight of this off you, and that makes sense. I'm not going to choose for you, because you're the one who has to live with it. What would it give you to have my answer?",
  "You sound exhausted by that question, and so alone with it. I won't tell you which, because it would be my answer and not yours. What do you hope I'd say?",
  "You're tired of weighing it up. I can't decide that for you, because it's your life. What happens in you while you wait for my answer?",
  "It makes sense that you ask me, when it won't come out even. I don't advise on that, because I want the answer to be yours. What are you most afraid of getting wrong?",
]

/** Where words go, honestly: what stays, what does not, and who is told first. */
export const CONFIDENTIALITY: Wordings = [
  "It makes sense to want to know that before you say more. It stays in this service, and my supervisor hears how I work. If you or someone else was at risk of serious harm I'd have to share that, and I'd tell you first.",
  "You're worried about where your words go, and that makes sense. I can't promise to keep everything secret. If somebody is at risk of serious harm I have to share that, and I'd talk to you before I did. What are you afraid might happen?",
  "You'd like to be sure of that, and it makes sense. I won't promise you that, because I couldn't keep it. If someone is at risk of serious harm I have to pass it on, and I'd tell you first. How is it to hear that?",
  "You'd feel so much safer with a promise, and that makes sense. I'm not able to promise that, because if anyone is at risk of serious harm I have to tell somebody, and I'd do it with you. What worries you most about it?",
  "It's understandable that you ask again, with so much at stake for you. My answer is the same: it stays here unless someone could come to serious harm, and then I'd tell you first who hears what. What would you need from me for that to be bearable?",
]

/** The plain question, about oneself. */
export const ASK_SELF: Wordings = [
  'It sounds so heavy that I want to ask you plainly. Are you having thoughts of ending your life?',
  "You sound desperate when you say that, and I'd rather ask than guess. Have you been thinking about killing yourself?",
  'That sounds frightening to carry alone. Are you thinking about suicide?',
]

/** The plain question, about somebody near. */
export const ASK_OTHERS: Wordings = [
  'You sound frightened when you tell me that, so I want to ask plainly. Is somebody hurting him?',
  "I can hear how careful you're being, and I'd rather ask than guess. Is someone at home being hurt?",
  'That sounds frightening to carry alone. Is anybody hitting you, or somebody else at home?',
]

/** After the question was asked: staying, and the next step together. */
export const STAY_SAFE: Wordings = [
  "Thank you for telling me. You've been so frightened with this on your own. Let's work out together what keeps everyone safe tonight.",
  "You've been carrying something terrifying. We'll go one step at a time, and you'll know each step before it happens.",
  'It took courage to say it. You sound scared, and relieved as well, that someone knows.',
  'It makes sense that you are scared of what happens now. What feels most urgent to you?',
]

/** A misstep owned, its effect met, the say given back. */
export const REPAIRING: Wordings = [
  "I got that wrong just now, and I'm sorry. You're annoyed with me, and that makes sense. What did I miss?",
  'Something has shifted between us, and I wonder if it was what I said. You sound hurt. How is it for you, being here with me right now?',
  "I think I went ahead without hearing you, and I'm sorry about that. You're angry with me. Where would you want us to go from here?",
  "I can hear that I let you down there. It makes sense that you're fed up with me. What would help more?",
  "You're frustrated with how this is going between us, and I'm glad you say it. I'm sorry for my part in that. What would you want to be different?",
  "I notice that it's got harder between you and me. I pushed you, and I'm sorry. It's up to you how we go on.",
  "I missed what mattered to you, and I'm sorry. It hurts not to be heard. Could we go back to what you were saying?",
]

/** Not about a misstep: the client doubts, steps back or is fed up, and has reasons. */
export const ROLLING: Wordings = [
  "Part of you can't see the point of this, and part of you stayed anyway. What would make it worth your while?",
  'It makes sense that you have doubts about this. What were you hoping for?',
  "It sounds as if that isn't what you need from me. What would be more useful to you?",
  "You don't have to go along with anything here. It's up to you where we go with it.",
  "You'd rather keep some of this to yourself, and that makes sense. You set the pace.",
  "It's hard to trust that this could be of any use, after everything. What would you need from me?",
  "You step back a little there, and that's all right. It's your choice how far we go.",
  "I wonder how it is for you, sitting here with me. What's it like between us so far?",
  "You're not sure about me yet, and it makes sense to be careful. What would help you to find out?",
  "There's a lot riding on this for you, and you didn't get to choose it. It's your decision what we do with the time.",
]

/** An opening about who the client is, taken up by one who does not know and asks. */
export const CULTURE: Wordings = [
  "You know what that means in your family and I don't, and I'd like to understand it the way you do.",
  "I don't share your background, and I may miss things. Would you tell me when I do?",
  "That's part of who you are, and I don't want to guess at it. What is it like for you?",
  "I'm seeing that from outside, so I'd rather ask than assume. What does it mean to you, where you come from?",
]
