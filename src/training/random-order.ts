import { draw } from '#lib/prng.ts'

/** Numbers from 0 inclusive to 1 exclusive, the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    const next = draw(state)
    state = next.state
    return next.value
  }
}

/** Puts the items in a random order, in place (Fisher–Yates). */
export function shuffle(items: Int32Array, random: () => number): void {
  for (let i = items.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1))
    const held = items[i] as number
    items[i] = items[j] as number
    items[j] = held
  }
}
