/** @returns the fragment under which a transcript on screen shows this turn */
export const turnAddress = (index: number): string => `turn-${index + 1}`
