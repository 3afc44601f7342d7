import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { secureHeaders } from 'hono/secure-headers'
import type { ModelService } from './model-service.ts'
import { offlineWorker } from './offline-worker.ts'
import { page } from './page.ts'
import { readiness } from './readiness.ts'
import { refuse } from './refuse.ts'

const A_YEAR = 'public, max-age=31536000, immutable'

/** What a configured language model adds to the site. */
export interface ModelSite {
  /** as students are told where their words go */
  readonly serverName: string
  readonly service: ModelService
  readonly routes: Hono
}

/** What a server with courses adds to it. */
export interface CoursePart {
  readonly routes: Hono
  /** whether the database answers */
  readonly isReady: () => Promise<boolean>
}

export interface AppOptions {
  /** the folder that `vite build` wrote */
  readonly siteFolder: string
  /** null where no language model is configured: then no request carries a student's words */
  readonly model?: ModelSite | null
  /** null where there is practice alone */
  readonly courses?: CoursePart | null
}

/**
 * The web server: the built app, nothing else from the disk, two addresses for whoever keeps it running, and the
 * language model where there is one.
 */
export function createApp({ siteFolder, model = null, courses = null }: AppOptions): Hono {
  const app = new Hono()
  app.get('/healthz', (context) => context.json({ status: 'ok' }))
  app.get('/readyz', async (context) => {
    const { ready, checks } = await readiness(siteFolder, courses?.isReady ?? null)
    return context.json({ status: ready ? 'ready' : 'not-ready', checks }, ready ? 200 : 503)
  })
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        frameAncestors: ["'self'"],
      },
      strictTransportSecurity: false,
      // Browsers report this header as an error on plain HTTP, where a course's own network often is.
      crossOriginOpenerPolicy: false,
    }),
  )
  if (model !== null) app.route('/', model.routes)
  if (courses !== null) app.route('/', courses.routes)
  app.use(compress())
  app.use(async (context, next) => {
    await next()
    if (!context.res.ok) return
    const isHashed = context.req.path.startsWith('/assets/')
    context.res.headers.set('cache-control', isHashed ? A_YEAR : 'no-cache')
  })
  const knows = { modelServer: model?.serverName ?? null, hasCourses: courses !== null }
  const thePage = page(siteFolder, knows)
  app.get('/', thePage)
  app.get('/index.html', thePage)
  app.get('/sw.js', offlineWorker(siteFolder, knows))
  app.use(serveStatic({ root: siteFolder }))
  app.get('*', (context, next) =>
    wantsPage(context.req.path, context.req.header('accept')) ? thePage(context) : next(),
  )
  app.notFound((context) => refuse(context, 'not-found'))
  return app
}

/** The app has its own addresses: a person's request for one of them gets the page, a missing file does not. */
const wantsPage = (path: string, accept: string | undefined): boolean =>
  !/\.[a-z0-9]+$/i.test(path) &&
  !path.startsWith('/api/') &&
  (accept ?? '*/*').match(/text\/html|\*\/\*/) !== null
