import { z } from 'zod'
import { scenarioSchema } from './scenario.schema.ts'

/** Where the published schema is found from a scenario file in `scenarios/`. */
export const SCHEMA_FROM_SCENARIOS = '../public/scenario.schema.json'

/**
 * The schema for editors: completion, hover texts and shape errors while typing. References and content are checked
 * by `lint` alone.
 * @returns JSON Schema 2020-12 of what an author writes: keys with a default may be left out
 */
export const scenarioJsonSchema = () => ({
  ...z.toJSONSchema(scenarioSchema, { io: 'input' }),
  $id: 'urn:third-chair:scenario:1',
  title: 'Third Chair scenario',
  description: 'A scenario of Third Chair, format 1. The reference is docs/scenario-format.md.',
})
