import type { ComponentType } from 'react'

export interface LaterComponent<Props> {
  /** null until it has come */
  readonly arrived: () => ComponentType<Props> | null
  /** Brings it, so that it is there without the network too. Never rejects. @returns whether it has come */
  readonly fetch: () => Promise<boolean>
}

/** A component that is no part of the first script. Where it could not be fetched it can be asked for again. */
export function laterComponent<Props>(
  load: () => Promise<ComponentType<Props>>,
): LaterComponent<Props> {
  let component: ComponentType<Props> | null = null
  return {
    arrived: () => component,
    fetch: () =>
      load().then(
        (loaded) => {
          component = loaded
          return true
        },
        () => false,
      ),
  }
}
