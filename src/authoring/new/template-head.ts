/** The first part of a new scenario: who it is about, where it happens, what the student knows. */
export const TEMPLATE_OF_THE_HEAD = `# yaml-language-server: $schema=../public/scenario.schema.json
# A small, whole scenario to be overwritten: replace the example's words part by part and keep the shape.
# After every few changes: npm run -s cli -- lint scenarios/{{id}}.yaml, or the tab "Problems" in the Studio.
format: 1
id: {{id}}
version: 1.0.0
# A draft is offered to nobody. Set it to active when lint and test pass and two people have read it.
status: draft
locale: en-GB
licence: CC-BY-4.0
title: {{title}}
summary: "Somebody who is good at coping has stopped sleeping, and would like a tip and no fuss. What is the coping for?"
level: {{level}}
minutes: 30
skills: [{{skills}}]
# What the session turns on, and the codes a good one needs; each code must show in the skilled script below.
concepts: [empathy-and-validation, boundaries]
keyCodes: [RF, OQ, LIM]

# What the student may know before the client comes in. Nothing that is told only later.
brief: >-
  You are on placement. This is a first session. The form says thirty-eight hours a week, two colleagues to look after
  since the spring, and one word under reason: sleep. You have fifty minutes and the policy card.

setting:
  place: {{place}}
  medium: {{medium}}
  session: 1
  ofSessions: 6

# The rules of the placement, in words that a student could say. Boundaries are scored against them.
policyCard:
  - topic: Contact
    rule: "No private numbers, accounts or messages. Between sessions clients ring the office, on weekdays from nine to five."
  - topic: Confidentiality
    rule: "What is said stays with the team and its supervision. It is shared if somebody may come to serious harm, and the client hears first."

# What may be hard to meet, in plain words; an empty list if nothing is.
contentNotes: []

goals:
  - id: under-the-coping
    text: Hear what the coping costs before you do anything about the sleep.
    skill: {{goalSkill}}

client:
  name: {{clientName}}
  calledName: {{calledName}}
  pronouns: {{pronouns}}
  age: {{age}}
  # For the voice and for tutors, never for the student. Write a person: what they are proud of, what they avoid, how they
  # behave when it gets close. Keep the hidden facts out of it.
  persona: >-
    Careful, dryly funny, liked by everybody and known by few. Lists things, and is finished before anybody can help. Jokes
    arrive exactly when a feeling would. Does not lie when asked straight; goes quiet, and then says it in one breath.
  voice:
    habits:
      - "Short sentences with a dry end to them."
      - "Says 'it's only' before anything that matters."
      - "When it is real, looks for the exact word and stops joking."
    longestWords: 60
  # 0–100 each: trust, openness, how stirred up, strain, hope, shared aim, the frame of the work.
  start: { bond: {{bond}}, open: 30, arousal: 52, discord: {{discord}}, hope: 38, goal: 35, frame: 80 }
  traits: { reactance: {{reactance}}, gain: 1, arousal0: 45, discord0: {{discord0}}, style: withdraw, culture: 0.2 }

opening:
  says: "Hello. I've brought a pen. I don't know why, I suppose I thought there'd be a list."
  stage: puts the pen on the table, straight
  cues: [affectCue]
`
