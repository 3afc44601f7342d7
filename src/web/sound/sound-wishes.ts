/** What a student may want of sound and pace on this device. Nothing is, until it is asked for. */
export const SOUND_WISHES = ['read-aloud', 'dictate', 'whole-replies'] as const

export type SoundWish = (typeof SOUND_WISHES)[number]

export type SoundWishes = readonly SoundWish[]

const KEY = 'third-chair/sound'
const NONE: SoundWishes = []

let current: SoundWishes | null = null
const hearers = new Set<() => void>()

/** @returns the same list until it changes */
export function soundWishes(): SoundWishes {
  current ??= kept()
  return current
}

/** Kept on this device; where the browser refuses that, it lasts as long as the page. */
export function wishSound(wish: SoundWish, isWanted: boolean): void {
  const next = SOUND_WISHES.filter((each) =>
    each === wish ? isWanted : soundWishes().includes(each),
  )
  try {
    if (next.length === 0) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, next.join(' '))
  } catch {
    // The page still remembers.
  }
  change(next)
}

export function whenSoundWishesChange(hear: () => void): () => void {
  hearers.add(hear)
  return () => hearers.delete(hear)
}

/** As on a device where nothing was ever asked for; voices chosen for clients go too. */
export function forgetSound(): void {
  try {
    for (const key of [KEY, KEPT_VOICES_KEY]) localStorage.removeItem(key)
  } catch {
    // What is not kept need not be removed.
  }
  change(null)
}

/** Where `kept-voices.ts`, which is fetched with the rest of the sound, keeps the voices of clients. */
export const KEPT_VOICES_KEY = 'third-chair/sound-voices'

function change(next: SoundWishes | null): void {
  current = next
  for (const hear of hearers) hear()
}

function kept(): SoundWishes {
  try {
    const words = localStorage.getItem(KEY)?.split(' ') ?? []
    return SOUND_WISHES.filter((each) => words.includes(each))
  } catch {
    return NONE
  }
}
