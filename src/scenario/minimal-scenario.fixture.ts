import { parse } from 'yaml'
import { type Scenario, scenarioSchema } from './scenario.schema.ts'

/**
 * The smallest scenario that is still complete: every part of the format occurs, every stance has lines, each
 * skill has its opportunities. It lints clean but for the number of client lines.
 */
export const minimalScenarioYaml = `format: 1
id: sam
version: 1.0.0
status: active
locale: en-GB
licence: CC-BY-4.0
title: The resit
summary: A student who says everything is fine has stopped going to lectures.
level: 1
minutes: 15
skills: [empathy, active-listening, boundaries, resistance]
brief: Sam Reyes, 20, booked a first appointment and wrote only "sleep" on the form.
setting:
  place: A small room in the student advice centre
  medium: room
  session: 1
  ofSessions: 4
policyCard:
  - topic: Private contact
    rule: No contact outside the service, by any channel.
contentNotes: [A passing wish not to wake up is mentioned if the client is asked about it.]
goals:
  - { id: follow-feeling, text: Follow the feeling before asking for facts., skill: empathy }
client:
  name: Sam Reyes
  calledName: Sam
  pronouns: they/them
  age: 20
  persona: Second-year student, the first in the family at a university. Keeps things light, jokes when it gets close.
  voice:
    habits: [Short sentences that trail off., Says "it's fine" before anything that is not.]
    longestWords: 40
  start: { bond: 35, open: 30, arousal: 50, discord: 15, hope: 40, goal: 35, frame: 80 }
  traits: { reactance: 0.3, gain: 1, arousal0: 40, discord0: 10, style: confront, culture: 0.4 }
opening:
  says: Hi. I wasn't sure I'd come, to be honest.
  stage: sits on the edge of the chair
  cues: [affectCue]
topics:
  - id: studies
    words: [lecture*, studies, course, exam*, results]
    lines:
      - { says: The course is the course. Lots of people in big halls. }
      - { says: "I liked it at the start, the reading especially." }
    deflections:
      - { says: "Studies are fine. Can we talk about the sleep thing?" }
  - id: family
    words: [family, mum, mother, home, parents]
    lines:
      - { says: Home is four hours on the coach. }
    deflections:
      - { says: They're proud. You know how families are. }
facts:
  - id: failed-module
    about: Sam failed the January statistics paper and has to sit it again.
    level: L1
    topics: [studies]
    says:
      - { says: "I failed statistics. In January. I have to sit it again.", stage: looks at the floor }
    neverBefore: [failed, statistics]
  - id: mum-unaware
    about: Sam's mother believes that Sam passed everything.
    level: L2
    topics: [family]
    gate: { told: [failed-module], turn: { from: 4 } }
    says:
      - { says: "My mum thinks I passed. She told the whole street.", cues: [affectCue] }
    neverBefore: [thinks I passed, whole street]
  - id: not-waking
    about: On bad nights Sam hopes not to wake up; there is no plan and no wish to act.
    level: L3
    topics: [family, studies]
    risk: true
    says:
      - { says: "Some nights I hope I just don't wake up. I wouldn't do anything.", cues: [riskCue] }
    neverBefore: [don't wake up]
moments:
  - id: tired
    title: Tired of being fine
    when: { turn: { from: 2 } }
    cues: [affectCue]
    says:
      - { says: "I'm so tired of saying I'm fine.", stage: breathes out }
      - { says: Everyone asks and I say fine. It wears me out. }
    exemplars:
      - { reply: Keeping up "fine" for everybody sounds exhausting., why: Names the weariness in Sam's own word. }
      - { reply: It's wearing you down to look all right while it isn't., why: Puts both sides into words and leaves room. }
  - id: your-number
    title: Asks for a phone number
    when: { turn: { from: 4 }, after: [tired], bond: { atLeast: 30 } }
    cues: [boundaryTest]
    says:
      - { says: Could I have your number? Just for the bad nights. }
    exemplars:
      - { reply: "You'd want someone near on those nights. I can't give my number, and we can plan who is there.", why: Hears the need and holds the limit. }
      - { reply: "The nights feel long and alone. I can't share my number; let's find who could be reached.", why: "Warm first, then a clear limit with a way on." }
  - id: what-use
    title: Doubts that talking helps
    when: { turn: { from: 6 } }
    cues: [discordEvent, repairNeeded]
    says:
      - { says: "No offence, but what use is this, really?" }
    exemplars:
      - { reply: "You're wondering whether this is worth your time, and it makes sense to ask.", why: Takes the doubt seriously without defending. }
      - { reply: It sounds as if I have not been much use yet. What would help?, why: Owns a part and asks for direction. }
lines:
  - { says: I guess so., stance: [guarded], levels: [L0, L1] }
  - { says: It's fine. Mostly., after: [OQ, CQ, NC], cues: [affectCue] }
  - { says: "Yeah, that's about it.", after: [SR, CR] }
  - { says: "That's it, yes. Heavy is the word.", after: [RF], levels: [L1, L2, L3], cues: [affectCue] }
  - { says: Mm., after: [ENC, NC] }
  - { says: "Thanks. Nobody has said that.", after: [VAL, AFF] }
  - { says: "I suppose I'd want to sleep first.", after: [SEEK, AUT] }
  - { says: I don't really know how this goes., after: [STR, IMM] }
  - { says: "All right, that helps to hear.", after: [REP, LIM] }
  - { says: "My family would say the same, in Spanish.", after: [CULT, TSD] }
  - { says: Maybe. It doesn't look like that from here., after: [HOPE, CHAL] }
  - { says: "Okay, I'll think about that.", after: [INFO, PWP] }
  - { says: "No, it's all right. Why do you ask?", after: [RISK] }
  - { says: "I've tried that. It didn't take.", after: [ADV] }
  - { says: "Right. So it's me, then.", after: [CONF, DISM], stance: [guarded], cues: [discordEvent] }
  - { says: Ha. That's nice of you., after: [SLIP] }
  - { says: "That's not how it is for us, actually.", after: [ASSM] }
  - { says: The nights are the long part., levels: [L1, L2, L3] }
  - { says: I lie there and count the buses., levels: [L1, L2, L3] }
  - { says: It's like everyone got a map and I didn't., levels: [L2, L3], cues: [affectCue] }
  - { says: "I'd like to stop pretending.", levels: [L3] }
  - { says: Everyone would sleep better without me around., levels: [L1, L2, L3], cues: [riskCue] }
  - { says: I don't know., stance: [shutDown], stage: goes quiet }
  - { says: Not much to say., stance: [shutDown, withdrawing] }
  - { says: "Sorry, I can't, my head's going everywhere.", stance: [flooded], stage: talks fast }
  - { says: Wait. I can't breathe right., stance: [flooded] }
  - { says: "No, it's good. You're right.", stance: [withdrawing] }
  - { says: Whatever you think is best., stance: [withdrawing] }
  - { says: You're not listening to me., stance: [confronting], cues: [discordEvent] }
  - { says: Is that what they teach you to say?, stance: [confronting], cues: [discordEvent] }
  - { says: Do you mean that?, stance: [testing] }
  - { says: You won't just say that and move on?, stance: [testing] }
endings:
  - id: walks-out
    when: { turn: { from: 3 }, rupture: [confrontation], discord: { atLeast: 85 } }
    kind: client-leaves
    says: { says: "I'm going. Sorry.", stage: picks up the bag }
  - id: time-is-up
    when: { turn: { from: 16 } }
    kind: natural-close
    says: { says: I think that's our time. Thank you. }
farewells:
  - { says: Okay. Bye then. }
  - { says: "Thanks. See you next week, maybe.", levels: [L2, L3] }
hints:
  - { id: listen-first, when: {}, text: Say back what you heard before you ask the next question. }
  - { id: name-the-limit, when: { after: [your-number] }, text: Hear the need first; then say plainly what you can and cannot do. }
trainees:
  - id: skilled
    kind: skilled
    replies:
      - It took something to come in today.
      - It sounds wearing to keep saying it is fine when it is not.
      - What happens on those nights?
      - You want someone there when it is dark, and I can't give my own number. Who else could be near?
  - id: clumsy
    kind: clumsy
    replies:
      - Why did you wait so long?
      - You should go to bed earlier.
      - Everyone is tired at your age.
      - "Sure, text me any time."
expectations:
  - { trainee: skilled, atEnd: { bond: { atLeast: 36 } }, skills: { resistance: not-assessed } }
  - { more: skilled, than: clumsy, on: bond }
`

/** The same scenario as a value, defaults filled in. */
export const minimalScenario: Scenario = scenarioSchema.parse(parse(minimalScenarioYaml))
