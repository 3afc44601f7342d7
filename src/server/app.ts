import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { secureHeaders } from 'hono/secure-headers'
import { readiness } from './readiness.ts'

const A_YEAR = 'public, max-age=31536000, immutable'

/**
 * The web server: the built app, nothing else from the disk, and two addresses for whoever keeps it running.
 * Practice runs in the browser, so no request carries a student's words.
 * @param siteFolder the folder that `vite build` wrote
 */
export function createApp({ siteFolder }: { readonly siteFolder: string }): Hono {
  const app = new Hono()
  app.get('/healthz', (context) => context.json({ status: 'ok' }))
  app.get('/readyz', async (context) => {
    const { ready, checks } = await readiness(siteFolder)
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
  app.use(compress())
  app.use(async (context, next) => {
    await next()
    if (!context.res.ok) return
    const isHashed = context.req.path.startsWith('/assets/')
    context.res.headers.set('cache-control', isHashed ? A_YEAR : 'no-cache')
  })
  app.use(serveStatic({ root: siteFolder }))
  app.get('*', (context, next) =>
    wantsPage(context.req.path, context.req.header('accept'))
      ? serveStatic({ root: siteFolder, path: 'index.html' })(context, next)
      : next(),
  )
  app.notFound((context) => context.json({ code: 'not-found' }, 404))
  return app
}

/** The app has its own addresses: a person's request for one of them gets the page, a missing file does not. */
const wantsPage = (path: string, accept: string | undefined): boolean =>
  !/\.[a-z0-9]+$/i.test(path) &&
  !path.startsWith('/api/') &&
  (accept ?? '*/*').match(/text\/html|\*\/\*/) !== null
