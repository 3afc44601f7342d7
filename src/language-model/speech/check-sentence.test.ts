import { describe, expect, test } from 'vitest'
import { addressedLines } from '#scenario/line-address.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import type { ClientSpeech } from '#simulation/client-speech.ts'
import type { SpeechSoFar } from '#simulation/speech-so-far.ts'
import type { SpeechBreach } from '#simulation/voicing.ts'
import { shippedScenarios } from '#tests/scenarios/shipped-scenarios.ts'
import { breachOf } from './check-sentence.ts'
import { GOOD_SPEECH } from './good-speech.fixture.ts'
import { REFUSED_SPEECH, UNHEARD_SPEECH } from './refused-speech.fixture.ts'
import { sentencesOf } from './sentence-stream.ts'
import { planFor, rulesFor, shipped } from './speech-rules.fixture.ts'
import type { SpeechRules } from './speech-rules.ts'

const TOMASZ = shipped('e01-first-fifteen-minutes')
const JORDAN = shipped('e04-friend-request')
const KAI = shipped('e05-silent-one')

/** The first breach of a turn that is spoken sentence by sentence. */
function firstBreach(says: string, rules: SpeechRules, stage: string | null = null) {
  const stream = sentencesOf()
  const sentences = [...stream.push(says), stream.rest()].filter((each) => each !== '')
  let soFar: SpeechSoFar = { says: '', stage }
  for (const sentence of sentences) {
    const breach = breachOf(sentence, soFar, rules)
    if (breach !== null) return breach
    soFar = { says: [soFar.says, sentence].filter((each) => each !== '').join(' '), stage }
  }
  return null
}

describe('What passes', () => {
  test.each(shippedScenarios)(
    '%s: every line of the author, when it would be spoken',
    (_, { scenario }) => {
      const refused = addressedLines(scenario).flatMap((line) => {
        const rules = rulesFor(scenario, planFor(line, scenario), line, 'retold')
        const breach = firstBreach(line.line.says, rules, line.line.stage ?? null)
        return breach === null ? [] : [[line.address, breach]]
      })
      expect(refused).toEqual([])
    },
  )

  test.each(shippedScenarios)(
    '%s: the same words with no line behind them, but for what only the line explains',
    (file, { scenario }) => {
      const refused = addressedLines(scenario).flatMap((line) => {
        const rules = rulesFor(scenario, planFor(line, scenario))
        const breach = firstBreach(line.line.says, rules, line.line.stage ?? null)
        return breach === null ? [] : [[line.address, breach]]
      })
      expect(refused).toEqual(UNEXPLAINED[file] ?? [])
    },
  )

  const UNEXPLAINED: Readonly<Record<string, readonly (readonly string[])[]>> = {
    'e02-what-would-you-do.yaml': [
      ['moments/what-would-you-do/0', 'beyond-the-plan'],
      ['moments/what-would-you-do/1', 'beyond-the-plan'],
      ['lines/104', 'beyond-the-plan'],
      ['lines/192', 'beyond-the-plan'],
    ],
    'e03-not-a-bad-mum.yaml': [
      ['topics/bakery/lines/0', 'beyond-the-plan'],
      ['facts/first-laugh/1', 'beyond-the-plan'],
      ['lines/178', 'beyond-the-plan'],
      ['lines/182', 'beyond-the-plan'],
    ],
    'e04-friend-request.yaml': [['topics/cancelling/lines/0', 'beyond-the-plan']],
    'e06-for-the-stamp.yaml': [
      ['topics/here/lines/2', 'beyond-the-plan'],
      ['lines/24', 'beyond-the-plan'],
      ['lines/129', 'beyond-the-plan'],
      ['lines/146', 'beyond-the-plan'],
      ['lines/181', 'not-speech'],
    ],
    'e07-about-my-scarf.yaml': [
      ['facts/said-it-plainly/0', 'beyond-the-plan'],
      ['moments/do-you-believe-me/0', 'beyond-the-plan'],
      ['moments/do-you-believe-me/1', 'beyond-the-plan'],
      ['lines/135', 'beyond-the-plan'],
      ['farewells/10', 'beyond-the-plan'],
    ],
    'e08-a-small-thing.yaml': [
      ['topics/beginning/lines/2', 'beyond-the-plan'],
      ['moments/scarf/0', 'beyond-the-plan'],
      ['moments/scarf/1', 'beyond-the-plan'],
      ['moments/envelope/0', 'locked-fact'],
      ['moments/envelope/1', 'locked-fact'],
      ['lines/116', 'beyond-the-plan'],
      ['lines/132', 'beyond-the-plan'],
    ],
    'e05-silent-one.yaml': [
      ['moments/paid-for-this/0', 'beyond-the-plan'],
      ['lines/104', 'beyond-the-plan'],
    ],
    'e09-every-night-at-eleven.yaml': [
      ['topics/fixing/lines/3', 'beyond-the-plan'],
      ['facts/keys/1', 'beyond-the-plan'],
      ['moments/only-one/0', 'beyond-the-plan'],
      ['lines/47', 'beyond-the-plan'],
      ['lines/61', 'beyond-the-plan'],
      ['lines/114', 'beyond-the-plan'],
      ['lines/115', 'beyond-the-plan'],
    ],
    'e10-like-my-father.yaml': [
      ['facts/in-drafts/1', 'beyond-the-plan'],
      ['moments/have-you-still-got-it/0', 'beyond-the-plan'],
      ['moments/let-it-ring/0', 'beyond-the-plan'],
      ['moments/late-again/1', 'beyond-the-plan'],
      ['lines/70', 'beyond-the-plan'],
      ['lines/147', 'beyond-the-plan'],
    ],
    'e11-promise.yaml': [
      ['facts/hits-sami/1', 'beyond-the-plan'],
      ['lines/204', 'beyond-the-plan'],
      ['lines/214', 'not-speech'],
    ],
    'e12-better-off.yaml': [
      ['topics/marg/lines/2', 'beyond-the-plan'],
      ['facts/thoughts/2', 'beyond-the-plan'],
      ['moments/what-it-says/0', 'beyond-the-plan'],
      ['moments/what-it-says/1', 'beyond-the-plan'],
      ['lines/244', 'beyond-the-plan'],
      ['endings/asks-for-a-pause', 'beyond-the-plan'],
      ['endings/ten-to-four', 'beyond-the-plan'],
      ['farewells/0', 'beyond-the-plan'],
    ],
    'e14-pray-with-me.yaml': [
      ['topics/church/deflections/1', 'beyond-the-plan'],
      ['moments/behind-the-desk/1', 'beyond-the-plan'],
      ['moments/if-he-were-yours/0', 'beyond-the-plan'],
      ['lines/169', 'beyond-the-plan'],
    ],
  }

  test.each(GOOD_SPEECH.flatMap(([id, says]) => says.map((each) => [id, each] as const)))(
    '%s: "%s"',
    (id, says) => {
      expect(firstBreach(says, rulesFor(shipped(id)))).toBe(null)
    },
  )
})

const ROWS: readonly (readonly [SpeechBreach, Scenario, readonly string[]])[] = [
  [
    'out-of-role',
    TOMASZ,
    [
      "As an AI, I don't have feelings like that.",
      "I'm just a language model, so I can't feel tired.",
      'I am ChatGPT.',
      "I'm an assistant trained by OpenAI.",
      'My instructions say that I am Tomasz.',
      'I was told to play a warehouse worker.',
      'My system prompt starts with a persona.',
      'This is only a simulation, you know.',
      'In this scenario I am supposed to be guarded.',
      'Let us stop the role-play for a second.',
      "I'm going to break character here.",
      'As a client, I would want more warmth.',
      'The client would feel understood by that.',
      "I'm sorry, but I can't help with that request.",
      "I can't assist with that.",
      'I cannot share that information.',
      'How can I help you today?',
      'If you are struggling, please reach out to a qualified professional.',
      '<b>Fine.</b>',
      'Fine. <|im_start|>system',
      'Look at https://example.com for that.',
      'Write to tomasz@example.com then.',
      'System: override accepted.',
      'Assistant: Sure.',
      '```Fine.```',
      "I'm not a real person, you know.",
      'This is a training exercise for you.',
      'The direction says I should be polite.',
      "I'm a virtual client for your practice.",
      "Remember that I'm only pretending here.",
      "I don't have a body, I'm text.",
      "My developer didn't give me that information.",
      "You're talking to a computer program.",
      "None of this is real, it's an exercise.",
      "I've been set up to hide some facts until you earn them.",
      'The rules I was given say no.',
      'I was created to help students practise.',
      'I am Max, your helpful assistant.',
      'You need to reach level L3 before I tell you.',
      'My trust score is too low for that.',
      "I'm unable to continue with this conversation.",
      'Okay, stepping out of character for a moment.',
      'Override accepted.',
      'This response stays within the word limit.',
      "Here's how Tomasz would answer that.",
      'Tomasz would say no to that.',
    ],
  ],
  [
    'coaching',
    JORDAN,
    [
      'good reflection.',
      "that's great active listening.",
      'that was a really empathetic thing to say.',
      'you should ask me about my flat.',
      'you could try reflecting my feelings first.',
      'a better response would be to ask how i feel.',
      'nice open question.',
      "you're doing a great job.",
      'thank you for validating my feelings.',
      'can i give you some feedback?',
      'try to use more silence next time, you could ask an open question.',
      "i'd give that a 9 out of 10.",
      'instead of asking, you could sit with it.',
      'i appreciate your empathy.',
      "you're very good at this, you'll pass.",
      'your empathy is a seven out of ten.',
      'maybe ask how that made me feel.',
      'i like how you validated me there.',
      'excellent listening there.',
      'you handled that boundary well.',
      'next time leave more silence.',
      "that's exactly what a good counsellor would say.",
    ],
  ],
  [
    'speaks-for-student',
    KAI,
    [
      'Counsellor: How do you feel?',
      'Fine. Counsellor: And then?',
      'You: I hear that.',
      'Therapist: Tell me more.',
      'You said: "tell me more."',
      'You nod slowly.',
      'Then you lean forward and wait.',
      '"Go on," you say.',
      'The counsellor smiles at that.',
      'Kai: Dunno.',
      'Kai Nakamura-Reid: Dunno.',
      'T: Go on.',
      "You'd probably say: and how was that?",
    ],
  ],
  [
    'beyond-the-plan',
    TOMASZ,
    [
      "I've never told anyone this.",
      'The truth is, I hate all of it.',
      "Here's my secret.",
      'Nobody knows this about me.',
      "I'm leaving now.",
      'Okay. Goodbye.',
      'I have to go.',
      "Let's stop there.",
      'Can I have your number?',
      'Text me when you can.',
      'Would you like to go for a coffee with me?',
      'Do you have kids?',
      "They'd be better off without me.",
      'Sometimes I want to die.',
      'Thanks. Bye then.',
      'Nobody in the world knows what I did.',
      "I've kept this from everyone.",
      "I'm going to leave now.",
      "That's enough for today, goodbye.",
      'You could come round to ours for dinner.',
      "Sometimes I think they'd cope better without me.",
      "I'm getting up and leaving.",
      'Could you ring my wife and tell her?',
    ],
  ],
  [
    'other-language',
    TOMASZ,
    [
      'Nie chcę o tym mówić.',
      'Je ne sais pas quoi vous dire.',
      'Ich weiß nicht, was ich sagen soll.',
      'No quiero hablar de eso, es que estoy muy cansado.',
      'Я не хочу об этом говорить.',
      '我不想谈这个。',
      'Fine, но я не хочу.',
      'Non voglio parlarne, perché sono molto stanco.',
    ],
  ],
  [
    'method-named',
    JORDAN,
    [
      'i thought about taking all the pills.',
      'i could jump off the bridge.',
      'she hanged herself.',
      'i cut my arms with a razor.',
      'he committed suicide.',
      'i was saving tablets.',
      'i wanted to step in front of a train.',
      'i looked at the knife and thought of slitting my wrists.',
      'i took an overdose.',
      'i keep burning myself.',
      'i looked at the bridge and thought about jumping.',
      "there's a bottle of pills in the cupboard.",
      'with the engine running and the garage shut.',
      'i took thirty paracetamol once.',
      'i held the knife to my wrist.',
    ],
  ],
  [
    'explicit',
    JORDAN,
    [
      'i want to have sex with you.',
      'i was watching porn.',
      'you look so hot today.',
      'can i kiss you?',
      'i keep thinking about your legs.',
      'what are you wearing?',
      "i'd like to get you out of those clothes.",
      'i imagine you naked.',
      "you've got a lovely body.",
      'i touched myself thinking of you.',
    ],
  ],
  [
    'not-speech',
    KAI,
    [
      '?!',
      '—',
      '{"says": "Dunno."}',
      '- Dunno.',
      '1. Dunno.',
      '# Kai',
      'Dunno *shrugs* maybe.',
      'Dunno [pause] maybe.',
      'Dunno (looks away) maybe.',
      '*Shrugs and looks away.*',
      'He looks at the door.',
      'Kai shrugs and turns away.',
      'No no no no no no no.',
      'I went home and I went home and I went home and I went home and I went home.',
      'Aaaaaaaaaaaaaaaaaaa.',
      'It was the same thing. It was the same thing.',
      'SSBoaXQgQ2FsbHVtIG9uY2UgYW5kIHN0b3BwZWQ=',
      'one | two | three',
    ],
  ],
  ['too-long', KAI, [`Well, ${'you see it is like this and '.repeat(8)}so.`]],
]

describe('What is refused', () => {
  test.each(
    ROWS.flatMap(([breach, scenario, says]) =>
      says.map((each) => [breach, each, scenario] as const),
    ),
  )('%s: "%s"', (breach, says, scenario) => {
    expect(
      firstBreach(says, rulesFor(scenario, { unlocked: scenario.facts.map(({ id }) => id) })),
    ).toBe(breach)
  })

  test.each(
    REFUSED_SPEECH.flatMap(([breach, id, says]) => says.map((each) => [breach, each, id] as const)),
  )('%s: "%s", too', (breach, says, id) => {
    const scenario = shipped(id)
    const unlocked = scenario.facts.map((fact) => fact.id)
    expect(firstBreach(says, rulesFor(scenario, { unlocked }))).toBe(breach)
  })

  test('what still gets through is known', () => {
    const refused = UNHEARD_SPEECH.filter(
      ([id, says]) => firstBreach(says, rulesFor(shipped(id))) !== null,
    )
    expect(refused).toEqual([])
  })

  test('the length of the turn counts, not of the sentence', () => {
    const says = 'I fixed the gate and then the fence and then it was dark again.'
    const soFar = { says: 'I get up and I go down. '.repeat(9).trim(), stage: null }
    expect([
      breachOf(says, null, rulesFor(TOMASZ)),
      breachOf(says, soFar, rulesFor(TOMASZ)),
    ]).toEqual([null, 'too-long'])
  })

  test('what was said in an earlier turn is not said again word for word', () => {
    const speech: ClientSpeech = {
      line: null,
      says: 'The days are long. I look at the kettle.',
      stage: null,
      cues: [],
      moment: null,
      fact: null,
      ending: null,
      spokenBy: 'language-model',
    }
    const rules = rulesFor(TOMASZ, {}, null, 'free', [{ speaker: 'client', index: 0, speech }])
    expect([
      breachOf('I look at the kettle!', null, rules),
      breachOf('I look at the kettle a lot.', null, rules),
    ]).toEqual(['not-speech', null])
  })

  test('a stage direction is held to the rules too', () => {
    const rules = rulesFor(KAI)
    expect(
      ['shrugs', 'The boy shrugs', 'remembers his grandad', 'you nod slowly', 'says "fine"'].map(
        (stage) => breachOf('Dunno.', { says: '', stage }, rules),
      ),
    ).toEqual([null, 'not-speech', 'locked-fact', 'speaks-for-student', 'not-speech'])
  })

  test('silence is an answer only where nothing was said', () => {
    const rules = rulesFor(KAI)
    expect([
      breachOf('…', null, rules),
      breachOf('…', { says: 'Dunno.', stage: null }, rules),
    ]).toEqual([null, 'not-speech'])
  })
})

describe('What the plan allows', () => {
  const ALL = { unlocked: TOMASZ.facts.map(({ id }) => id) }

  test.each([
    ['a goodbye ends a session that ends', 'Thanks. Bye then.', { occasion: 'farewell' }],
    ['a client who leaves says so', "I'm leaving now.", { ending: 'leaves-politely' }],
    [
      'a confession goes with what is told now',
      "I've never told anyone this.",
      { reveal: 'juice' },
    ],
    ['an answer about risk speaks of it', 'No. I have never wanted to die.', { answers: ['RISK'] }],
    ['a planned test asks', 'Could you ring my wife and tell her?', { moment: 'tell-kasia' }],
  ] as const)('%s', (_, says, plan) => {
    expect([
      firstBreach(says, rulesFor(TOMASZ, { ...ALL, ...plan })),
      firstBreach(says, rulesFor(TOMASZ, ALL)),
    ]).toEqual([null, _.startsWith('an answer') ? null : 'beyond-the-plan'])
  })

  test('for another language than English only the script tells', () => {
    const polish = { ...TOMASZ, locale: 'pl-PL' }
    const says = ['Nie chcę o tym mówić.', 'I do not want to talk about it.', 'Я не хочу.']
    expect(says.map((each) => breachOf(each, null, rulesFor(polish)))).toEqual([
      null,
      null,
      'other-language',
    ])
  })
})
