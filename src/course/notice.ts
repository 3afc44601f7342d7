import { SKILLS } from '#scenario/skill.ts'
import { SKILL_NAMES } from '#scoring/skill-names.ts'

/** Raised with every change of the words below, so that everybody reads them again. */
const NOTICE_REVISION = 1

/** In the order in which they are read. */
export const NOTICE_TOPICS = [
  'what-this-is',
  'what-is-scored',
  'by-whom',
  'what-for',
  'who-sees-it',
  'where-it-goes',
  'how-long',
  'another-way',
  'stopping',
  'contesting',
] as const

export type NoticeTopic = (typeof NOTICE_TOPICS)[number]

export interface NoticeCircumstances {
  /** null: none has any part in it */
  readonly languageModel: {
    /** whose server it is, as the operator names it, such as "models.example.edu" */
    readonly host: string
    /** it finds words for the client */
    readonly voices: boolean
    /** markers may have it read an attempt */
    readonly reads: boolean
  } | null
  /** days after the course was archived until its conversations are deleted; null: never by themselves */
  readonly retentionDays: number | null
}

export interface NoticePoint {
  readonly topic: NoticeTopic
  readonly heading: string
  readonly sentences: readonly string[]
}

export interface Notice {
  /** of exactly these words; a student who has read another version has not read them */
  readonly version: string
  readonly points: readonly NoticePoint[]
}

/**
 * What a student is told before the first graded attempt of a course: what is scored, by what, for what, who sees it, how
 * long it is kept, which other way there is, and where words go if a language model has a part (F-05, F-18).
 */
export function notice(circumstances: NoticeCircumstances): Notice {
  const points = NOTICE_TOPICS.map((topic) => ({ topic, ...WORDS[topic](circumstances) }))
  return { version: versionOf(circumstances), points }
}

function versionOf({ languageModel, retentionDays }: NoticeCircumstances): string {
  const parts = [
    languageModel?.voices ? 'voice' : null,
    languageModel?.reads ? 'reading' : null,
  ].filter((part) => part !== null)
  const model = parts.length === 0 ? 'no-model' : `${parts.join('+')}@${languageModel?.host}`
  return `${NOTICE_REVISION}/${model}/${retentionDays ?? 'until-deleted'}`
}

type Words = Omit<NoticePoint, 'topic'>

const listed = (words: readonly string[]): string =>
  new Intl.ListFormat('en', { type: 'conjunction' }).format(words)

const WORDS: Record<NoticeTopic, (circumstances: NoticeCircumstances) => Words> = {
  'what-this-is': () => ({
    heading: 'What this is',
    sentences: [
      'You talk with a simulated client: a program plays a person who does not exist.',
      'It is not therapy and not a crisis service.',
      'This exercise is assessed. Practice is kept apart from it and is never marked.',
    ],
  }),
  'what-is-scored': () => ({
    heading: 'What is looked at',
    sentences: [
      `What your replies do for the client, in these skills: ${listed(SKILLS.map((skill) => SKILL_NAMES[skill].toLowerCase()))}. An exercise may count some of them only.`,
      'Not your grammar, spelling, dialect, accent, choice of words or length, and not how fast you answer.',
      'Nothing is concluded about your own feelings or your character.',
      'Where there is too little to go by, a skill is “not assessed”. That is never counted as a zero.',
    ],
  }),
  'by-whom': ({ languageModel }) => ({
    heading: 'Who marks it',
    sentences: [
      'A person reads your conversation and decides on every mark.',
      'A program, the observer, reads it too and makes a proposal by published rules. The marker sees it only after entering marks of their own. Both are kept, and the person’s stands.',
      ...(languageModel?.reads
        ? [
            'A marker may also ask a language model for a second reading. It too is shown only afterwards, and decides nothing.',
          ]
        : []),
      'Some attempts are marked by a second person, who does not see the first one’s marks.',
    ],
  }),
  'what-for': () => ({
    heading: 'What it is for',
    sentences: [
      'For your grade in this exercise and for feedback to you.',
      'It is no verdict on whether you are fit to practise, and no such decision may rest on it alone.',
      'Third Chair trains no program on what you write.',
    ],
  }),
  'who-sees-it': () => ({
    heading: 'Who sees it',
    sentences: [
      'You, and the markers and instructors of this course. Other students never do.',
      'The people who run this server can reach what is stored on it.',
      'Where an exercise is marked anonymously, markers see a number instead of your name until the marks are released.',
      'Who opened, marked, changed or released your work is recorded, and you can read that record.',
    ],
  }),
  'where-it-goes': ({ languageModel }) => ({
    heading: 'Where your words go',
    sentences: whereItGoes(languageModel),
  }),
  'how-long': ({ retentionDays }) => ({
    heading: 'How long it is kept',
    sentences: [
      retentionDays === null
        ? 'No date is set on which the conversations of this course are deleted by themselves. Ask your instructor if you want to know more.'
        : `The conversations of this course are deleted ${days(retentionDays)} after the course is archived. Your instructors are warned 30 days before; until then you can take a copy under “My data”.`,
      'What your institution copies into its own gradebook is kept by its own rules.',
      'You can see and download what is held about you at any time, under “My data”.',
    ],
  }),
  'another-way': () => ({
    heading: 'If you would rather not',
    sentences: [
      'You can ask for a way in which only people take part: a person plays the client, and a person reads and marks.',
      'It counts exactly the same, costs you no attempt, and you need give no reason.',
      'Say so on the page of the exercise before you start. It reaches your instructor, who arranges it and answers you.',
      'You can do the same when the subject of a conversation is too close to you.',
    ],
  }),
  stopping: () => ({
    heading: 'If it becomes too much',
    sentences: [
      'You can stop at any time. The way to support is always one press away.',
      'If you stop for your own sake, nothing of that attempt is scored, it costs you no attempt, and nobody is told why.',
    ],
  }),
  contesting: () => ({
    heading: 'If you disagree',
    sentences: [
      'Once marks are released you can contest any code, level or sentence of feedback, with your reason, within the days that the exercise gives.',
      'A named person answers, another marker reads your conversation again, and the whole exchange is kept where you can read it.',
      'Contesting never counts against you.',
    ],
  }),
}

function whereItGoes(languageModel: NoticeCircumstances['languageModel']): readonly string[] {
  const kept = 'They are kept on this server.'
  if (!languageModel?.voices && !languageModel?.reads)
    return [`${kept} No language model takes part, and nothing you write is sent to one.`]
  const { host, voices, reads } = languageModel
  return [
    kept,
    ...(voices
      ? [
          `In an exercise that says so, a language model at ${host} finds words for the client while you talk. What the client feels, knows and tells is decided on this server, by rules.`,
        ]
      : []),
    ...(reads
      ? [`If a marker asks for it, a language model at ${host} reads the conversation again.`]
      : []),
    `For that, what you and the client said is sent to ${host}, without your name, your number or your e-mail address. What you write about yourself in the conversation goes with it.`,
    `Your instructor can tell you what your institution has agreed with ${host} about keeping it.`,
  ]
}

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`)
