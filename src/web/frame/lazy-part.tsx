import type { ComponentType, ReactNode } from 'react'
import { usePromised } from '#web/design/use-promised.ts'
import { laterComponent } from './later-component.ts'

export interface LazyPart<Props> {
  readonly Part: ComponentType<Props & { readonly instead?: ReactNode }>
  /** Brings it behind the first page. Never rejects. */
  readonly fetch: () => Promise<unknown>
}

/**
 * A part of a screen that few need at once. `instead` stands until it has come, and for good where it cannot come: what
 * a student cannot do without has to be in there.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyPart<Props> {
  const { arrived, fetch } = laterComponent(load)
  function Part({ instead = null, ...props }: Props & { readonly instead?: ReactNode }) {
    usePromised(fetch, null)
    const Arrived = arrived() as ComponentType<object> | null // the rest of the props are those of the part
    return Arrived === null ? instead : <Arrived {...props} />
  }
  return { Part, fetch }
}
