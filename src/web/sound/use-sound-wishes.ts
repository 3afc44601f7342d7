import { useSyncExternalStore } from 'react'
import { type SoundWishes, soundWishes, whenSoundWishesChange } from './sound-wishes.ts'

export const useSoundWishes = (): SoundWishes =>
  useSyncExternalStore(whenSoundWishesChange, soundWishes)
