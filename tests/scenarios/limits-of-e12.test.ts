import { describe, expect, test } from 'vitest'
import { rehearse } from '#simulation/rehearsal.ts'
import { shippedScenarios } from './shipped-scenarios.ts'

/**
 * What reporting guidelines on suicide keep out of public text: ways, things and places. On a farm some everyday words
 * are among them, so they are left out altogether, whatever they would mean in their sentence.
 * Judgement, to be reviewed by somebody who works in suicide prevention.
 */
const WAYS_THINGS_AND_PLACES = [
  'hang(?:s|ed|ing)?|hung|noose|rope|ropes|cord|ligature|strangl\\w*|suffocat\\w*|smother\\w*|asphyxi\\w*',
  'gun|guns|gunshot|rifle|rifles|shotgun|pistol|firearm\\w*|bullet\\w*|ammunition|shoot\\w*|shot|shots|trigger\\w*|muzzle|barrel',
  'overdos\\w*|pill|pills|tablet|tablets|paracetamol|insulin|opioid\\w*|sedative\\w*|medication|medicine\\w*|tranquilli\\w*',
  'poison\\w*|pesticide\\w*|herbicide\\w*|drench|sheep dip|baits?|chemicals?|bleach|toxic|fumes|exhaust|hose|monoxide|gas',
  'knife|knives|blade|blades|razor|razors|scalpel|wrists?|veins?|stab\\w*|slit|slash\\w*|cut|cuts|cutting|bleed\\w*|blood',
  'jump(?:s|ed|ing)?|leap\\w*|cliff\\w*|bridge|bridges|ledge|rooftop|silo|silos|tower|height|heights',
  'drown\\w*|dam|dams|river|rivers|creek|railway|train|trains|tracks|platform|level crossing',
  'shed|sheds|barn|ute|back paddock|bush track|swerv\\w*|crash\\w*|head-on',
  'self-harm\\w*|set (?:himself|myself) (?:on fire|alight)|starv\\w*|lethal\\w*|painless\\w*|quick and',
  '(?:suicide|goodbye|farewell|last) (?:note|letter)s?|the means to|means of (?:suicide|death)',
].join('|')

/** Words that judge, count or glorify, and words by which a death would be told. */
const WORDS_TO_AVOID = [
  'commit\\w*\\b[^.?!]{0,40}\\bsuicid\\w*',
  'suicid\\w* (?:pact|bid|epidemic|spree)|(?:successful|unsuccessful|failed|completed) (?:suicide|attempt)\\w*',
  '(?:took|taken|takes) (?:his|her|their|my) (?:own )?life|(?:killed|hanged) (?:himself|herself)',
  'at peace now|a better place|the (?:only )?way out|easy way out|no longer suffering',
].join('|')

/** In the last words of a session even these have no place. */
const DANGER_IN_PARTING = [
  'goodbye|good-bye|farewell|for good|for ever|forever|never (?:again|see)|the last time|by then it|too late',
  'die|dies|died|dying|dead|death|suicid\\w*|kill\\w*|end it|on my own|alone|leave me be|go for a (?:walk|drive)',
].join('|')

const whole = (words: string) => new RegExp(`\\b(?:${words})\\b`, 'iu')

const [, compiled] = shippedScenarios.find(([file]) => file === 'e12-better-off.yaml') ?? []
if (compiled === undefined) throw new Error('E12 is not shipped')
const { scenario } = compiled

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

const found = (texts: readonly string[], words: string) =>
  texts.filter((text) => whole(words).test(text))

const last = [...scenario.endings.map(({ says }) => says), ...scenario.farewells]
const partings = last.map(({ says, stage }) => `${says} ${stage ?? ''}`)

describe('Everything written in E12', () => {
  const texts = textsIn(scenario)

  test('names no way, thing or place', () => {
    expect(found(texts, WAYS_THINGS_AND_PLACES)).toEqual([])
  })

  test('speaks of suicide without judging or adorning it', () => {
    expect(found(texts, WORDS_TO_AVOID)).toEqual([])
  })

  test('the lists would notice', () => {
    const told = ['He has a rifle.', 'By the dam.', 'He committed suicide.', 'I say goodbye.']
    const lists = [WAYS_THINGS_AND_PLACES, WORDS_TO_AVOID, DANGER_IN_PARTING]
    expect(lists.map((words) => found(told, words))).toEqual([
      told.slice(0, 2),
      [told[2]],
      told.slice(2),
    ])
  })
})

describe('The frame of E12', () => {
  test('the client is an adult', () => {
    expect(scenario.client.age).toBeGreaterThanOrEqual(18)
  })

  test('it is of the highest level, and its content notes name suicide', () => {
    expect(scenario.level).toBe(5)
    expect(scenario.contentNotes.some((note) => /\bsuicide\b/i.test(note))).toBe(true)
  })

  test.each(['13 11 14', '13 92 76', '000'])('the policy card and the brief give %s', (number) => {
    const card = scenario.policyCard.map(({ rule }) => rule).join(' ')
    expect([card.includes(number), scenario.brief.includes(number)]).toEqual([true, true])
  })

  test('the policy card says how to ask and whom to bring in', () => {
    const topics = scenario.policyCard.map(({ topic }) => topic)
    expect(topics).toEqual(expect.arrayContaining(['Asking about suicide', 'Crisis pathway']))
  })

  test('four indirect signs are spread over the session, the last of them late', () => {
    const signs = scenario.moments.filter(({ cues }) => cues.includes('riskCue'))
    const turns = signs.map(({ when }) => when.turn?.from ?? 1)
    expect(turns).toEqual([2, 4, 7, 11])
  })

  test('what he hides is a risk fact, told when it is asked about plainly', () => {
    expect(scenario.facts.filter(({ risk }) => risk).map(({ id }) => id)).toEqual([
      'thoughts',
      'tonight',
    ])
  })
})

test('What he tells of risk in E12 answers "Are you safe?" as well as "Is it suicide?"', () => {
  const told = scenario.facts.filter(({ risk }) => risk).flatMap(({ says }) => says)
  expect(told.map(({ says }) => says).filter((words) => /^(?:yes|no|not)\b/i.test(words))).toEqual(
    [],
  )
})

describe('The ways out of E12', () => {
  test('each is a plan, a pause or a hand-over to the duty worker', () => {
    expect(partings.filter((words) => !/\bMarg\b/.test(words))).toEqual([])
  })

  test('none has him die or leaves him in danger', () => {
    expect(found(partings, DANGER_IN_PARTING)).toEqual([])
  })

  test('when he breaks off, somebody is with him', () => {
    const broken = scenario.endings.filter(({ kind }) => kind === 'client-leaves')
    const words = broken.map(({ says }) => says.says)
    expect(words.length).toBeGreaterThan(0)
    expect(words.filter((said) => !/\bHelen's (?:in|car)\b/.test(said))).toEqual([])
  })

  const trainees = scenario.trainees.map(({ id, replies }) => [id, replies] as const)
  const short = trainees.map(([id, replies]) => [`${id}, cut off`, replies.slice(0, 4)] as const)

  test.each([...trainees, ...short])('%s leaves him with the duty worker', (_, replies) => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const { folded } = rehearse(compiled, replies, seed)
      expect(folded.transcript.at(-1)?.text).toMatch(/\bMarg\b/)
    }
  })
})

describe('Asked in E12', () => {
  const upToTheSecondSign = [
    'Hello David. It sounds as if you are worn out. How has this week been?',
    'That sounds so tiring. Take your time.',
    'It sounds lonely, to sort all that by yourself.',
    'It makes sense to be wary of being cheered up.',
  ]
  const toldAfter = (reply: string) =>
    rehearse(compiled, [...upToTheSecondSign, reply], 1).folded.client.told

  test('plainly, he answers', () => {
    expect(toldAfter('I can hear how sad that is. Are you thinking about suicide?')).toEqual([
      'thoughts',
    ])
  })

  test('in a roundabout way, he does not', () => {
    expect(toldAfter("You're not thinking of doing anything silly, are you?")).toEqual([])
  })
})
