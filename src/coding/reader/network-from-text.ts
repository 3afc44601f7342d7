import type { Network } from './network.ts'
import { weightsFromText } from './weights-text.ts'

/** A network as its weights file holds it. */
export interface NetworkText {
  readonly hidden: number
  readonly outputs: number
  /** one a line, in the order of the rows */
  readonly signs: string
  readonly vectors: string
  readonly vectorScale: number
  readonly out: string
  /** sign, tab, one number an output; one a line */
  readonly wide: string
  readonly bias: string
}

export function networkFromText(text: NetworkText): Network {
  const numbers = (list: string) => Float64Array.from(list.split(' '), Number)
  return {
    hidden: text.hidden,
    outputs: text.outputs,
    rows: new Map(text.signs.split('\n').map((sign, row) => [sign, row])),
    vectors: weightsFromText(text.vectors),
    vectorScale: text.vectorScale,
    out: numbers(text.out),
    wide: new Map(
      text.wide.split('\n').map((line) => {
        const [sign = '', weights = ''] = line.split('\t')
        return [sign, numbers(weights)]
      }),
    ),
    bias: numbers(text.bias),
  }
}
