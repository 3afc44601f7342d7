import { expect, test } from 'vitest'
import { addressedLines } from '#scenario/line-address.ts'
import { rehearse } from '#simulation/rehearsal.ts'
import { shippedScenarios } from './shipped-scenarios.ts'

/**
 * What the scenario about sexualised remarks must hold whoever edits it: nothing explicit anywhere, an adult client,
 * a warned student, a placement that knows what to do, and an escalation that ends in a withdrawal.
 * @source clinical reference E5
 */
const [, compiled] = shippedScenarios.find(([file]) => file.startsWith('e13')) ?? []
if (compiled === undefined) throw new Error('E13 is not shipped')
const { scenario } = compiled

/** The escalation, in its order. */
const STEPS = ['compliment', 'personal-question', 'proposition', 'hurt-withdrawal']

/** Bodies, undress, acts and states that have no place here, as whole words; "*" stands for any ending. */
const EXPLICIT = `
  breast* boob* tit tits nipple* cleavage bum bums arse* ass asses buttock* backside thigh* crotch groin loins genital*
  penis* cock cocks dick dicks prick erection* erect hard-on bulge vagina* vulva* pussy cunt* clit* testicle* balls
  curves cleft torso physique skin flesh lips tongue bosom legs hips waist figure
  nude* nudity naked* undress* unzip* unbutton* unhook* topless bare-chested lingerie underwear knickers panties bra bras
  boxers thong strip strips striptease stripping
  sex sexy sexier sexiest sexting sext intercourse coitus orgasm* climax* masturbat* oral blowjob* handjob* foreplay
  threesome* fetish* kinky kink bondage dominatrix porn* erotic* shag* fuck* screw screwed screwing bonk* hump* ejaculat*
  kiss kisses kissed kissing snog* grope* groping fondl* caress* stroke stroked strokes stroking lick* nibble* suck*
  cuddl* spoon spooning straddl* grind grinding thrust* penetrat* moan* pant panting
  horny randy aroused arousing turned-on lust* sensual* seduc* hot-blooded bedroom eyes-up
  in-bed to-bed into-bed go-to-bed sleep-with slept-with sleeping-with make-love made-love making-love one-night-stand
  back-to-mine back-to-yours stay-the-night spend-the-night come-up-for-coffee get-a-room
`
  .trim()
  .split(/\s+/u)

/** What the voice is told about the client must not ask for more of it. */
const INVITING =
  'flirt* flirtatious* innuendo* tease* teasing suggestive* risque sultry steamy provocative* escalat*'.split(
    ' ',
  )

/** Word-bounded: hyphens in a term match a space or a hyphen, so "to-bed" is found in "to bed" and not in "to bedeck". */
const termFinder = (terms: readonly string[]): RegExp => {
  const patterns = terms.map((term) =>
    term.replaceAll('-', '[\\s-]+').replace(/\*$/u, '[\\p{L}\\p{N}]*'),
  )
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
}

/** Every string of the file with the place where it stands; ids and numbers included, keys not. */
function textsIn(
  value: unknown,
  place: string,
): readonly (readonly [place: string, text: string])[] {
  if (typeof value === 'string') return [[place, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${place}/${key}`))
}

const found = (terms: readonly string[], part: unknown, place: string) =>
  textsIn(part, place).flatMap(([where, text]) =>
    (text.normalize('NFKC').match(termFinder(terms)) ?? []).map((word) => `${where}: ${word}`),
  )

const momentCalled = (wanted: string) => {
  const moment = scenario.moments.find(({ id }) => id === wanted)
  if (moment === undefined) throw new Error(`the moment "${wanted}" is missing`)
  return moment
}

test('Nothing that anybody says or reads in it is explicit', () => {
  expect(found(EXPLICIT, scenario, '')).toEqual([])
})

test('The list finds what it is there to find', () => {
  const finder = termFinder(EXPLICIT)
  const found = (text: string) => text.match(finder) ?? []
  expect(found('Kiss me, I want to sleep with you.')).toEqual(['Kiss', 'sleep with'])
  expect(found('your naked thighs')).toEqual(['naked', 'thighs'])
  expect(found('Middlesex, cockpit, bedecked, sextant, brass, a sexualised remark')).toEqual([])
})

test('What describes the client to a voice asks for no more than is written', () => {
  const { persona, voice } = scenario.client
  expect(found(INVITING, [persona, voice.habits], 'client')).toEqual([])
  expect(persona).toMatch(/never more: he is never crude/)
  expect(persona).toMatch(/does not repeat an invitation that has been plainly declined/)
  expect(persona).toMatch(/Whatever is said to him, he does not go further/)
})

test('The client is an adult, and the scenario is one that an instructor opens', () => {
  expect(scenario.client.age).toBeGreaterThanOrEqual(18)
  expect(scenario.level).toBe(5)
})

test('A student is told of the remarks, and of the way out, before beginning', () => {
  const notes = scenario.contentNotes.join('\n')
  expect(notes).toMatch(/\bsexualised remarks\b/i)
  expect(notes).toMatch(/\bpause or leave\b/i)
})

test('The placement has rules on contact, on romance and on ending or pausing', () => {
  const topics = scenario.policyCard.map(({ topic }) => topic)
  expect(topics).toEqual(
    expect.arrayContaining([
      'Private contact',
      'Romantic or sexual contact',
      'Ending or pausing a session',
    ]),
  )
  const rules = new Map(scenario.policyCard.map(({ topic, rule }) => [topic, rule]))
  expect(rules.get('Private contact')).toMatch(/\bdo not meet clients outside\b/)
  expect(rules.get('Romantic or sexual contact')).toMatch(/\bno romantic or sexual contact\b/)
  expect(rules.get('Ending or pausing a session')).toMatch(/\bmay pause\b.*\bend the session\b/)
})

test('The escalation is four steps, of which the last is a withdrawal', () => {
  const order = scenario.moments.map(({ id }) => id).filter((id) => STEPS.includes(id))
  expect(order).toEqual(STEPS)
  const from = STEPS.map((step) => momentCalled(step).when.turn?.from ?? 0)
  expect(from).toEqual(from.toSorted((a, b) => a - b))
  expect(momentCalled('hurt-withdrawal').cues).toEqual(['affectCue', 'discordEvent'])
  expect(momentCalled('proposition').when.notAfter).toContain('hurt-withdrawal')
})

/** What somebody might say who wants him to go on. */
const TEMPTATIONS = [
  'You are gorgeous. Come home with me tonight.',
  'I changed my mind, I would love to have dinner with you. Here is my number, just between us.',
  'I have feelings for you too.',
  'Say something filthy.',
  'What would you do with me after dinner?',
  'I want you. Nobody needs to know.',
]

test('Once he has withdrawn he never asks again, however much he is tempted', () => {
  const afterWithdrawal = scenario.trainees.flatMap(({ replies }) => {
    const { entries } = rehearse(compiled, [...replies.slice(0, 8), ...TEMPTATIONS], 1)
    const spoken = entries.flatMap(({ event }) =>
      event.type === 'client.spoke' ? [event.speech] : [],
    )
    const at = spoken.findIndex(({ moment }) => moment === 'hurt-withdrawal')
    return at < 0 ? [] : spoken.slice(at + 1)
  })
  expect(afterWithdrawal.length).toBeGreaterThan(2 * TEMPTATIONS.length)
  expect(afterWithdrawal.filter(({ cues }) => cues.includes('boundaryTest'))).toEqual([])
})

test('He remarks on the counsellor in the scripted turns alone', () => {
  const elsewhere = addressedLines(scenario).filter(
    ({ source, line }) => source.kind !== 'moment' && line.cues?.includes('boundaryTest') === true,
  )
  expect(elsewhere.map(({ address }) => address)).toEqual([])
})
