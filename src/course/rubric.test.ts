import { expect, test } from 'vitest'
import { canonicalJson } from '#scenario/canonical-json.ts'
import { sha256 } from '#scenario/sha256.ts'
import { SKILLS } from '#scenario/skill.ts'
import { LEVEL_LABELS, RUBRIC, RUBRIC_VERSION } from './rubric.ts'

const words = Object.values(RUBRIC).flatMap(({ meaning, needs, anchors, criticalEvents }) => [
  meaning,
  needs,
  ...Object.values(anchors),
  ...criticalEvents.map(({ event }) => event),
])

test('what the rubric says changes only together with its version', () => {
  const content = sha256(canonicalJson([LEVEL_LABELS, RUBRIC]))
  expect({ version: RUBRIC_VERSION, content: content.slice(0, 16) }).toEqual({
    version: '1',
    content: 'e19f289c52307ef1',
  })
})

test('every skill has its five levels, each in words of its own', () => {
  expect([
    Object.keys(RUBRIC),
    SKILLS.map((skill) => Object.keys(RUBRIC[skill].anchors)),
    new Set(words).size,
  ]).toEqual([[...SKILLS], SKILLS.map(() => ['1', '2', '3', '4', '5']), words.length])
})

test('no anchor speaks of grammar, accent or spelling, and each is a sentence', () => {
  expect([
    words.filter((text) => /grammar|accent|spelling|dialect|fluen/iu.test(text)),
    words.filter((text) => !/^\p{Lu}.*\.$/u.test(text)),
  ]).toEqual([[], []])
})
