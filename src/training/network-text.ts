import type { Network } from '#coding/reader/network.ts'
import { weightsToText } from '#coding/reader/weights-text.ts'

/** A network as the text fields that the reader's weights file holds. */
export function networkText(network: Network) {
  return {
    hidden: network.hidden,
    outputs: network.outputs,
    signs: [...network.rows.keys()].join('\n'),
    vectors: weightsToText(network.vectors),
    vectorScale: network.vectorScale,
    out: [...network.out].join(' '),
    wide: [...network.wide]
      .map(([sign, weights]) => `${sign}\t${[...weights].join(' ')}`)
      .join('\n'),
    bias: [...network.bias].join(' '),
  }
}
