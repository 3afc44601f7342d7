import { sessionCase } from './session-case.ts'
import type { StressKind } from './stress-case.ts'

/** What the client says, the same turned round, and what somebody who listens might say. */
const FATHERS_HOUSE = [
  [
    'I moved into my dad’s house after the funeral and I hate it.',
    'you moved into your dad’s house after the funeral and you hate it',
    'It was meant to keep him near, and instead you feel trapped in there.',
  ],
  [
    'Every room smells of his pipe and it makes me sad.',
    'every room smells of his pipe and it makes you sad',
    'There’s no door you can close on the sadness.',
  ],
  [
    'I feel guilty when I open a window.',
    'you feel guilty when you open a window',
    'As if letting the smell out were letting him go.',
  ],
  [
    'My wife thinks I’ve gone mad in there.',
    'your wife thinks you’ve gone mad in there',
    'And that leaves you lonely with all of it.',
  ],
  [
    'I’m scared she will leave me alone in it.',
    'you’re scared she will leave you alone in it',
    'You’re frightened of losing a second person to that house.',
  ],
  [
    'I can’t throw away a single thing of his.',
    'you can’t throw away a single thing of his',
    'Each thing feels like the last of him.',
  ],
  [
    'Yesterday I cried over a tin of nails.',
    'yesterday you cried over a tin of nails',
    'All that grief, waiting in a tin.',
  ],
  [
    'I was so angry with him when he was alive.',
    'you were so angry with him when he was alive',
    'You’re grieving a man you hadn’t finished being angry with.',
  ],
  [
    'Now I miss him and I’m ashamed of that.',
    'now you miss him and you’re ashamed of that',
    'Missing him feels like betraying the boy you were.',
  ],
  [
    'I don’t know who I am in that house.',
    'you don’t know who you are in that house',
    'You feel lost, half his son and half its owner.',
  ],
] as const

const NIGHT_BUS = [
  [
    'I drive the night bus and I haven’t felt safe since March.',
    'you drive the night bus and you haven’t felt safe since March',
    'You’re watching your back for eight hours a night.',
  ],
  [
    'A lad spat at me and everyone looked at their phones.',
    'a lad spat at you and everyone looked at their phones',
    'Being left alone with it hurt more than the lad did.',
  ],
  [
    'I felt so small behind that glass.',
    'you felt so small behind that glass',
    'Humiliated, and nowhere to put it.',
  ],
  [
    'My hands shake at the same stop now.',
    'your hands shake at the same stop now',
    'Your body is still afraid of that corner.',
  ],
  [
    'My boss laughed when I told him and I could have wept.',
    'your boss laughed when you told him and you could have wept',
    'You reached out and were made to feel foolish.',
  ],
  [
    'I dread putting the uniform on.',
    'you dread putting the uniform on',
    'It’s turned from something you were proud of to something you fear.',
  ],
  [
    'I used to love that job and now I hate it.',
    'you used to love that job and now you hate it',
    'There’s grief in that, for the driver you were.',
  ],
  [
    'I lie to my kids about why I’m so quiet.',
    'you lie to your kids about why you’re so quiet',
    'You’d rather be lonely than have them worried.',
  ],
  [
    'I’m exhausted and I still can’t sleep.',
    'you’re exhausted and you still can’t sleep',
    'You’re on duty even in bed.',
  ],
  [
    'I’m ashamed that one boy did all this to me.',
    'you’re ashamed that one boy did all this to you',
    'You’re ashamed, as though being hurt were a failing.',
  ],
] as const

type Story = readonly (readonly [client: string, echo: string, heard: string])[]

/** Asked after every second reply, so that there is a balance to measure. */
const QUESTION = 'What was that like?'

const said = (story: Story, reply: (echo: string, heard: string) => string) =>
  story.map(([client, echo, heard], at) => ({
    client,
    cues: ['affectCue'] as const,
    reply: at % 2 === 0 ? reply(echo, heard) : `${reply(echo, heard)} ${QUESTION}`,
  }))

const sentence = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`

const FORMS: readonly (readonly [title: string, form: (echo: string) => string])[] = [
  ['word for word, the person turned', sentence],
  ['word for word behind "So"', (echo) => `So ${echo}.`],
  ['word for word behind "What I hear is that"', (echo) => `What I hear is that ${echo}.`],
  ['word for word behind "You’re saying that"', (echo) => `You’re saying that ${echo}.`],
  ['word for word behind "Okay,"', (echo) => `Okay, ${echo}.`],
]

export const PARROT: StressKind = {
  number: 1,
  name: 'Parrot',
  cases: [
    ...FORMS.flatMap(([title, form]) =>
      (
        [
          ['a father’s house', FATHERS_HOUSE],
          ['a night bus', NIGHT_BUS],
        ] as const
      ).map(([subject, story]) =>
        sessionCase({
          title: `${subject}: ${title}`,
          said: said(story, form),
          atMost: { empathy: 2, 'active-listening': 3 },
        }),
      ),
    ),
    ...(
      [
        ['a father’s house', FATHERS_HOUSE],
        ['a night bus', NIGHT_BUS],
      ] as const
    ).map(([subject, story]) =>
      sessionCase({
        title: `${subject}: somebody who listens is not taken for a parrot`,
        said: said(story, (_, heard) => heard),
        above: { empathy: 3, 'active-listening': 2.5 },
      }),
    ),
  ],
}
