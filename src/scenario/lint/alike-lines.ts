import type { Finding } from '#scenario/finding.ts'
import type { AddressedLine } from '#scenario/line-address.ts'
import { normalised } from '#scenario/phrase.ts'
import type { Check } from './lint-context.ts'

/** SCN041: the same words twice, told at the second place. */
export const alikeLines: Check = ({ lines }) => {
  const first = new Map<string, AddressedLine>()
  return lines.flatMap((addressed): readonly Finding[] => {
    const key = soundOf(addressed)
    const before = first.get(key)
    if (before === undefined) {
      first.set(key, addressed)
      return []
    }
    return [
      {
        code: 'SCN041',
        path: [...addressed.path, 'says'],
        message: `this line is the same as ${before.address}: "${before.line.says}"`,
        fix: 'Reword one of them or delete it; nothing is said twice in a session.',
      },
    ]
  })
}

/** A silence or a single word sounds different with another gesture; anything longer does not. */
function soundOf({ line }: AddressedLine): string {
  const words = normalised(line.says).match(/[\p{L}\p{N}']+/gu) ?? []
  return words.length <= 1 ? `${words.join('')} / ${normalised(line.stage ?? '')}` : words.join(' ')
}
