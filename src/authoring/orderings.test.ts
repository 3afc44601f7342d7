import { describe, expect, test } from 'vitest'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import { orderingsIn } from './orderings.ts'
import { simulateScenario } from './simulate-scenario.ts'
import type { SimulationMean } from './simulation-report.ts'
import type { TraineeType } from './trainee-type.ts'

const { means, orderings } = simulateScenario(compileScenario(minimalScenario), [1])

/** What if each had fared as the other did? */
const swapped = (one: TraineeType, other: TraineeType): readonly SimulationMean[] =>
  means.map((mean) => {
    const { source, id } = mean.trainee
    if (source === 'script' || (id !== one && id !== other)) return mean
    return { ...mean, trainee: { source, id: id === one ? other : one } }
  })

describe('An ordering', () => {
  test.each(orderings.map((ordering) => [ordering.id, ordering] as const))(
    '%s fails where the two fare the other way round',
    (id, { higher, lower }) => {
      const turned = orderingsIn(swapped(higher.trainee, lower.trainee), minimalScenario)
      expect(turned.filter((each) => each.id === id).map(({ status }) => status)).toEqual(['fails'])
    },
  )

  test('of two who fare alike fails: alike is not above', () => {
    const alike = means.map((mean) =>
      mean.trainee.id === 'parrot' ? { ...mean, score: scoreOf('skilled') } : mean,
    )
    const [found] = orderingsIn(alike, minimalScenario).filter(
      ({ id }) => id === 'skilled-over-parrot',
    )
    expect(found?.status).toEqual('fails')
  })

  test('is no exception where the client has not gone all the way with skilled either', () => {
    const guarded = means.map((mean) => ({ ...mean, level: 2 }))
    const { client } = minimalScenario
    const trusting = { client: { ...client, start: { ...client.start, bond: 80 } } }
    const deeper = orderingsIn(guarded, trusting).filter(({ higher }) => higher.measure === 'level')
    expect(deeper.map(({ status }) => status)).toEqual(['fails', 'fails', 'fails'])
  })

  test('of a type that was not run is left out', () => {
    expect(orderingsIn([], minimalScenario)).toEqual([])
  })
})

function scoreOf(id: string): number {
  return means.find(({ trainee }) => trainee.source === 'type' && trainee.id === id)?.score ?? 0
}
