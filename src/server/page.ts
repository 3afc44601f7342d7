import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Context } from 'hono'

/**
 * The page, and in it the name of the model server where there is one: so the browser knows without asking, and a
 * server without a language model gives the very page that was built.
 */
export const page =
  (siteFolder: string, modelServer: string | null) => async (context: Context) => {
    const html = await readFile(join(siteFolder, 'index.html'), 'utf8').catch(() => null)
    if (html === null) return context.notFound()
    if (modelServer === null) return context.html(html)
    const meta = `<meta name="language-model" content="${escaped(modelServer)}">`
    return context.html(html.replace('</head>', () => `${meta}</head>`))
  }

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
