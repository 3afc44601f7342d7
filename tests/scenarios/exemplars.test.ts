import { describe, expect, test } from 'vitest'
import { exemplarFaults } from '#feedback/exemplar-check.ts'
import { shippedScenarios } from './shipped-scenarios.ts'

describe('Examples in the shipped scenarios', () => {
  test.each(shippedScenarios)('%s: the observer lets every example pass', (_, { scenario }) => {
    expect(exemplarFaults(scenario)).toEqual([])
  })
})
