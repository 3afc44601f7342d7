import { codesOf } from '#coding/coded-turn.ts'
import type { StressCase, StressKind } from './stress-case.ts'

/** The client, a reply in plain English, and the same in other Englishes. */
const SAME: readonly (readonly [client: string, plain: string, ...others: string[]])[] = [
  [
    'My daughter moved to Perth and the house is like a church.',
    'You feel very empty without her.',
    'You feel proper empty without her, like, yeah?',
    'Ye feel gey empty withoot her, eh.',
    'you feeling real empty without her innit',
    'You feel so empty without her lah.',
  ],
  [
    'They gave my locker to the new lad. Nobody said why.',
    'That made you angry. What did you do next?',
    'That had you vexed. Wha’d you do next?',
    'that made you angry what did you do next',
    'That made u angry. Wot did u do next?',
  ],
  [
    'I’m thinking of jacking in the apprenticeship.',
    'You should stick it out until the summer.',
    'You wanna stick it out till summer, bruv.',
    'Ye should stick it oot till the simmer.',
    'you shud stick it out untill the sumer',
  ],
  [
    'I keep going over the accident.',
    'There is no hurry. Take your time.',
    'No rush, hen. Take your time.',
    'No hurry lah, take your time.',
    'theres no hury take youre time',
  ],
  [
    'I can’t decide about the adoption papers.',
    'It is your decision, nobody else’s.',
    'It’s your call, mate, nobody else’s.',
    'Na your own decision, nobody else’s.',
    'its youre desision nobody elses',
  ],
  [
    'I hit the wall and broke my hand.',
    'You’re overreacting, frankly.',
    'You’re making a right drama of it, to be honest.',
    'you over reacting frankly speaking',
    'Ye’re owerreactin, tae be honest.',
  ],
  [
    'I think sometimes of just not waking up.',
    'Are you thinking of killing yourself?',
    'You thinking of killing yourself?',
    'are you thinking of killing yourself',
    'Are ye thinkin o killin yersel?',
    'You are thinking of killing yourself, is it?',
  ],
  [
    'I shouted at my mum and she just folded the towels.',
    'You feel guilty about shouting at her.',
    'You’re feeling dead guilty for shouting at her.',
    'ur feeling gilty about shouting at her',
    'You are feeling guilty that you shouted on her.',
  ],
]

const pair = (client: string, plain: string, other: string): StressCase => ({
  title: `${plain} = ${other}`,
  fault: (observer) => {
    const [one, two] = [plain, other].map((text) =>
      [
        ...codesOf(
          observer({ text }, { previous: [{ speaker: 'client', text: client, cues: [] }] }),
        ),
      ]
        .sort()
        .join(' '),
    )
    return one === two ? null : `${one || 'nothing'} against ${two || 'nothing'}`
  },
})

export const STYLE_PAIRS: StressKind = {
  number: 9,
  name: 'Style pairs',
  cases: SAME.flatMap(([client, plain, ...others]) =>
    others.map((other) => pair(client, plain, other)),
  ),
}
