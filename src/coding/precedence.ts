import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import type { Finding } from './rule.ts'

const codes = (list: string) => new Set(list.split(' ') as BehaviourCode[])

const HELPFUL = 'SR CR RF ENC VAL AFF SEEK AUT IMM REP CULT HOPE CHAL TSD INFO'

/**
 * Within one thought the first code leaves no room for the others: function over form. `CR` and `RF` stand beside
 * most codes, because a meaning or feeling may be given back in the same breath.
 * @source clinical reference B1 (uncertainty rules), B3 (near-misses)
 */
const TAKES_PLACE_OF: readonly (readonly [BehaviourCode, ReadonlySet<BehaviourCode>])[] = [
  ['SLIP', codes(`${HELPFUL} OQ CQ LIM STR ADV DISM`)],
  ['ASSM', codes(`${HELPFUL} OQ CQ ADV CONF DISM`)],
  ['RISK', codes('SR CR RF CQ OQ ADV CONF DISM SEEK INFO STR CULT CHAL IMM AFF')],
  ['LIM', codes('SR CR RF INFO ADV AUT CONF ENC DISM STR PWP')],
  ['REP', codes('SR CR DISM CONF ADV INFO TSD')],
  ['CONF', codes(`${HELPFUL} OQ CQ ADV PWP DISM`)],
  ['DISM', codes(`${HELPFUL} OQ CQ ADV PWP`)],
  ['STR', codes('SR CR RF INFO ADV PWP ENC AFF CHAL IMM')],
  ['IMM', codes('SR CR CQ INFO ADV CHAL TSD')],
  ['CULT', codes('SR CQ INFO')],
  ['SEEK', codes('ADV CQ SR CR RF INFO')],
  ['CHAL', codes('SR CR CQ ADV INFO SEEK')],
  ['ADV', codes(`${HELPFUL} CQ OQ`)],
  ['PWP', codes('SR CR RF CQ INFO ADV AUT VAL')],
  ['AUT', codes('SR CR INFO')],
  ['HOPE', codes('SR CR CQ INFO')],
  ['AFF', codes('SR INFO')],
  ['VAL', codes('SR INFO')],
  ['TSD', codes('SR CR INFO')],
  ['ENC', codes('SR CR INFO')],
  ['INFO', codes('SR CR')],
]

/** What cannot stand beside a code in the same thought. */
export const replacedBy = (code: BehaviourCode): ReadonlySet<BehaviourCode> =>
  REPLACED.get(code) ?? new Set()
const REPLACED = new Map(TAKES_PLACE_OF)

/** @source clinical reference B1: one to three codes a segment */
export const MOST_CODES = 3

/**
 * One finding a code, the strongest; then whatever another code takes the place of is left out. A reflection of feeling
 * never stands without its simple or complex half.
 * @source clinical reference B1: RF always co-occurs with SR or CR
 */
export function settle(findings: readonly Finding[]): readonly Finding[] {
  const strongest = new Map<BehaviourCode, Finding>()
  for (const finding of findings) {
    const known = strongest.get(finding.code)
    if (known === undefined || known.confidence < finding.confidence) {
      strongest.set(finding.code, finding)
    }
  }
  const half = strongest.get('CR') ?? strongest.get('SR')
  const information = strongest.get('INFO')
  if (information && half && half.confidence > information.confidence) strongest.delete('INFO')
  for (const [code, replaced] of TAKES_PLACE_OF) {
    if (strongest.has(code)) for (const other of replaced) strongest.delete(other)
  }
  const feeling = strongest.get('RF')
  const kept = [...strongest.values()].filter((finding) => finding !== feeling && finding !== half)
  const reflection = [strongest.get(half?.code ?? 'SR') ?? (feeling ? half : undefined), feeling]
  const given = reflection.filter((finding) => finding !== undefined)
  const sure = kept
    .toSorted((a, b) => b.confidence - a.confidence)
    .slice(0, MOST_CODES - given.length)
  return [...given, ...kept.filter((finding) => sure.includes(finding))].sort(
    (a, b) => a.from - b.from,
  )
}
