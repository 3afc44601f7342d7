/** A named sign in a thought, and the words it was found in; `from` is -1 for a sign of no one word. */
export interface Feature {
  readonly name: string
  /** index of the first word it rests on */
  readonly from: number
  /** how many words it rests on */
  readonly length: number
}

/** Signs of one thought or reply, each at most once. */
export interface FeatureList {
  readonly add: (name: string, from?: number, length?: number) => void
  readonly features: readonly Feature[]
}

export function featureList(): FeatureList {
  const features: Feature[] = []
  const known = new Set<string>()
  return {
    features,
    add(name, from = -1, length = 0) {
      if (known.has(name)) return
      known.add(name)
      features.push({ name, from, length })
    },
  }
}
