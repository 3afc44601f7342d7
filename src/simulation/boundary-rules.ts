import type { HeardReply } from './heard-reply.ts'

/** How the professional boundary stands. @source clinical reference C6, in words only; the moves are judgement */
export const BOUNDARIES = ['intact', 'tested', 'held', 'crossed', 'violated'] as const

export type Boundary = (typeof BOUNDARIES)[number]

/** A major slip: it stays violated whatever follows. */
export const violatesBoundary = (heard: HeardReply): boolean =>
  heard.codes.some(({ code, major }) => code === 'SLIP' && major)

/** Any slip crosses the boundary, a limit in the same turn notwithstanding. */
export const crossesBoundary = (heard: HeardReply): boolean =>
  heard.codes.some(({ code }) => code === 'SLIP')

/** A limit of any quality holds the boundary; how kindly is the coding's concern. */
export const holdsBoundary = (heard: HeardReply): boolean =>
  heard.codes.some(({ code }) => code === 'LIM')
