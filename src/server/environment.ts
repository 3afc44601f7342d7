import { failure, type Result, success } from '#lib/result.ts'
import { DEFAULT_MODEL_LIMITS, type ModelLimits } from './model-limits.ts'

/** What the operator may set. The environment always wins over defaults. */
export interface Environment {
  readonly port: number
  /** undefined listens on every address of this machine */
  readonly host: string | undefined
  /** whoever sends it may read `/api/usage`; undefined where nobody may */
  readonly operatorToken: string | undefined
  /** visitors are told apart by what a proxy in front says of them */
  readonly trustsProxy: boolean
  readonly limits: ModelLimits
}

export type Variables = Readonly<Record<string, string | undefined>>

export const DEFAULT_PORT = 4173

const LIMIT_VARIABLES = {
  MODEL_TURNS_A_MINUTE: 'perVisitorAMinute',
  MODEL_VISITOR_AT_ONCE: 'perVisitorAtOnce',
  MODEL_AT_ONCE: 'atOnce',
  MODEL_TOKENS_A_DAY: 'tokensADay',
} as const satisfies Record<string, keyof ModelLimits>

/** @returns the settings, or a sentence that names the variable and the remedy */
export function readEnvironment(variables: Variables): Result<Environment, string> {
  const port = setting(variables, 'PORT') ?? String(DEFAULT_PORT)
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    return failure(
      `PORT is "${port}": set it to a number from 0 to 65535, or leave it out for ${DEFAULT_PORT}`,
    )
  const limits = readLimits(variables)
  if (!limits.ok) return limits
  return success({
    port: Number(port),
    host: setting(variables, 'HOST'),
    operatorToken: setting(variables, 'OPERATOR_TOKEN'),
    trustsProxy: setting(variables, 'TRUST_PROXY') === '1',
    limits: limits.value,
  })
}

function readLimits(variables: Variables): Result<ModelLimits, string> {
  let limits = DEFAULT_MODEL_LIMITS
  for (const [variable, limit] of Object.entries(LIMIT_VARIABLES)) {
    const value = setting(variables, variable)
    if (value === undefined) continue
    if (!/^[1-9]\d{0,11}$/.test(value))
      return failure(
        `${variable} is "${value}": set it to a whole number above 0, or leave it out for ${DEFAULT_MODEL_LIMITS[limit]}`,
      )
    limits = { ...limits, [limit]: Number(value) }
  }
  return success(limits)
}

/** Blanks are taken as not set. */
const setting = (variables: Variables, name: string): string | undefined =>
  variables[name]?.trim() || undefined
