import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Context } from 'hono'
import { toldPage, type WhatPageKnows } from './page.ts'

/**
 * The built service worker, told the digest of the page as this server sends it. It installs nothing that differs, so a
 * site that is replaced in the middle of it is fetched whole the next time; and a language model or courses that come or
 * go make a new version for those who have the app on their device.
 */
export const offlineWorker =
  (siteFolder: string, knows: WhatPageKnows) => async (context: Context) => {
    const [script, html] = await Promise.all([
      readFile(join(siteFolder, 'sw.js'), 'utf8').catch(() => null),
      toldPage(siteFolder, knows),
    ])
    if (script === null || html === null) return context.notFound()
    const digest = `sha256-${createHash('sha256').update(html).digest('base64')}`
    return context.body(`self.servedPage=${JSON.stringify(digest)};\n${script}`, 200, {
      'content-type': 'text/javascript; charset=utf-8',
    })
  }
