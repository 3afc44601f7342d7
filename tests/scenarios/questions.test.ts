import { describe, expect, test } from 'vitest'
import { answerTo, askedQuestions } from './asked-question.ts'
import { shippedScenarios } from './shipped-scenarios.ts'

const QUESTIONS_EACH = 30
const FITTING_AT_LEAST = 27

describe.each(shippedScenarios)('Thirty questions to %s', (file, compiled) => {
  const questions = askedQuestions.get(file) ?? []

  test('are there, none of them twice', () => {
    expect(new Set(questions.map(({ ask, after }) => `${after} ${ask}`)).size).toBe(QUESTIONS_EACH)
  })

  test('get the lines that were judged', () => {
    const judged = questions.map(({ ask, line }) => ({ ask, line }))
    expect(
      questions.map((question) => ({ ask: question.ask, line: answerTo(compiled, question).line })),
    ).toEqual(judged)
  })

  test('are answered, or stepped around in character, but for three at the most', () => {
    const fitting = questions.filter(({ answer }) => answer !== 'beside').length
    expect(fitting).toBeGreaterThanOrEqual(FITTING_AT_LEAST)
  })
})

test('No list of questions is left without its scenario', () => {
  const files = shippedScenarios.map(([file]) => file)
  expect([...askedQuestions.keys()].filter((file) => !files.includes(file))).toEqual([])
})
