import type { SessionHost } from '#simulation/session-host.ts'

/** What the student can do about the observer's reading of this session. */
export interface Contesting extends Pick<SessionHost, 'contest' | 'withdraw'> {
  readonly session: string
  /** hands out what the student reads otherwise */
  readonly exportReadings: () => void
  /** another tab went on with this session */
  readonly onLost: () => void
}
