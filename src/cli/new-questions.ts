import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import type { NewScenarioAnswers } from '#authoring/new/scenario-template.ts'
import { failure, type Result, success } from '#lib/result.ts'
import { SKILLS } from '#scenario/skill.ts'
import type { CommandIo } from './command-io.ts'

interface Question {
  readonly asks: string
  /** null where there is no usual answer */
  readonly usual: string | null
  /** @returns why this answer cannot be used, or null */
  readonly objection: (answer: string) => string | null
}

const MEDIA = ['room', 'video', 'chat', 'telephone'] as const
const LEVELS = [1, 2, 3, 4, 5] as const

const anyText = (most: number) => (answer: string) =>
  answer.length >= 3 && answer.length <= most ? null : `it takes 3 to ${most} characters`

const oneOf = (allowed: readonly (string | number)[]) => (answer: string) =>
  allowed.map(String).includes(answer) ? null : `it is one of ${allowed.join(', ')}`

/** What is asked before a scenario begins, by the name of the flag that answers it. */
export const QUESTIONS: Readonly<Record<string, Question>> = {
  title: { asks: 'Title, as the student reads it', usual: null, objection: anyText(80) },
  client: { asks: "Client's full name", usual: null, objection: anyText(80) },
  pronouns: { asks: 'Pronouns', usual: 'they/them', objection: anyText(30) },
  age: {
    asks: 'Age in years',
    usual: '35',
    objection: (answer) =>
      /^\d+$/.test(answer) && Number(answer) >= 16 && Number(answer) <= 110
        ? null
        : 'it is a whole number from 16 to 110',
  },
  level: { asks: 'Difficulty, 1 to 5', usual: '1', objection: oneOf(LEVELS) },
  skills: {
    asks: `Skills to practise, with commas between (${SKILLS.join(', ')})`,
    usual: 'empathy, active-listening, boundaries',
    objection: (answer) =>
      listed(answer).every((each) => SKILLS.some((skill) => skill === each)) &&
      listed(answer).length > 0
        ? null
        : `each is one of ${SKILLS.join(', ')}`,
  },
  place: { asks: 'Where the two meet', usual: 'A counselling room', objection: anyText(120) },
  medium: { asks: `How they talk (${MEDIA.join(', ')})`, usual: 'room', objection: oneOf(MEDIA) },
}

type Answers = Omit<NewScenarioAnswers, 'id' | 'calledName'>

/**
 * Asks at a terminal what no flag has answered; elsewhere the usual answer is taken.
 * @returns the answers, or a sentence naming the one that cannot be used
 */
export async function askAuthor(
  given: Readonly<Record<string, string | boolean | undefined>>,
  io: CommandIo,
): Promise<Result<Answers, string>> {
  const lines = io.isTerminal
    ? createInterface({ input: Readable.from(io.stdin) })[Symbol.asyncIterator]()
    : null
  const answers: Record<string, string> = {}
  for (const [name, { asks, usual, objection }] of Object.entries(QUESTIONS)) {
    let answer = typeof given[name] === 'string' ? given[name].trim() : null
    if (answer === null && lines !== null) {
      await io.stdout(`${asks}${usual === null ? '' : ` [${usual}]`}: `)
      answer = (await lines.next()).value?.trim() || null
    }
    const taken = answer ?? usual
    if (taken === null) return failure(`--${name} is missing`)
    const reason = objection(taken)
    if (reason !== null) return failure(`--${name} ${JSON.stringify(taken)}: ${reason}`)
    answers[name] = taken
  }
  return success({
    title: answers['title'] ?? '',
    clientName: answers['client'] ?? '',
    pronouns: answers['pronouns'] ?? '',
    age: Number(answers['age']),
    level: LEVELS.find((level) => String(level) === answers['level']) ?? 1,
    skills: SKILLS.filter((skill) => listed(answers['skills'] ?? '').includes(skill)),
    place: answers['place'] ?? '',
    medium: MEDIA.find((medium) => medium === answers['medium']) ?? 'room',
  })
}

const listed = (answer: string): readonly string[] =>
  answer
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
