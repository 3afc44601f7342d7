import { variableInWords } from '#feedback/points-in-words.ts'
import { CLIENT_VARIABLES } from '#scenario/client-variable.ts'
import { CONCEPTS } from '#scenario/concept.ts'
import { depthOf } from '#scenario/disclosure-level.ts'
import type { Fact } from '#scenario/fact.schema.ts'
import { type AddressedLine, addressedLines } from '#scenario/line-address.ts'
import type { Expectation } from '#scenario/rehearsal.schema.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import { conditionWords } from './condition-words.ts'

/** A scenario as people read it on paper: in the order of a reader's questions, not of the file. Plain data. */
export interface ScenarioSheet {
  readonly title: string
  readonly summary: string
  readonly locale: string
  /** "Version" and "1.0.0", "Level" and "2 of 5" … */
  readonly about: readonly SheetPair[]
  readonly brief: string
  readonly contentNotes: readonly string[]
  readonly policyCard: readonly SheetPair[]
  /** what the student may set out to do, with the skill */
  readonly goals: readonly SheetPair[]
  readonly client: SheetClient
  readonly opening: SheetLine
  /** the first to open first: by level, facts about risk last */
  readonly facts: readonly SheetFact[]
  readonly moments: readonly SheetMoment[]
  readonly endings: readonly SheetPart[]
  /** the hint and when it is shown */
  readonly hints: readonly SheetPair[]
  /** when the student is asked privately what is happening in them; null where they are not */
  readonly countertransferencePrompt: string | null
  readonly topics: readonly SheetTopic[]
  /** lines that follow from anything */
  readonly lines: readonly SheetLine[]
  readonly farewells: readonly SheetLine[]
  readonly scripts: readonly SheetScript[]
  readonly expectations: readonly string[]
  /** all concepts of the library, and whether the session turns on them */
  readonly concepts: readonly { readonly concept: string; readonly isCovered: boolean }[]
  /** the codes that a good session needs */
  readonly keyCodes: readonly string[]
}

export interface SheetPair {
  readonly term: string
  readonly words: string
}

export interface SheetLine {
  readonly address: string
  readonly stage: string | null
  readonly says: string
  /** what it fits and calls for: "guarded; L0, L1; after OQ; affectCue"; '' for nothing in particular */
  readonly fits: string
}

export interface SheetClient {
  /** "Tomasz Zielinski, 34, he/him" */
  readonly who: string
  readonly persona: string
  readonly habits: readonly string[]
  readonly numbers: readonly SheetPair[]
  readonly traits: readonly SheetPair[]
}

/** Something with an id, a condition and words. */
export interface SheetPart {
  readonly id: string
  /** when it holds; '' for always */
  readonly when: string
  readonly says: readonly SheetLine[]
}

export interface SheetFact extends SheetPart {
  readonly about: string
  readonly topics: readonly string[]
  readonly neverBefore: readonly string[]
}

export interface SheetMoment extends SheetPart {
  readonly title: string
  readonly cues: readonly string[]
  readonly exemplars: Scenario['moments'][number]['exemplars']
}

export interface SheetTopic {
  readonly id: string
  readonly words: readonly string[]
  readonly lines: readonly SheetLine[]
  readonly deflections: readonly SheetLine[]
}

export interface SheetScript {
  readonly id: string
  readonly kind: string
  readonly replies: readonly string[]
}

export function scenarioSheet(scenario: Scenario): ScenarioSheet {
  const name = scenario.client.calledName
  const spoken = addressedLines(scenario)
  const linesFrom = (isWanted: (source: AddressedLine['source']) => boolean) =>
    spoken.filter(({ source }) => isWanted(source)).map(sheetLine)
  const [opening] = linesFrom(({ kind }) => kind === 'opening')
  const { title, summary, locale, brief, contentNotes, policyCard, goals } = scenario
  return {
    title,
    summary,
    locale,
    about: aboutOf(scenario),
    brief,
    contentNotes,
    policyCard: policyCard.map(({ topic, rule }) => ({ term: topic, words: rule })),
    goals: goals.map(({ text, skill }) => ({ term: skill, words: text })),
    client: clientOf(scenario),
    opening: opening ?? { address: 'opening', stage: null, says: '', fits: '' },
    facts: scenario.facts.toSorted(byGate).map((fact) => ({
      id: fact.id,
      about: fact.about,
      when: gateWords(fact, name),
      topics: fact.topics,
      neverBefore: fact.neverBefore,
      says: linesFrom((source) => source.kind === 'fact' && source.fact === fact.id),
    })),
    moments: scenario.moments.map(({ id, title: called, when, cues, exemplars }) => ({
      id,
      title: called,
      when: conditionWords(when, name),
      cues,
      exemplars,
      says: linesFrom((source) => source.kind === 'moment' && source.moment === id),
    })),
    endings: scenario.endings.map(({ id, when, kind }) => ({
      id,
      when: [ENDING_WORDS[kind], conditionWords(when, name)]
        .filter((part) => part !== '')
        .join('; '),
      says: linesFrom((source) => source.kind === 'ending' && source.ending === id),
    })),
    hints: scenario.hints.map(({ text, when }) => ({
      term: conditionWords(when, name) || 'always',
      words: text,
    })),
    countertransferencePrompt:
      scenario.countertransferencePrompt === undefined
        ? null
        : conditionWords(scenario.countertransferencePrompt.when, name) || 'at once',
    topics: scenario.topics.map(({ id, words }) => ({
      id,
      words,
      lines: linesFrom((source) => source.kind === 'topic' && source.topic === id),
      deflections: linesFrom((source) => source.kind === 'deflection' && source.topic === id),
    })),
    lines: linesFrom(({ kind }) => kind === 'thread'),
    farewells: linesFrom(({ kind }) => kind === 'farewell'),
    scripts: scenario.trainees,
    expectations: scenario.expectations.map((each) => expectationWords(each, name)),
    concepts: CONCEPTS.map((concept) => ({
      concept: concept.replaceAll('-', ' '),
      isCovered: scenario.concepts?.includes(concept) ?? false,
    })),
    keyCodes: scenario.keyCodes ?? [],
  }
}

const ENDING_WORDS = {
  'client-leaves': 'the client leaves',
  'natural-close': 'the time is up',
} as const satisfies Record<Scenario['endings'][number]['kind'], string>

const aboutOf = (scenario: Scenario): readonly SheetPair[] => [
  { term: 'File', words: `${scenario.id}, version ${scenario.version}, ${scenario.status}` },
  { term: 'Difficulty', words: `${scenario.level} of 5` },
  { term: 'Length', words: `${scenario.minutes} minutes` },
  { term: 'Place', words: scenario.setting.place },
  {
    term: 'Session',
    words:
      scenario.setting.ofSessions === undefined
        ? String(scenario.setting.session)
        : `${scenario.setting.session} of ${scenario.setting.ofSessions}`,
  },
  { term: 'Skills', words: scenario.skills.join(', ') },
  { term: 'Language', words: scenario.locale },
  { term: 'Licence', words: scenario.licence },
]

function clientOf({ client }: Scenario): SheetClient {
  const { name, age, pronouns, persona, voice, start, traits, calledName } = client
  const { style, ...amounts } = traits
  return {
    who: `${name}, ${age}, ${pronouns}`,
    persona,
    habits: voice.habits,
    numbers: [
      ...CLIENT_VARIABLES.map((variable) => ({
        term: variableInWords(variable, calledName),
        words: String(start[variable]),
      })),
      ...(start.rupture === undefined ? [] : [{ term: 'rupture', words: start.rupture }]),
    ],
    traits: [
      ...Object.entries(amounts).map(([term, amount]) => ({ term, words: String(amount) })),
      { term: 'style of rupture', words: style },
    ],
  }
}

const byGate = (one: Fact, other: Fact): number =>
  Number(one.risk) - Number(other.risk) || depthOf(one.level) - depthOf(other.level)

function gateWords({ risk, level, gate }: Fact, name: string): string {
  const first = risk ? 'about risk: when asked plainly' : `level ${level}`
  return [first, conditionWords(gate ?? {}, name)].filter((part) => part !== '').join('; ')
}

const sheetLine = ({ address, line }: AddressedLine): SheetLine => ({
  address,
  stage: line.stage ?? null,
  says: line.says,
  fits: [
    line.stance?.join(', '),
    line.levels?.join(', '),
    line.after === undefined ? undefined : `after ${line.after.join(', ')}`,
    line.cues?.join(', '),
  ]
    .filter((part) => part !== undefined)
    .join('; '),
})

function expectationWords(expectation: Expectation, name: string): string {
  if ('more' in expectation) {
    return `${expectation.more} comes out higher than ${expectation.than} on ${expectation.on}`
  }
  const { trainee, atEnd, skills = {} } = expectation
  const levels = Object.entries(skills).map(([skill, level]) => `${skill} ${levelWords(level)}`)
  const parts = [atEnd === undefined ? '' : conditionWords(atEnd, name), ...levels]
  return `${trainee}: ${parts.filter((part) => part !== '').join('; ')}`
}

function levelWords(
  level:
    | 'not-assessed'
    | { readonly atLeast?: number | undefined; readonly atMost?: number | undefined },
): string {
  if (level === 'not-assessed') return 'not assessed'
  const { atLeast, atMost } = level
  if (atLeast === undefined) return atMost === undefined ? 'at any level' : `at most ${atMost}`
  return atMost === undefined ? `at least ${atLeast}` : `${atLeast} to ${atMost}`
}
