import type { TrainedNetwork } from './train-network.ts'

/**
 * Several networks over the same signs as one: their hidden layers side by side, their answers averaged before they are
 * turned into chances. A committee errs less by the luck of its start than any member.
 */
export function committeeOf(members: readonly TrainedNetwork[]): TrainedNetwork {
  const share = 1 / members.length
  const hidden = members.reduce((sum, member) => sum + member.hidden, 0)
  const first = members[0] as TrainedNetwork
  const signs = first.vectors.length / first.hidden
  const vectors = new Float64Array(signs * hidden)
  const out = new Float64Array(hidden * first.outputs)
  let from = 0
  for (const member of members) {
    for (let sign = 0; sign < signs; sign += 1)
      vectors.set(
        member.vectors.subarray(sign * member.hidden, (sign + 1) * member.hidden),
        sign * hidden + from,
      )
    out.set(
      member.out.map((weight) => weight * share),
      from * first.outputs,
    )
    from += member.hidden
  }
  const mean = (pick: (member: TrainedNetwork) => Float64Array) =>
    pick(first).map((_, at) =>
      members.reduce((sum, member) => sum + share * (pick(member)[at] ?? 0), 0),
    )
  return {
    hidden,
    outputs: first.outputs,
    vectors,
    out,
    wide: mean(({ wide }) => wide),
    bias: mean(({ bias }) => bias),
  }
}
