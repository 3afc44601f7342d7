/** What a service worker's own events and scope offer, as far as it is used here: the page's types know none of it. */
export interface WorkerScope {
  /** set by a server that adds to the page: the digest of the page as it sends it */
  readonly servedPage?: string
  readonly clients: {
    readonly claim: () => Promise<void>
    readonly matchAll: (options: {
      readonly type: 'window'
      readonly includeUncontrolled: true
    }) => Promise<readonly unknown[]>
  }
  readonly skipWaiting: () => Promise<void>
  readonly addEventListener: {
    (type: 'activate', listener: (event: LastingEvent) => void): void
    (type: 'message', listener: (event: LastingEvent & MessageEvent) => void): void
  }
}

interface LastingEvent {
  readonly waitUntil: (work: Promise<unknown>) => void
}
