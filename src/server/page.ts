import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Context } from 'hono'

export interface WhatPageKnows {
  /** name of the model server; null where no language model is configured */
  readonly modelServer: string | null
  readonly hasCourses: boolean
}

/** Where assessed work is done. Nothing is brought there of the scenarios that are for practice. */
const GRADED = /^\/(?:exercises|attempts)\//
const SCENARIO_PRELOAD = /<link[^>]*\/assets\/scenarios\/[^>]*>/g

/** The page as a request for it is answered. */
export const page = (siteFolder: string, knows: WhatPageKnows) => async (context: Context) => {
  const told = await toldPage(siteFolder, knows)
  if (told === null) return context.notFound()
  const { path } = context.req
  return context.html(
    GRADED.test(path) ? told.replaceAll(SCENARIO_PRELOAD, '') : withScenarioFirst(told, path),
  )
}

/** Whoever opens a brief waits for its scenario before all others. */
function withScenarioFirst(html: string, path: string): string {
  const id = /^\/practise\/([a-z0-9-]+)$/.exec(path)?.[1]
  if (id === undefined) return html
  const link = `as="fetch" href="/assets/scenarios/${id}-`
  return html.replace(`rel="later" ${link}`, `rel="preload" ${link}`)
}

/**
 * The page, and in it what this server offers: so the browser knows without asking, and a server without a language
 * model and without courses gives the very page that was built. Null where nothing is built.
 */
export async function toldPage(
  siteFolder: string,
  { modelServer, hasCourses }: WhatPageKnows,
): Promise<string | null> {
  const html = await readFile(join(siteFolder, 'index.html'), 'utf8').catch(() => null)
  const metas = [
    ...(modelServer === null ? [] : [meta('language-model', modelServer)]),
    ...(hasCourses ? [meta('courses', 'yes')] : []),
  ]
  return html?.replace('</head>', () => `${metas.join('')}</head>`) ?? null
}

const meta = (name: string, content: string): string =>
  `<meta name="${name}" content="${escaped(content)}">`

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
