import type { ClientMind } from './client-mind.ts'
import type { ClientChange } from './trace.ts'

/** What a guard or an action of the client's regions is told first. */
export interface InMind {
  readonly context: ClientMind
}

export const mind = ({ context }: InMind): ClientMind => context

/** The action that writes a change into the trace. */
export const note = <Change extends ClientChange>(change: Change) =>
  ({ type: 'note', params: change }) as const
