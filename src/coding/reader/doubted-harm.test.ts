import { expect, test } from 'vitest'
import type { Finding } from '#coding/rule.ts'
import { withoutDoubtedHarm } from './doubted-harm.ts'

const finding = (code: Finding['code'], confidence: number, rule = `learned.${code}`): Finding => ({
  rule,
  code,
  quality: 2,
  confidence,
  modifiers: [],
  from: 0,
  length: 4,
})
const LINE = 'you did that again'
const left = (findings: readonly Finding[], line = LINE) =>
  withoutDoubtedHarm({ findings, isUnsure: false }, line)

test.each([
  ['ADV', 0.4],
  ['CONF', 0.4],
  ['SLIP', 0.4],
  ['DISM', 0.6],
  ['ASSM', 0.6],
] as const)('%s that was only learned is told from %d on', (code, least) => {
  const sure = [finding(code, least)]
  expect(left(sure)).toEqual({ findings: sure, isUnsure: false })
  expect(left([finding(code, least - 0.01)])).toEqual({ findings: [], isUnsure: true })
})

test('A harm that a rule has found stays as it is', () => {
  const ruled = [finding('ADV', 0.35, 'advice.should')]
  expect(left(ruled)).toEqual({ findings: ruled, isUnsure: false })
})

test('What stands beside a doubted harm stays, and the thought is not unsure', () => {
  const reflection = finding('SR', 0.3)
  expect(left([finding('DISM', 0.4), reflection])).toEqual({
    findings: [reflection],
    isUnsure: false,
  })
})

test('A short sentence that speaks of neither of the two is no step out of role', () => {
  const slip = [finding('SLIP', 0.9)]
  expect(left(slip, 'the form is blue')).toEqual({ findings: [], isUnsure: true })
  expect(left(slip, 'we could be friends')).toEqual({ findings: slip, isUnsure: false })
})
