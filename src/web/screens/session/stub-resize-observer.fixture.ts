import { vi } from 'vitest'

/** jsdom lays nothing out and has none. Undone by `vi.unstubAllGlobals`. */
export const stubResizeObserver = () =>
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
