/** As much of the browser's speech recognition as dictation on the device needs. @source Web Speech API, 2026 */
export interface Recognition extends EventTarget {
  lang: string
  continuous: boolean
  interimResults: boolean
  processLocally: boolean
  start(): void
  stop(): void
  abort(): void
}

interface OnDevice {
  readonly langs: readonly string[]
  readonly processLocally: true
}

export interface RecognitionMaker {
  new (): Recognition
  available(options: OnDevice): Promise<string>
  install(options: OnDevice): Promise<boolean>
}

export interface RecognitionEvent extends Event {
  readonly resultIndex: number
  readonly results: ArrayLike<{
    readonly isFinal: boolean
    readonly 0?: { readonly transcript: string }
  }>
}

export interface RecognitionErrorEvent extends Event {
  readonly error: string
}

/** @returns null where the browser has none that can be kept on the device */
export function recognitionOf(page: object): RecognitionMaker | null {
  const maker: unknown = Reflect.get(page, 'SpeechRecognition')
  return isOnDevice(maker) ? maker : null
}

const isOnDevice = (maker: unknown): maker is RecognitionMaker =>
  typeof maker === 'function' &&
  typeof Reflect.get(maker, 'available') === 'function' &&
  'processLocally' in Object(Reflect.get(maker, 'prototype'))
