import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NOTICE_TOPICS, type NoticeCircumstances, notice } from './notice.ts'

const plain: NoticeCircumstances = { languageModel: null, retentionDays: 180 }
const both: NoticeCircumstances = {
  languageModel: { host: 'models.example.edu', voices: true, reads: true },
  retentionDays: null,
}
const sentencesOn = (topic: string, circumstances: NoticeCircumstances) =>
  notice(circumstances).points.find((point) => point.topic === topic)?.sentences

describe('Notice', () => {
  test('says something on every topic, in order', () => {
    const { points } = notice(plain)
    expect(points.map(({ topic }) => topic)).toEqual([...NOTICE_TOPICS])
    expect(points.filter(({ heading, sentences }) => !heading || sentences.length < 2)).toEqual([
      notice(plain).points[NOTICE_TOPICS.indexOf('where-it-goes')],
    ])
  })

  test('names the skills that are looked at', () => {
    expect(sentencesOn('what-is-scored', plain)?.[0]).toBe(
      'What your replies do for the client, in these skills: empathy, active listening, boundaries, and handling resistance. An exercise may count some of them only.',
    )
  })

  test('without a language model nothing goes anywhere', () => {
    expect(sentencesOn('where-it-goes', plain)).toEqual([
      'They are kept on this server. No language model takes part, and nothing you write is sent to one.',
    ])
  })

  test('with a language model it is said what for, and where what is said goes', () => {
    expect(sentencesOn('where-it-goes', both)).toEqual([
      'They are kept on this server.',
      'In an exercise that says so, a language model at models.example.edu finds words for the client while you talk. What the client feels, knows and tells is decided on this server, by rules.',
      'If a marker asks for it, a language model at models.example.edu reads the conversation again.',
      'For that, what you and the client said is sent to models.example.edu, without your name, your number or your e-mail address. What you write about yourself in the conversation goes with it.',
      'Your instructor can tell you what your institution has agreed with models.example.edu about keeping it.',
    ])
  })

  test('says how long conversations are kept', () => {
    expect([
      sentencesOn('how-long', plain)?.[0],
      sentencesOn('how-long', { ...plain, retentionDays: 1 })?.[0],
      sentencesOn('how-long', both)?.[0],
    ]).toEqual([
      'The conversations of this course are deleted 180 days after the course is archived. Your instructors are warned 30 days before; until then you can take a copy under “My data”.',
      'The conversations of this course are deleted 1 day after the course is archived. Your instructors are warned 30 days before; until then you can take a copy under “My data”.',
      'No date is set on which the conversations of this course are deleted by themselves. Ask your instructor if you want to know more.',
    ])
  })

  test('has a version that names what it depends on', () => {
    expect([notice(plain).version, notice(both).version]).toEqual([
      '1/no-model/180',
      '1/voice+reading@models.example.edu/until-deleted',
    ])
  })

  test('two notices have the same version exactly when they say the same', () => {
    const circumstances: fc.Arbitrary<NoticeCircumstances> = fc.record({
      languageModel: fc.option(
        fc.record({
          host: fc.constantFrom('one.example', 'two.example'),
          voices: fc.boolean(),
          reads: fc.boolean(),
        }),
        { nil: null },
      ),
      retentionDays: fc.option(fc.integer({ min: 1, max: 3 }), { nil: null }),
    })
    fc.assert(
      fc.property(circumstances, circumstances, (one, other) => {
        const [a, b] = [notice(one), notice(other)]
        expect(a.version === b.version).toBe(JSON.stringify(a.points) === JSON.stringify(b.points))
      }),
    )
  })
})
