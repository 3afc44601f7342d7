import { playScripts } from '#authoring/played-script.ts'
import { readsLanguage } from '#coding/reads-language.ts'
import { compileScenario } from '#scenario/compile-scenario.ts'
import type { Finding } from '#scenario/finding.ts'
import type { ParsedScenario } from '#scenario/parse-scenario.ts'
import { readScenario } from '#scenario/read-scenario.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import { scenarioText } from '#scenario/scenario-text.ts'
import { reachedLevels } from './reached-levels.ts'
import { readExemplars } from './read-exemplars.ts'
import type { ReviewCheck } from './review-check.ts'
import { shownKeyCodes } from './shown-key-codes.ts'
import { unmetExpectations } from './unmet-expectations.ts'
import { unreadLanguage } from './unread-language.ts'
import { unscoredSkills } from './unscored-skills.ts'

/**
 * Reads and checks a scenario file as `parseScenario` does, and where that finds no error also looks at what only the
 * observer and the client can show: how exemplars are read, what comes of the scripts. One reading of the file; never
 * throws. The further part takes a second or two for a long file, so a host shows the answer of `parseScenario` first.
 * @param file the name that diagnostics carry
 */
export function reviewScenario(text: string, file: string): ParsedScenario {
  const { scenario, diagnostics, diagnosticsWith } = readScenario(text, file)
  return scenario === null
    ? { scenario, diagnostics }
    : { scenario, diagnostics: diagnosticsWith(reviewFindings(scenario)) }
}

/** The same from bytes: also tells binary files and other encodings. */
export function reviewScenarioBytes(bytes: Uint8Array, file: string): ParsedScenario {
  const text = scenarioText(bytes, file)
  return text.ok
    ? reviewScenario(text.value, file)
    : { scenario: null, diagnostics: [text.failure] }
}

const CHECKS: readonly ReviewCheck[] = [
  readExemplars,
  unmetExpectations,
  shownKeyCodes,
  unscoredSkills,
  reachedLevels,
]

/** Any seed would do: scripts are judged by what the trainee did. The shipped files are tested with the same. */
const SEED = 1

/** What the observer and the client show of a scenario without errors. All of it is a warning. */
export function reviewFindings(scenario: Scenario): readonly Finding[] {
  if (!readsLanguage(scenario.locale)) return unreadLanguage(scenario)
  const compiled = compileScenario(scenario)
  const subject = { compiled, outcomes: playScripts(compiled, SEED) }
  return CHECKS.flatMap((check) => check(subject))
}
