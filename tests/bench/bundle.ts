import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Measurement } from './measurement.ts'

/** Where the session's engine stands in a build: the client and the observer, fetched behind the first page. */
const ENGINE = /^engine-.+\.js$/
const OBSERVER_DATA = /^(?:wordings|weights)-.+\.json$/

/**
 * What a student fetches, gzipped at the strongest level, file by file: the JavaScript that a session runs on, which is
 * the first page and the engine, without screens that are fetched later; and the data that the observer reads by.
 */
export function measureBundle(siteFolder: string): readonly Measurement[] {
  const assets = join(siteFolder, 'assets')
  const names = readdirSync(assets)
  const page = readFileSync(join(siteFolder, 'index.html'), 'utf8')
  const first = namesIn(page, /<script [^>]*src="\/assets\/(?<name>[^"]+\.m?js)"/g)
  const engine = names.filter((name) => ENGINE.test(name))
  const data = names.filter((name) => OBSERVER_DATA.test(name))
  if (first.length === 0 || engine.length !== 1 || data.length !== 2)
    throw new Error(`${siteFolder} is no build of the app, or holds files of more than one`)
  const gzipped = (files: Iterable<string>) =>
    [...files].reduce(
      (sum, name) => sum + gzipSync(readFileSync(join(assets, name)), { level: 9 }).length,
      0,
    ) / 1024
  return [
    {
      what: 'JavaScript of the student route, gzipped',
      measured: gzipped(withImports(assets, [...first, ...engine])),
      limit: 150,
      unit: 'KiB',
    },
    {
      what: 'data of the observer (wordings and weights), gzipped, behind the first page',
      measured: gzipped(data),
      limit: 400,
      unit: 'KiB',
    },
  ]
}

/** @returns the scripts and all that they import before they run */
function withImports(assets: string, scripts: readonly string[]): ReadonlySet<string> {
  const reached = new Set(scripts)
  // A set is walked on into what is added meanwhile.
  for (const name of reached)
    for (const imported of namesIn(
      readFileSync(join(assets, name), 'utf8'),
      /(?:from|import)\s*["'`]\.\/(?<name>[^"'`]+\.js)["'`]/g,
    ))
      reached.add(imported)
  return reached
}

const namesIn = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(({ groups }) => groups?.['name'] ?? '')
