/** The address under which a replay stands at a reply; the start has none of its own. @param index of the reply */
export const replayAddress = (session: string, index: number | null): string =>
  `/session/${session}/replay${index === null ? '' : `?at=${index}`}`
