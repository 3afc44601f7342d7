import { readFileSync } from 'node:fs'

/** The version of the program that runs, as its package states it. */
export const PRODUCT_VERSION: string = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
).version
