/**
 * Seeded randomness as a value. The state is one unsigned 32-bit integer, so it can live in a journal.
 * The mixing function is mulberry32 (Tommy Ettinger, public domain).
 */
export interface Draw {
  /** 0 inclusive to 1 exclusive */
  readonly value: number
  /** the state to draw from next */
  readonly state: number
}

/** @param state any integer; only its low 32 bits matter */
export function draw(state: number): Draw {
  const next = (state + 0x6d2b79f5) >>> 0
  let mixed = Math.imul(next ^ (next >>> 15), next | 1)
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
  return { value: ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296, state: next }
}

/** A 32-bit seed from text (FNV-1a), so that an id alone decides a session's choices. */
export function seedFrom(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}
