import { expect, test } from 'vitest'
import { libraryCoverage } from '#authoring/library-coverage.ts'
import { CONCEPTS, type Concept } from '#scenario/concept.ts'
import { shippedScenarios } from './shipped-scenarios.ts'

/**
 * Which clients were chosen for which concept. A small x of the source, present in every session, is left out.
 * @source clinical reference E2
 */
const CHOSEN: Readonly<Record<Concept, readonly string[]>> = {
  'trust-and-safety': ['e01', 'e03', 'e04', 'e05', 'e07', 'e11', 'e12'],
  'empathy-and-validation': ['e03', 'e12'],
  'respect-and-autonomy': ['e02', 'e04', 'e06', 'e08', 'e11', 'e13', 'e14'],
  authenticity: ['e04', 'e10', 'e14'],
  'collaboration-and-goals': ['e01', 'e02', 'e09'],
  confidentiality: ['e01', 'e05', 'e11', 'e12'],
  'non-judgement': ['e03', 'e07', 'e14'],
  boundaries: ['e04', 'e08', 'e09', 'e13'],
  'power-imbalance': ['e02', 'e05', 'e06', 'e07', 'e11'],
  'cultural-sensitivity': ['e05', 'e07', 'e08', 'e14'],
  resistance: ['e05', 'e06'],
  transference: ['e10', 'e13'],
  countertransference: ['e09', 'e10', 'e13', 'e14'],
  'rupture-and-feedback': ['e07', 'e08', 'e10'],
  'modelling-relationships': ['e04', 'e09', 'e10'],
  motivation: ['e02', 'e05', 'e06'],
  hope: ['e03', 'e06', 'e09', 'e12', 'e14'],
  'active-listening': ['e01', 'e12'],
  'clear-expression': ['e01', 'e02', 'e11', 'e13'],
  'alliance-and-outcome': ['e08'],
}

const { scenarios, gaps } = libraryCoverage(shippedScenarios.map(([, compiled]) => compiled))

test('The clients of each concept are those that were chosen for it', () => {
  const named = Object.fromEntries(
    CONCEPTS.map((concept) => [
      concept,
      scenarios
        .filter(({ concepts }) => concepts.includes(concept))
        .map(({ id }) => id.slice(0, 'e00'.length)),
    ]),
  )
  expect(named).toEqual(CHOSEN)
})

test('Every code that a good session needs shows in a skilled script or an exemplary reply', () => {
  expect(
    scenarios.flatMap(({ id, keyCodes, shownCodes }) =>
      keyCodes.filter((each) => !shownCodes.includes(each)).map((each) => `${id}: ${each}`),
    ),
  ).toEqual([])
})

test('No skill and no concept is without a client', () => {
  expect(
    gaps.filter(({ kind, scenarios: behind }) => kind !== 'code' && behind.length === 0),
  ).toEqual([])
})
