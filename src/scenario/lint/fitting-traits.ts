import type { ClientProfile } from '#scenario/client.schema.ts'
import type { Finding } from '#scenario/finding.ts'
import type { Check, LintContext } from './lint-context.ts'
import { linesInStance } from './stance-lines.ts'

/** SCN060: numbers and style of the client that cannot hold together. */
export const fittingTraits: Check = (context) => {
  const client = context.draft.client
  return client === undefined
    ? []
    : [
        ...wrongRupture(client),
        ...tooFewLinesForStyle(context, client),
        ...floorOfDiscord(client),
        ...ceilingOfOpen(client),
      ]
}

const finding = (path: Finding['path'], message: string, fix: string): Finding => ({
  code: 'SCN060',
  path: ['client', ...path],
  message,
  fix,
})

const RUPTURE_OF = { withdraw: 'withdrawal', confront: 'confrontation' } as const
const STANCE_OF = { withdraw: 'withdrawing', confront: 'confronting' } as const

function wrongRupture({ start, traits }: ClientProfile): readonly Finding[] {
  const { rupture } = start
  if (rupture === undefined || rupture === 'none' || rupture === RUPTURE_OF[traits.style]) return []
  return [
    finding(
      ['start', 'rupture'],
      `the session begins with a ${rupture}, but this client's style is to ${traits.style}`,
      `Use ${RUPTURE_OF[traits.style]}, or change the style.`,
    ),
  ]
}

/** A rupture stays open for three turns at least, and nothing is said twice; judgement, to be validated. */
const LEAST_LINES_FOR_STYLE = 2

function tooFewLinesForStyle(context: LintContext, { traits }: ClientProfile): readonly Finding[] {
  const stance = STANCE_OF[traits.style]
  const count = linesInStance(context, stance)
  if (!context.isWhole('lines') || count === 0 || count >= LEAST_LINES_FOR_STYLE) return []
  return [
    finding(
      ['traits', 'style'],
      `this client's style is to ${traits.style}, and only ${count} line is ${stance}`,
      `Write more lines with stance: [${stance}].`,
    ),
  ]
}

/** @source clinical reference C3, step 6 */
const DISCORD_FLOOR_SHARE = 0.4

function floorOfDiscord({ start, traits }: ClientProfile): readonly Finding[] {
  const floor = DISCORD_FLOOR_SHARE * traits.discord0
  if (start.discord >= floor) return []
  return [
    finding(
      ['start', 'discord'],
      `discord starts at ${start.discord}, and with discord0 ${traits.discord0} it never lies below ${floor}`,
      `Start at ${Math.ceil(floor)} or more, or lower "discord0".`,
    ),
  ]
}

/** @source clinical reference C3, step 7, without strain */
function ceilingOfOpen({ start }: ClientProfile): readonly Finding[] {
  const ceiling =
    22 +
    0.85 * start.bond -
    0.35 * Math.max(0, start.discord - 40) -
    0.5 * Math.max(0, start.arousal - 75)
  if (start.open <= ceiling) return []
  return [
    finding(
      ['start', 'open'],
      `open starts at ${start.open}, above what this bond, discord and arousal allow (${Math.floor(ceiling)})`,
      'Lower "open" or raise "bond"; otherwise it drops at the first turn.',
    ),
  ]
}
