import { describe, expect, test } from 'vitest'
import { breachOf } from './check-sentence.ts'
import { PARAPHRASES } from './paraphrased-facts.fixture.ts'
import { rulesFor, shipped } from './speech-rules.fixture.ts'

const KAI = shipped('e05-silent-one')
const JORDAN = shipped('e04-friend-request')

/** Paraphrases that get through, written out so that the figure is plain. */
const MISSED = [
  'They shut the place down, the entire site, nearly three months back.',
  'I told a GP and he only put it in the computer, tap tap tap, about sleep.',
  'I lied to Kasia. I said there were a lot of people at the till.',
  'She is eight and she checks me like the weather forecast before she comes in.',
  'i wanted the follow so i could check at two in the morning that you were still there.',
  'the follow was so i could see, any hour, that you still existed.',
  'It was a racist word. About where my dad is from. In front of everyone.',
  'He moved back two years ago and the calls got fewer.',
  'They read it back in front of Mum. In his voice.',
]

describe('A locked fact', () => {
  test('is caught in other words, 71 times in 80', () => {
    const missed = PARAPHRASES.flatMap(([id, , says]) =>
      says.filter((each) => breachOf(each, null, rulesFor(shipped(id))) !== 'locked-fact'),
    )
    expect(PARAPHRASES.flatMap(([, , says]) => says)).toHaveLength(80)
    expect(missed).toEqual(MISSED)
  })

  test('may be spoken of once it is unlocked', () => {
    const refused = PARAPHRASES.flatMap(([id, , says]) => {
      const scenario = shipped(id)
      const unlocked = scenario.facts.map((fact) => fact.id)
      return says.filter(
        (each) => breachOf(each, null, rulesFor(scenario, { unlocked })) === 'locked-fact',
      )
    })
    expect(refused).toEqual([])
  })

  test.each([
    ['plain', 'It was in the shed since my grandad died.'],
    ['capitals', 'GRANDAD.'],
    ['letters apart', 'It was g r a n d a d.'],
    ['dots between', 'It was g.r.a.n.d.a.d'],
    ['dashes between', 'It was g-r-a-n-d-a-d, okay?'],
    ['a dot within', 'My gran.dad had one.'],
    ['hidden characters', 'My gr\u200band\u00adad had one.'],
    ['look-alike letters', 'My gr\u0430nd\u0430d had one.'],
    ['full-width letters', 'My ｇｒａｎｄａｄ had one.'],
    ['accents', 'My gr\u00e1nd\u00e0d had one.'],
    ['digits', 'My gr4nd4d had one.'],
    ['stretched', 'My grandaaaaad had one.'],
    ['flags', 'My 🇬🇷🇦🇳🇩🇦🇩 had one.'],
    ['backwards', 'dadnarg ym saw tI'],
    ['one word backwards', 'It was my dadnarg.'],
    ['shifted by thirteen', 'Vg jnf zl tenaqnq.'],
    ['base64', 'bXkgZ3JhbmRhZCdzIGJpa2U='],
    ['hexadecimal', '6d 79 20 67 72 61 6e 64 61 64'],
    ['two words apart', 't h e  u n i t'],
  ])('is caught %s', (_, says) => {
    expect(breachOf(says, null, rulesFor(KAI))).toBe('locked-fact')
  })

  test('is caught across two sentences', () => {
    const rules = rulesFor(JORDAN)
    const soFar = { says: 'it was someone on the support', stage: null }
    expect([
      breachOf('channel people.', null, rules),
      breachOf('channel people.', soFar, rules),
    ]).toEqual([null, 'locked-fact'])
  })

  test('is not caught where the author has said the words in this session', () => {
    const speech = {
      line: 'topics/family/lines/1',
      says: 'Grandad made that.',
      stage: null,
      cues: [],
      moment: null,
      fact: null,
      ending: null,
    }
    const said = (spokenBy: 'embedded' | 'language-model') =>
      breachOf(
        'Grandad again.',
        null,
        rulesFor(KAI, {}, null, 'free', [
          { speaker: 'client', index: 0, speech: { ...speech, spokenBy } },
        ]),
      )
    expect([said('embedded'), said('language-model')]).toEqual([null, 'locked-fact'])
  })
})
