import { assets, builtPage } from 'virtual:precached'
import { addRoute, createHandlerBoundToURL, precache } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { isPracticeAddress } from '#web/offline/is-practice-address.ts'
import { UPDATE, type UpdateAnswer } from '#web/offline/update-words.ts'
import { pageWithoutScenarios } from './page-without-scenarios.ts'
import type { WorkerScope } from './worker-scope.ts'

/**
 * One worker keeps one whole build, or is not installed: the page is held to its digest, everything else has its
 * version in its name. So a page that another build made finds here what is the same, and otherwise asks the network.
 */
const scope = globalThis as unknown as WorkerScope
const PAGE = '/index.html'
const page = scope.servedPage ?? builtPage

precache([
  { url: PAGE, revision: page, integrity: page },
  ...assets.map((url) => ({ url, revision: null })),
])
addRoute({ directoryIndex: '', cleanURLs: false })

const keptPage = createHandlerBoundToURL(PAGE)
const isNavigation = ({ mode }: Request) => mode === 'navigate'

registerRoute(
  ({ request, url }) => isNavigation(request) && isPracticeAddress(url.pathname),
  keptPage,
)

// The server has the say at every other address of the app; without it the page can at least say that it is away.
registerRoute(
  ({ request, url }) => isNavigation(request) && !/^\/api\/|\.\w+$/.test(url.pathname),
  async (asked) => {
    try {
      return await fetch(asked.request)
    } catch {
      return pageWithoutScenarios(await keptPage(asked))
    }
  },
)

scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()))

// Whoever talks elsewhere keeps the version they began with: no tab is taken along that did not ask for it.
scope.addEventListener('message', (event) => {
  if (event.data !== UPDATE) return
  event.waitUntil(
    scope.clients.matchAll({ type: 'window', includeUncontrolled: true }).then((tabs) => {
      if (tabs.length <= 1) return scope.skipWaiting()
      event.ports[0]?.postMessage('open-elsewhere' satisfies UpdateAnswer)
    }),
  )
})
