/** The second part of a new scenario: what may be asked about, what is hidden, and the turns every student meets. */
export const TEMPLATE_OF_THE_PLOT = `# What the student may ask about. "words" are what a reply is heard by; a star stands for any ending. Deflections are how
# the client steps around a subject while something about it is still locked.
topics:
  - id: sleep
    words: ["sleep*", "nights", "night", "awake", "tired", "bed", "rest"]
    lines:
      - { says: "It's only from two till five. The rest of the night I'm very good at it.", cues: [affectCue] }
      - { says: "I've tried the things. The tea, the whale music. I know a lot about whales now." }
      - { says: "Lying there is the one time of day when nobody needs an answer. You'd think I'd like it.", levels: [L1, L2, L3], cues: [affectCue] }
    deflections:
      - { says: "The nights are just nights. Is there a technique?", cues: [affectCue] }
  - id: work
    words: ["work*", "job", "team", "colleague*", "office", "boss", "manager", "spring"]
    lines:
      - { says: "It's only two people. They're lovely. They ask me things all day, and I know most of them." }
      - { says: "I used to be good at one thing. Now I'm in charge of how other people feel about it.", levels: [L1, L2, L3], cues: [affectCue] }
    deflections:
      - { says: "Work is fine. I was promoted, so it must be fine." }
      - { says: "There's a bit about work that I'd have to tidy before I showed it to anybody.", levels: [L1, L2], cues: [affectCue] }
  - id: home
    words: ["home", "partner", "family", "friend*", "alone", "evening*", "weekend*"]
    lines:
      - { says: "Home's good. I cook. I'm told that I hum." }
      - { says: "They say I'm easy to live with. It takes a surprising amount of work.", levels: [L1, L2, L3], cues: [affectCue] }
    deflections:
      - { says: "At home they've got enough on. I'm the one who hasn't got anything." , cues: [affectCue] }

# What the client knows and tells in time. L1: what happened. L2: what it feels like. L3: the core. "neverBefore" are
# words that would give it away; no line that can come earlier may hold them.
facts:
  - id: the-list
    about: Works through a list at night of everything that could go wrong the next day.
    level: L1
    topics: [sleep]
    says:
      - { says: "I make a list in my head of what might go wrong tomorrow. Then I check it for mistakes.", cues: [affectCue] }
    neverBefore: ["go wrong tomorrow", "check it for mistakes"]
  - id: found-out
    about: Is afraid that the two colleagues will see that nobody ever taught this job to them.
    level: L2
    topics: [work]
    gate: { told: [the-list] }
    says:
      - { says: "I'm frightened they'll notice that I'm making it up. Every day that they don't, it gets worse.", stage: turns the pen over, cues: [affectCue] }
    neverBefore: ["making it up"]
  - id: asked-to-stop
    about: Asked in June to have the old job back, was told to give it time, and has told nobody at home.
    level: L3
    topics: [work, home]
    gate: { told: [found-out] }
    says:
      - { says: "I asked for my old job back. In June. She said give it time, and I said of course. Nobody at home knows I asked.", stage: looks up, cues: [affectCue] }
    neverBefore: ["old job back", "give it time"]

# Turns that every student meets, in order of precedence: the tests of the session. "turn: { from: 2 }" is the client's
# answer to the second reply of the student. Each has two or more exemplary replies, written by hand, which a student
# sees only after trying.
moments:
  - id: just-a-tip
    title: Just a tip
    when: { turn: { from: 2 } }
    cues: [affectCue, discordEvent]
    says:
      - { says: "I don't want to take up the whole hour. If you've one good tip for sleeping I could be out of your way." }
      - { says: "Honestly, one tip would do. Then you could have somebody in who really needs it." }
    exemplars:
      - { reply: "You'd rather be no trouble, even in here. It sounds as if being tired for this long has been quite lonely.", why: "Hears the wish to be no trouble, and the feeling beneath it, before the request." }
      - { reply: "It sounds as though you're worn out, and used to making do with very little. What have the nights been like?", why: "Names what shows, and opens instead of advising." }
  - id: your-number
    title: A number for two in the morning
    when: { turn: { from: 4 }, after: [just-a-tip] }
    cues: [boundaryTest, affectCue]
    says:
      - { says: "Could I have a number for you? I'd not ring. I'd only know that I could, at two." }
      - { says: "Is there a number I could text at night? You needn't answer. It's only so that it's gone somewhere." }
    exemplars:
      - { reply: "Two in the morning sounds very lonely, and you'd like somebody to be there. I can't give you my number, because I'd be asleep and you'd be left waiting. What are those hours like for you?", why: "Meets the need, says the limit plainly, gives the reason and comes back to the need." }
      - { reply: "It makes sense that you'd want somebody within reach at that hour. I don't take messages between sessions, because they'd lie unread just when you needed an answer. Who else could know that you're awake?", why: "Warm and clear, and looks for somebody who can really be there." }
  - id: what-use
    title: What use is it?
    when: { turn: { from: 6 }, after: [your-number] }
    cues: [discordEvent, affectCue]
    says:
      - { says: "May I say something? You're very nice. I'm not sure what this is for." }
      - { says: "I keep wondering what I'll say when they ask me what we did today." }
    exemplars:
      - { reply: "I'm glad you say so. It sounds as if you're disappointed, and a bit alone with it again. What would make this worth your hour?", why: "Takes the doubt as useful, names the feeling and hands over the direction." }
      - { reply: "I may have been slow to hear what you came for. What have I missed?", why: "Owns a part without grovelling and asks." }
  - id: the-hum
    title: The humming
    when: { turn: { from: 8 }, level: { atLeast: L1 } }
    cues: [affectCue]
    says:
      - { says: "The humming, at home. I noticed it's what I do when I'm about to say something and don't." }
      - { says: "I caught myself humming in the lift today, on the way up to you. It's what I do instead." }
    exemplars:
      - { reply: "So the humming is where a sentence used to be. It sounds as though there's something you'd long to say.", why: "Stays with the client's own picture and goes one step further." }
      - { reply: "You noticed that, and you told me. It sounds a little sad. What might the sentence be?", why: "Honours the noticing, names the feeling and opens." }
`
