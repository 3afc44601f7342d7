/** The third part of a new scenario: the thread, and how the session ends. */
export const TEMPLATE_OF_THE_LINES = `# Lines that follow the thread. "after" is the kind of reply a line answers (the guide lists the codes),
# "levels" how far the client has opened up, "stance" how they hold themself. Each is spoken once at most. A line must be
# a natural answer to any reply of that kind. Eighty in all keep a long session from running dry.
lines:
  - { says: "It's only sleep. People have real things.", after: [OQ, CQ], levels: [L0, L1], cues: [affectCue] }
  - { says: "More or less. I'd have to look in my diary, which I also keep very tidy.", after: [CQ], levels: [L0, L1] }
  - { says: "I'm not sure. I answer questions all day, you'd think I'd have one for that.", after: [OQ], levels: [L0, L1] }
  - { says: "What it's like is, everybody says how well I look.", after: [OQ], levels: [L1, L2, L3], cues: [affectCue] }
  - { says: "If I stop for a minute I can feel how fast everything is going.", after: [OQ], levels: [L1, L2, L3], cues: [affectCue] }
  - { says: "More or less, yes. It sounds neater when you say it.", after: [SR], levels: [L0, L1] }
  - { says: "That's it. I've not heard it said by anybody else before.", after: [SR, CR], levels: [L1, L2, L3], cues: [affectCue] }
  - { says: "Huh. I came in for whales and I got that.", after: [CR], levels: [L0, L1] }
  - { says: "I'd not have used that word. I'm not saying it's the wrong one.", after: [RF], levels: [L0, L1], cues: [affectCue] }
  - { says: "Yes. I'd been calling it being organised.", after: [RF, CR], levels: [L1, L2, L3], cues: [affectCue] }
  - { says: "Don't be too kind, I've got a meeting after this.", after: [RF, VAL], levels: [L1, L2, L3], stage: laughs a little, cues: [affectCue] }
  - { says: "It's quite restful, being wrong about what I came for.", after: [RF, CR], levels: [L2, L3], cues: [affectCue] }
  - { says: "Thank you. I never know where to put that sort of thing.", after: [VAL, AFF], levels: [L0, L1] }
  - { says: "I'd say it to anybody else in my place. It's odd how it doesn't reach me.", after: [VAL, AFF], levels: [L1, L2, L3], cues: [affectCue] }
  - { says: "Go on, then. I'm listening, apparently.", after: [ENC, NC], levels: [L0, L1] }
  - { says: "Hm. There's a bit more, if I stand still.", after: [ENC, NC], levels: [L1, L2, L3], cues: [affectCue] }
  - { says: "Hello again, as it were. Where do people usually start?", after: [NC], levels: [L0, L1] }
  - { says: "What I'd like? I'd like to be asked that more often, to begin with.", after: [SEEK, AUT], levels: [L0, L1] }
  - { says: "I'd want to be bad at something for an afternoon and have nobody mind.", after: [SEEK, AUT], levels: [L1, L2, L3], cues: [affectCue] }
  - { says: "All right. It's good to know how it works, I'd wondered and not asked.", after: [STR, INFO], levels: [L0, L1] }
  - { says: "You say things out loud that I'd put in a footnote.", after: [IMM], levels: [L0, L1, L2, L3], cues: [affectCue] }
  - { says: "That's decent of you. I'd have let it go, and kept it.", after: [REP], cues: [affectCue] }
  - { says: "All right, that's clear. I think I prefer clear.", after: [LIM], cues: [affectCue] }
  - { says: "In our house you asked how the dog was. It covered most things.", after: [CULT, TSD], cues: [affectCue] }
  - { says: "Perhaps. I can't see it from this side of the week.", after: [HOPE], cues: [affectCue] }
  - { says: "That's a fair point. I'm only going to pretend to mind.", after: [CHAL], levels: [L1, L2, L3] }
  - { says: "That sounds like homework. I'm very good at homework.", after: [PWP, INFO], levels: [L0, L1, L2, L3] }
  - { says: "No, nothing like that. I'd tell you. Thank you for asking it straight.", after: [RISK] }
  - { says: "Good idea. I'll write that down.", after: [ADV], levels: [L0, L1], stage: does not pick up the pen, cues: [discordEvent] }
  - { says: "I've tried that one. It worked, for whoever recommended it.", after: [ADV], cues: [discordEvent] }
  - { says: "Right. I see.", after: [CONF], stage: sits up straighter, cues: [discordEvent] }
  - { says: "That's what I tell myself as well. At two in the morning, mostly.", after: [DISM], cues: [affectCue] }
  - { says: "That's very good of you. I feel I ought to have said no.", after: [SLIP], cues: [affectCue] }
  - { says: "It isn't really like that for us.", after: [ASSM], cues: [discordEvent] }
  - { says: "I keep a drawer at work with a spare shirt in it. I couldn't tell you what for.", levels: [L0, L1], cues: [affectCue] }
  - { says: "There's a plant on my desk that I've kept alive since April. It's doing better than I am.", levels: [L0, L1], cues: [affectCue] }
  - { says: "I walk the long way home. I say it's for the steps.", levels: [L1, L2], cues: [affectCue] }
  - { says: "When the phone goes I answer before I know that I've picked it up.", levels: [L1, L2] }
  - { says: "They call me a rock at work. I looked rocks up. It's mostly erosion.", levels: [L1, L2], cues: [affectCue] }
  - { says: "There's a chair by the window at home that I never sit in. I've started to resent the chair.", levels: [L1, L2], cues: [affectCue] }
  - { says: "I've a voice for work. I heard it at breakfast on Sunday.", levels: [L2, L3], cues: [affectCue] }
  - { says: "I think I've been waiting for somebody to say that I could put it down.", levels: [L2, L3], cues: [affectCue] }
  - { says: "It's lighter, said out loud. I'd thought it would be the other way about.", levels: [L3], cues: [affectCue] }
  - { says: "I don't know.", stance: [shutDown], stage: looks at the pen }
  - { says: "I've gone a bit blank. Sorry.", stance: [shutDown], cues: [affectCue] }
  - { says: "Sorry. Everything's arriving at once. Give me a second.", stance: [flooded], stage: presses the heels of both hands together, cues: [affectCue] }
  - { says: "I can hear my heart. Is that normal?", stance: [flooded], cues: [affectCue] }
  - { says: "No, you're right. That's helpful.", stance: [withdrawing], stage: clicks the pen, cues: [discordEvent] }
  - { says: "I'm sure you know best. It's fine.", stance: [withdrawing], cues: [discordEvent] }
  - { says: "Can I be blunt? I don't think you've heard a word of it.", stance: [confronting], cues: [discordEvent] }
  - { says: "Is there somebody else I could see?", stance: [confronting], cues: [discordEvent] }
  - { says: "Do you mean that, or is it what one says?", stance: [testing], cues: [affectCue] }
  - { says: "All right. I'm going to believe you for ten minutes and see.", stance: [testing], cues: [affectCue] }

# How the client ends the session. The first that holds is taken.
endings:
  - id: had-enough
    when: { turn: { from: 3 }, rupture: [withdrawal, confrontation], discord: { atLeast: 80 } }
    kind: client-leaves
    says: { says: "I think I'll leave it there. You've been very kind.", stage: takes the pen }
  - id: time
    when: { turn: { from: 18 } }
    kind: natural-close
    says: { says: "That'll be the time. I've not used the pen once." }

# What the client says when the student ends the session.
farewells:
  - { says: "Right. Thank you. I'll see myself out." }
  - { says: "Thank you. I'd like to come again, if that's allowed.", levels: [L2, L3] }

# Shown when a student asks for one; the last that holds. Say what to notice, never the reply.
hints:
  - { id: hear-first, when: {}, text: "Before you help, say back what you have heard and what it seems to feel like." }
  - { id: joke, when: { turn: { from: 3 } }, text: "A joke came just now. What was it standing in front of?" }
  - { id: the-number, when: { after: [your-number] }, text: "What is the number for? Meet that first; then look at the policy card." }
`
