import type { Answer, ReceivedRequest } from './answer.ts'
import { clientVoice } from './client-voice.ts'
import type { Switched } from './fault-switch.ts'

/** What a running server knows: what it received, what it is told to answer, and which fault is turned on. */
export interface ServerMemory {
  readonly requests: () => readonly ReceivedRequest[]
  readonly received: (count: number) => Promise<readonly ReceivedRequest[]>
  readonly record: (request: ReceivedRequest) => void
  readonly script: (...answers: readonly Answer[]) => void
  readonly byDefault: (answer: Answer) => void
  readonly defaultAnswer: () => Answer
  /** Takes the next scripted answer, or gives the default. */
  readonly nextAnswer: () => Answer
  readonly turnFault: (fault: Switched | null) => void
  readonly switched: () => Switched | null
  readonly reset: () => void
}

export function serverMemory(): ServerMemory {
  let requests: readonly ReceivedRequest[] = []
  let scripted: readonly Answer[] = []
  let defaultAnswer: Answer = clientVoice
  let switched: Switched | null = null
  let waiting: readonly { readonly count: number; readonly tell: () => void }[] = []

  return {
    requests: () => requests,
    received: async (count) => {
      if (requests.length < count)
        await new Promise<void>((tell) => {
          waiting = [...waiting, { count, tell }]
        })
      return requests
    },
    record: (request) => {
      requests = [...requests, request]
      for (const { count, tell } of waiting) if (requests.length >= count) tell()
      waiting = waiting.filter(({ count }) => count > requests.length)
    },
    script: (...answers) => {
      scripted = [...scripted, ...answers]
    },
    byDefault: (answer) => {
      defaultAnswer = answer
    },
    defaultAnswer: () => defaultAnswer,
    nextAnswer: () => {
      const [next, ...rest] = scripted
      scripted = rest
      return next ?? defaultAnswer
    },
    turnFault: (fault) => {
      switched = fault
    },
    switched: () => switched,
    reset: () => {
      requests = []
      scripted = []
      defaultAnswer = clientVoice
      switched = null
    },
  }
}
