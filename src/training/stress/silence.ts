import { scoreSession } from '#scoring/score-session.ts'
import { readConversation } from './read-conversation.ts'
import { type Exchange, levelsOf, turnsOf } from './session-case.ts'
import type { StressCase, StressKind } from './stress-case.ts'

const exchanges = (said: readonly (readonly [client: string, reply: string])[]) =>
  said.map(([client, reply]): Exchange => ({ client, cues: [], reply }))

/** A client of few words, and one of many; both are listened to. */
const FEW_WORDS = exchanges([
  ['School.', 'School. What about it today?'],
  ['Swapped my group.', 'They moved you, and nobody asked you.'],
  ['Yeah.', 'What’s the new group like?'],
  ['Loud.', 'Loud, and you like it quiet.'],
  ['Can’t hear myself.', 'You get lost in all that noise.'],
  ['Mm. I go in the library.', 'What’s it like in the library?'],
  ['Okay. Warm.', 'It’s warm there, and nobody wants anything from you.'],
  ['Miss Rana lets me.', 'How did you find out that she would?'],
  ['Asked.', 'You asked her. That took some courage, with so few words to spare.'],
  ['S’pose.', 'What would you want from the group, if it could change?'],
])

const MANY_WORDS = exchanges([
  [
    'My flatmate moved out without a word and left me the rent and the cat and I don’t even like cats.',
    'She left, and you’re holding the rent and a cat you never chose.',
  ],
  [
    'I rang her and rang her and then I saw she had put up pictures from a beach somewhere, laughing.',
    'What was it like to see her laughing?',
  ],
  [
    'I wanted to throw the phone in the sink. I thought we were friends, nine years we were friends.',
    'Nine years, and you feel thrown away.',
  ],
  [
    'Exactly that. And everybody says just find another one, as if it was about the room.',
    'It isn’t about the room. It’s about losing your friend.',
  ],
  [
    'I don’t tell people because it sounds so silly, a grown woman crying about a flatmate.',
    'How do you manage with nobody knowing?',
  ],
  [
    'I talk to the cat, that’s how. She sits on the radiator and judges me with that face.',
    'There’s one in the house who stayed.',
  ],
  [
    'Ha. Yes. She stayed. I suppose neither of us was asked whether we wanted this.',
    'You were both left behind, and neither was asked.',
  ],
  [
    'I could take in a student, the landlord says he doesn’t mind, only I can’t face strangers yet.',
    'What would tell you that you’re ready to?',
  ],
  [
    'If I stopped listening for her key in the door in the evenings, I think. I still do that at six.',
    'At six you’re still waiting for her.',
  ],
  [
    'Every day. And then the cat gets up as well, so I know it isn’t only me who waits for it.',
    'What do you two do then?',
  ],
])

const SILENCES = [
  '...',
  '…',
  'Take your time.',
  '(silence)',
  'There’s no rush at all.',
  'Mm.',
] as const

/** Three more times the client is quiet, and is left to be. */
const withSilence = (said: readonly Exchange[], silence: string): readonly Exchange[] =>
  said.flatMap((exchange, at) =>
    at === 2 || at === 4 || at === 7
      ? [exchange, { client: '...', cues: [], reply: silence }]
      : [exchange],
  )

const silent = (
  who: string,
  said: readonly Exchange[],
  laconic: boolean,
  silence: string,
): StressCase => ({
  title: `${JSON.stringify(silence)} with a client of ${who} words`,
  fault: (observer) => {
    const score = (turns: readonly Exchange[]) =>
      scoreSession(readConversation(observer, turnsOf(turns), laconic))
    const [plain, quiet] = [score(said), score(withSilence(said, silence))]
    const shown = ({ metrics }: typeof plain) =>
      metrics
        .filter(({ id }) => id === 'reflections-to-questions' || id === 'talk-share')
        .map(({ id, value }) => `${id}: ${value.replace(/ \(.*/, '')}`)
        .join('; ')
    const [before, after] = [plain, quiet].map(
      ({ verdicts }) => levelsOf(verdicts).get('active-listening') ?? null,
    )
    if (before == null || after == null) return 'listening is not assessed'
    if (after < before) return `listening falls from ${before.toFixed(2)} to ${after.toFixed(2)}`
    return shown(plain) === shown(quiet) ? null : `${shown(plain)} became ${shown(quiet)}`
  },
})

export const SILENCE: StressKind = {
  number: 14,
  name: 'Silence',
  cases: SILENCES.flatMap((silence) => [
    silent('few', FEW_WORDS, true, silence),
    silent('many', MANY_WORDS, false, silence),
  ]),
}
