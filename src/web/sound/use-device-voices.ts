import { useSyncExternalStore } from 'react'
import type { DeviceVoice, Speaker } from './speaker.ts'

const NO_VOICES: readonly DeviceVoice[] = []
const noVoices = () => NO_VOICES
const hearNothing = () => () => {}

export const useDeviceVoices = (speaker: Speaker | null): readonly DeviceVoice[] =>
  useSyncExternalStore(speaker?.whenVoicesChange ?? hearNothing, speaker?.voices ?? noVoices)
