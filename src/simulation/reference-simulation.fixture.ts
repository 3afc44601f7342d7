import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import type { Traits } from '#scenario/client.schema.ts'
import type { DisclosureLevel } from '#scenario/disclosure-level.ts'
import type { ReplyFlags } from './heard-reply.ts'
import type { RuptureKind } from './rupture-rules.ts'

/**
 * The reference runs as data: profiles and scripts of clinical reference R4, their results R5, the tailored scripts
 * R8 and the turn-by-turn run R9. Numbers stand in the order bond, open, arousal, discord, hope, goal, frame.
 */
export interface ReferenceProfile {
  readonly start: readonly number[]
  readonly traits: Traits
}

export interface ReferenceTurn {
  readonly codes: readonly BehaviourCode[]
  readonly flag: keyof ReplyFlags | null
}

export interface ReferenceRun {
  readonly profile: string
  readonly script: string
  readonly final: readonly number[]
  readonly level: DisclosureLevel
  readonly peak: DisclosureLevel
  /** first turn at L2 and at L3 or deeper; null if never */
  readonly firstAt: readonly (number | null)[]
  readonly strain: number
  readonly rupture: RuptureKind | 'none'
  readonly opened: number
  readonly repairedAt: number | null
}

export interface TailoredRun {
  readonly scenario: string
  readonly profile: ReferenceProfile
  /** open from the start */
  readonly rupture: RuptureKind | 'none'
  readonly turns: readonly ReferenceTurn[]
  readonly final: readonly number[]
  /** first turn at L1, L2 and L3 or deeper; null if never */
  readonly firstAt: readonly (number | null)[]
  readonly repairedAt: number | null
}

export interface TracedTurn {
  readonly after: readonly number[]
  readonly strain: number
  readonly level: DisclosureLevel
  readonly rupture: RuptureKind | 'none'
}

export const REFERENCE_PROFILES: Readonly<Record<string, ReferenceProfile>> = {
  easyE01: {
    start: numbers('35/30/50/15/40/35/80'),
    traits: {
      reactance: 0.2,
      gain: 1,
      arousal0: 40,
      discord0: 10,
      style: 'withdraw',
      culture: 0.4,
    },
  },
  mandatedE06: {
    start: numbers('20/18/55/45/30/15/80'),
    traits: {
      reactance: 0.85,
      gain: 0.85,
      arousal0: 50,
      discord0: 35,
      style: 'confront',
      culture: 0.3,
    },
  },
  silentTeenE05: {
    start: numbers('15/8/35/48/25/10/80'),
    traits: {
      reactance: 0.8,
      gain: 0.8,
      arousal0: 40,
      discord0: 38,
      style: 'withdraw',
      culture: 0.5,
    },
  },
  dependentE09: {
    start: numbers('60/60/60/10/35/30/60'),
    traits: {
      reactance: 0.1,
      gain: 1.1,
      arousal0: 55,
      discord0: 10,
      style: 'withdraw',
      culture: 0.3,
    },
  },
}

export const REFERENCE_SCRIPTS: Readonly<Record<string, readonly ReferenceTurn[]>> = {
  skilled: script(
    'STR+OQ RF CR+OQ VAL OQ CR+RF SEEK AFF+CR OQ RF+ENC CR+AUT SEEK+OQ VAL+HOPE CR SEEK+AFF CR',
  ),
  noviceMixed: script('STR CQ SR OQ ADV SR+CQ VAL OQ ADV RF CQ SR OQ AFF ADV SR'),
  interrogator: script('CQ CQ CQ CQ CQ CQ CQ CQ CQ CQ CQ CQ CQ CQ CQ CQ'),
  openQuestionOnly: script('OQ OQ OQ OQ OQ OQ OQ OQ OQ OQ OQ OQ OQ OQ OQ OQ'),
  parrot: script('SR SR SR SR SR SR SR SR SR SR SR SR SR SR SR SR'),
  formula: script('RF RF RF RF RF RF RF RF RF RF RF RF RF RF RF RF'),
  flatterer: script(
    'AFF+VAL AFF+VAL AFF+VAL AFF+VAL AFF+VAL AFF+VAL AFF+VAL AFF+VAL AFF+VAL AFF+VAL AFF+VAL AFF+VAL AFF+VAL AFF+VAL AFF+VAL AFF+VAL',
  ),
  adviceGiver: script(
    'SR+ADV ADV CQ+ADV SR SR+ADV ADV CQ+ADV SR SR+ADV ADV CQ+ADV SR SR+ADV ADV CQ+ADV SR',
  ),
  reassurer: script(
    'VAL+DISM DISM SR DISM VAL+DISM DISM SR DISM VAL+DISM DISM SR DISM VAL+DISM DISM SR DISM',
  ),
  confronter: script('CQ CONF ADV CONF CQ CONF ADV CONF CQ CONF ADV CONF CQ CONF ADV CONF'),
  pleaser: script(
    'VAL SLIP RF+SLIP OQ VAL SLIP RF+SLIP OQ VAL SLIP RF+SLIP OQ VAL SLIP RF+SLIP OQ',
  ),
  warmLimits: script(
    'VAL+LIM RF CR+SEEK OQ VAL+LIM CR AFF+HOPE SEEK VAL+LIM RF CR+SEEK OQ VAL+LIM CR AFF+HOPE SEEK',
  ),
  coldLimits: script('LIM INFO LIM CQ LIM INFO LIM CQ LIM INFO LIM CQ LIM INFO LIM CQ'),
  ruptureRepaired: script(
    'STR+OQ RF CR+OQ VAL OQ CONF IMM RF+REP SEEK CR+RF SEEK AFF+CR OQ RF+ENC CR+AUT SEEK+OQ',
  ),
  ruptureIgnored: script(
    'STR+OQ RF CR+OQ VAL OQ CONF CQ INFO ADV CR+RF SEEK AFF+CR OQ RF+ENC CR+AUT SEEK+OQ',
  ),
}

/** Profile, script, numbers after turn 16, level, peak, first turn at L2 and L3, strain, rupture, opened, repaired at. */
export const REFERENCE_RUNS: readonly ReferenceRun[] = rows(`
easyE01 skilled 75.81/82.09/28.33/4/61.64/62.49/83 L3 L3 4 9 0 none 0 -
easyE01 noviceMixed 50.5/49.49/39.32/6.64/43.74/34.8/83 L2 L2 13 - 0 none 0 -
easyE01 interrogator 20/0/49/27.73/40/35/80 L0 L1 - - 0 none 0 -
easyE01 openQuestionOnly 32.49/35.99/49.19/17.13/40/39.06/80 L1 L1 - - 0 none 0 -
easyE01 parrot 42.99/38.32/40.09/7.1/40/35/80 L1 L1 - - 0 none 0 -
easyE01 formula 50.41/46.11/36.56/4.99/43.88/35/80 L1 L1 - - 0 none 0 -
easyE01 flatterer 60.38/42.29/33.04/4/57.91/39.06/80 L1 L1 - - 0 none 0 -
easyE01 adviceGiver 31.55/10.37/45.86/29.32/31.6/9.8/80 L0 L0 - - 0 none 0 -
easyE01 reassurer 0/0/49.96/24.57/0/11/80 L0 L0 - - 3 withdrawal 1 -
easyE01 confronter 0/0/66.15/57.61/14.8/0/80 L0 L0 - - 3 confrontation 1 -
easyE01 pleaser 70.27/73.62/32.99/4/51.72/6.87/0 L3 L3 7 12 0 none 0 -
easyE01 warmLimits 74.4/70.75/29.81/4/62.59/64.91/100 L3 L3 5 12 0 none 0 -
easyE01 coldLimits 11/19.2/52.27/24.91/40/41.84/100 L0 L1 - - 0 none 0 -
easyE01 ruptureRepaired 70.3/78.46/31.31/4/52.4/57.86/85 L3 L3 4 12 0 none 0 -
easyE01 ruptureIgnored 59.94/65.95/34.36/4/49.53/51.12/83 L3 L3 4 16 1 none 0 -
mandatedE06 skilled 62.3/71.42/37.4/14/50.74/43.04/83 L3 L3 7 13 0 none 0 -
mandatedE06 noviceMixed 31.02/28.37/50.37/39.51/31.38/8.68/83 L1 L1 - - 0 none 0 -
mandatedE06 interrogator 5/0/58.07/54.05/30/15/80 L0 L0 - - 0 none 0 -
mandatedE06 openQuestionOnly 17.39/23.13/58.26/43.44/30/18.88/80 L1 L1 - - 0 none 0 -
mandatedE06 parrot 27.55/25.62/49.16/33.41/30/15/80 L0 L0 - - 0 none 0 -
mandatedE06 formula 34.8/32.96/45.64/31.3/33.59/15/80 L1 L1 - - 0 none 0 -
mandatedE06 flatterer 44.99/29.33/42.11/23.13/47.05/18.88/80 L1 L1 - - 0 none 0 -
mandatedE06 adviceGiver 1.7/1.7/61.69/79.35/13.8/0/80 L0 L0 - - 0 confrontation 1 -
mandatedE06 reassurer 0/0/59.03/50.89/0/0/80 L0 L0 - - 3 none 0 -
mandatedE06 confronter 0/0/95/94.8/0/0/80 L0 L0 - - 3 confrontation 1 -
mandatedE06 pleaser 55.81/61.36/38.01/17.65/41.02/0.85/0 L2 L2 11 - 0 none 0 -
mandatedE06 warmLimits 60.62/58.15/38.89/14/52.08/45.79/100 L2 L2 11 - 0 none 0 -
mandatedE06 coldLimits 0/4.6/61.35/52.54/30/21.58/100 L0 L0 - - 0 none 0 -
mandatedE06 ruptureRepaired 50.57/62.55/42.72/14/39.07/34.14/84 L2 L2 12 - 0 none 0 -
mandatedE06 ruptureIgnored 38.55/47.76/45.63/20.84/35.6/25.69/83 L2 L2 16 - 1 none 0 -
silentTeenE05 skilled 56.88/63.37/25.55/15.2/45.41/37.19/83 L2 L2 10 - 0 none 0 -
silentTeenE05 noviceMixed 25.64/18.35/38.37/41.99/26.36/3.85/83 L0 L0 - - 0 none 0 -
silentTeenE05 interrogator 0/0/46.22/57.05/25/10/80 L0 L0 - - 0 withdrawal 1 -
silentTeenE05 openQuestionOnly 12.33/12.88/46.41/46.44/25/13.71/80 L0 L0 - - 0 none 0 -
silentTeenE05 parrot 22.26/15.42/37.31/36.41/25/10/80 L0 L0 - - 0 none 0 -
silentTeenE05 formula 29.31/22.68/33.78/34.3/28.49/10/80 L0 L0 - - 0 none 0 -
silentTeenE05 flatterer 39.35/19.07/30.26/26.13/41.73/13.71/80 L0 L0 - - 0 none 0 -
silentTeenE05 adviceGiver 1.6/1.6/49.32/80.53/9.4/0/80 L0 L0 - - 0 withdrawal 1 -
silentTeenE05 reassurer 0/0/47.18/53.89/0/0/80 L0 L0 - - 3 withdrawal 1 -
silentTeenE05 confronter 0/0/84.2/95.04/0/0/80 L0 L0 - - 3 confrontation 1 -
silentTeenE05 pleaser 50.22/52.19/31.95/20.65/35.77/0.8/0 L2 L2 15 - 0 none 0 -
silentTeenE05 warmLimits 52.36/45.29/30.4/15.2/42.29/37.7/100 L1 L1 - - 0 none 0 -
silentTeenE05 coldLimits 0/0/49.49/55.44/25/16.29/100 L0 L0 - - 0 withdrawal 1 -
silentTeenE05 ruptureRepaired 50.76/55.18/29.69/15.2/33.87/29.12/85 L2 L2 14 - 0 none 1 9
silentTeenE05 ruptureIgnored 32.98/39.47/33.6/23.66/30.48/20.12/83 L1 L1 - - 1 withdrawal 1 -
dependentE09 skilled 88.34/92.84/42.4/4/59.85/61.33/63 L3 L3 4 6 0 none 0 -
dependentE09 noviceMixed 71.48/73.1/53.09/6.13/39.9/31.55/63 L3 L3 4 7 0 none 0 -
dependentE09 interrogator 45/22.5/63.07/26.42/35/30/60 L1 L2 4 - 0 none 0 -
dependentE09 openQuestionOnly 57.19/63.58/63.26/15.81/35/34.64/60 L3 L3 4 6 0 none 0 -
dependentE09 parrot 66.25/66.25/54.16/5.78/35/30/60 L3 L3 4 12 0 none 0 -
dependentE09 formula 71.76/71.76/50.64/4/39.46/30/60 L3 L3 4 6 0 none 0 -
dependentE09 flatterer 78.72/69.09/47.11/4/55.58/34.64/60 L3 L3 4 6 0 none 0 -
dependentE09 adviceGiver 57.34/44.11/58.89/24.35/27.8/8.4/60 L2 L2 4 - 0 none 0 -
dependentE09 reassurer 8.46/0/64.03/23.25/0/6/60 L0 L1 - - 3 withdrawal 1 -
dependentE09 confronter 16.8/11.02/76.75/49.68/13.4/0/60 L0 L2 4 - 3 none 0 -
dependentE09 pleaser 85.04/88.53/43.01/4/48.48/2.31/0 L3 L3 4 6 0 none 0 -
dependentE09 warmLimits 87.51/86.98/43.89/4/59.25/64.05/100 L3 L3 4 6 0 none 0 -
dependentE09 coldLimits 36/49.6/66.35/23.39/35/37.81/100 L2 L2 4 - 0 none 0 -
dependentE09 ruptureRepaired 84.81/89.74/45.13/4/49.97/56.86/65 L3 L3 4 6 0 none 0 -
dependentE09 ruptureIgnored 77.97/81.28/48.1/4/46.88/49.76/63 L3 L3 4 6 1 none 0 -
`).map(
  ([
    profile = '',
    name = '',
    final = '',
    level,
    peak,
    l2,
    l3,
    strain,
    rupture,
    opened,
    repairedAt,
  ]) => ({
    profile,
    script: name,
    final: numbers(final),
    // the columns of the table are as its heading says
    level: level as DisclosureLevel,
    peak: peak as DisclosureLevel,
    firstAt: [turnOrNever(l2), turnOrNever(l3)],
    strain: Number(strain),
    rupture: rupture as RuptureKind | 'none',
    opened: Number(opened),
    repairedAt: turnOrNever(repairedAt),
  }),
)

/** Traits of clinical reference C1a, which differ in places from those of the profiles above. */
const TAILORED_TRAITS: Readonly<Record<string, Traits>> = {
  E01: { reactance: 0.2, gain: 1, arousal0: 40, discord0: 10, style: 'withdraw', culture: 0.4 },
  E05: { reactance: 0.8, gain: 0.8, arousal0: 40, discord0: 30, style: 'withdraw', culture: 0.7 },
  E06: { reactance: 0.85, gain: 0.85, arousal0: 50, discord0: 30, style: 'confront', culture: 0.3 },
  E07: { reactance: 0.5, gain: 0.95, arousal0: 45, discord0: 20, style: 'confront', culture: 0.9 },
  E09: { reactance: 0.1, gain: 1.1, arousal0: 55, discord0: 8, style: 'withdraw', culture: 0.3 },
  E10: { reactance: 0.6, gain: 0.95, arousal0: 50, discord0: 20, style: 'confront', culture: 0.4 },
  E11: { reactance: 0.4, gain: 0.95, arousal0: 55, discord0: 15, style: 'withdraw', culture: 0.6 },
  E12: { reactance: 0.5, gain: 0.9, arousal0: 30, discord0: 15, style: 'withdraw', culture: 0.3 },
  E13: { reactance: 0.3, gain: 1, arousal0: 45, discord0: 10, style: 'withdraw', culture: 0.3 },
  E14: { reactance: 0.5, gain: 1, arousal0: 50, discord0: 15, style: 'confront', culture: 0.95 },
}

const TAILORED_TURNS: Readonly<Record<string, readonly ReferenceTurn[]>> = {
  E01: script('RF+ENC STR+OQ@asked RF CR+OQ VAL OQ CR+RF SEEK AFF+CR OQ RF SEEK+CR'),
  E05: script(
    'STR+AUT SR ENC CR AUT+OQ VAL RF+CR STR+SEEK CULT+VAL@cultureCue CR+RF ENC+AFF OQ CR+RF SEEK+AUT',
  ),
  E06: script(
    'CR+AUT AUT+OQ CR+RF SEEK AFF+CR OQ CR+RF AUT+SEEK VAL+OQ CR+HOPE RF SEEK+AFF CR+OQ AUT',
  ),
  E07: script(
    'REP+VAL SEEK+CULT@cultureCue CR+RF OQ CULT+CR@cultureCue VAL+RF OQ CR+RF AFF SEEK+CR OQ+RF HOPE+VAL',
  ),
  E09: script(
    'VAL+LIM RF CR+SEEK RF+LIM OQ CR+HOPE SEEK VAL+LIM IMM+RF SEEK+AFF CR+OQ SEEK+HOPE+VAL',
  ),
  E10: script('REP+RF IMM+RF SEEK+VAL CR+RF OQ RF+CR CHAL+RF OQ CR SEEK'),
  E11: script(
    'STR+VAL AUT+RF SEEK CR+RF STR+AUT RF+ENC RISK+VAL@riskCue AFF+RF SEEK CR+STR AUT+SEEK',
  ),
  E12: script(
    'RF+OQ CR RF+ENC RISK+RF@riskCue VAL+CR RISK+ENC@riskCue RF SEEK+STR CR+RF HOPE+VAL SEEK+AFF',
  ),
  E13: script('LIM+RF IMM+CR LIM+VAL CR+RF STR+OQ RF+CR OQ VAL+CR SEEK CR+RF OQ+AFF CR'),
  E14: script(
    'RF+CULT@cultureCue CR+VAL LIM+CULT+RF@cultureCue OQ CR+RF AUT+VAL OQ+CULT@cultureCue CR+RF SEEK HOPE+CR RF+AFF OQ',
  ),
}

/** Scenario, start, rupture at the start, numbers after the last turn, first turn at L1, L2 and L3, repaired at. */
export const TAILORED_RUNS: readonly TailoredRun[] = rows(`
E01 35/30/50/15/40/35/80 none 68.43/75.42/31.56/4/52.67/52.95/83 2 4 9 -
E05 15/8/35/48/25/10/80 none 55.87/51.94/26.13/12/40.06/35/86 7 13 - -
E06 20/18/55/45/30/15/80 none 60.92/68.24/37.44/12/51.19/45.69/80 2 7 13 -
E07 28/25/55/40/38/30/80 none 69.86/72.79/31.53/8/55.92/47.89/80 2 5 10 -
E09 60/60/60/10/35/30/60 none 86.22/87.21/42.81/3.2/58.49/62.12/91 2 4 6 -
E10 48/50/70/62/40/45/75 confrontation 75.41/80.38/48.02/12.75/49.47/57.73/77 2 4 6 3
E11 42/32/68/25/30/40/80 none 76.08/66.47/37.87/6/48.56/65.55/93 2 6 11 -
E12 34/26/24/18/10/28/80 none 70.61/71.04/20.17/6/32.15/44.92/91 2 4 9 -
E13 55/38/52/12/45/40/70 none 83.41/80.36/34.89/4/58.28/57.62/94 2 4 7 -
E14 46/44/60/20/32/38/78 none 82.31/84.14/39.22/6/52.67/56.02/88 2 4 6 -
`).map(([scenario = '', start = '', rupture, final = '', l1, l2, l3, repairedAt]) => ({
  scenario,
  profile: {
    start: numbers(start),
    traits: TAILORED_TRAITS[scenario] as Traits, // each scenario of the table has a row of traits
  },
  rupture: rupture as RuptureKind | 'none',
  turns: TAILORED_TURNS[scenario] ?? [],
  final: numbers(final),
  firstAt: [l1, l2, l3].map(turnOrNever),
  repairedAt: turnOrNever(repairedAt),
}))

/** Silent teen, `ruptureRepaired`: numbers, strain, level and rupture after each turn. */
export const TRACED_RUN: readonly TracedTurn[] = rows(`
17.35/12.77/34.6/45.36/25.75/13.17/83 0 L0 none
20.45/15.92/32.44/42.01/26.5/13.17/83 0 L0 none
23.52/23.71/33.2/38.01/27.24/14.74/83 0 L0 none
26.54/25.22/30.28/34.33/27.98/14.74/83 0 L0 none
27.28/29.72/32.15/33.7/27.98/15.52/83 0 L1 none
16.88/20.62/42.29/47.85/22.78/9.02/83 1 L0 withdrawal
19.53/22.57/42.96/41.54/22.78/9.82/84 1 L0 withdrawal
25.41/27.09/36.37/35.74/24.3/10.61/85 0 L1 withdrawal
31.28/28.57/35.83/32.24/25.05/14.56/85 0 L1 none
36.33/34.45/32.65/27.18/26.55/15.35/85 0 L1 none
37.72/35.86/32.48/24.36/27.29/19.25/85 0 L1 none
41.84/39.35/31.43/19.93/31/20.79/85 0 L1 none
42.5/43.4/33.19/20.46/31/21.56/85 0 L1 none
45.78/47.3/30.27/18.18/31.72/21.56/85 0 L2 none
48.94/50.4/28.55/15.2/33.16/24.61/85 0 L2 none
50.76/55.18/29.69/15.2/33.87/29.12/85 0 L2 none
`).map(([after = '', strain, level, rupture]) => ({
  after: numbers(after),
  strain: Number(strain),
  level: level as DisclosureLevel,
  rupture: rupture as RuptureKind | 'none',
}))

function rows(table: string): readonly (readonly string[])[] {
  return table
    .trim()
    .split('\n')
    .map((row) => row.split(' '))
}

function numbers(row: string): readonly number[] {
  return row.split('/').map(Number)
}

function turnOrNever(cell: string | undefined): number | null {
  return cell === '-' ? null : Number(cell)
}

/** Turns divided by spaces, codes by a plus sign, a flag after an at sign. */
function script(turns: string): readonly ReferenceTurn[] {
  return turns.split(' ').map((turn) => {
    const [codes = '', flag = null] = turn.split('@')
    return {
      codes: codes.split('+') as BehaviourCode[],
      flag: flag as keyof ReplyFlags | null,
    }
  })
}
