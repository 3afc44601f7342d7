import { CODER_VERSION } from '#coding/coder-version.ts'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import { ENGINE_VERSION } from './engine-version.ts'
import type { SessionHeader } from './journal.ts'

/** What stands at the head of a journal that begins now. */
export const sessionHeader = (
  { scenario: { id, version }, hash }: CompiledScenario,
  by: Pick<SessionHeader, 'seed' | 'host' | 'voice'>,
): SessionHeader => ({
  scenario: { id, version, hash },
  engine: ENGINE_VERSION,
  coder: CODER_VERSION,
  ...by,
})
