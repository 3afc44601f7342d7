/** A voice that speaks without leaving the device. */
export interface DeviceVoice {
  /** stable on this device */
  readonly id: string
  /** as the browser calls it */
  readonly name: string
  /** language tag */
  readonly locale: string
  /** the one the device would take itself */
  readonly isDefault: boolean
}

export interface Utterance {
  readonly words: string
  readonly voice: DeviceVoice
  /** 1 is the voice's own pace */
  readonly rate: number
}

/** How an utterance came to its end; `refused` where the browser would not let it begin. */
export type SpokenHow = 'whole' | 'stopped' | 'refused'

/** Speaks with the voices of the device, one utterance at a time. */
export interface Speaker {
  /** voices that stay on the device; empty until the browser has looked for them */
  readonly voices: () => readonly DeviceVoice[]
  readonly whenVoicesChange: (hear: () => void) => () => void
  /** Stops what is being said and says this. */
  readonly say: (utterance: Utterance) => Promise<SpokenHow>
  readonly stop: () => void
}
