/** @returns the fragment under which the transcript shows this turn */
export const turnAddress = (index: number): string => `turn-${index + 1}`
