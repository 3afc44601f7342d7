import type { DrillId } from '#feedback/drills/drill.ts'

const LONGEST = 64

/** Where the words that are being typed in a drill stand among the private words. */
export const drillPlace = (id: DrillId): string => id.replaceAll('/', '--').slice(-LONGEST)
