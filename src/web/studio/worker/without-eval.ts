declare global {
  /** read by zod as it loads */
  var __zod_globalConfig: { jitless?: boolean } | undefined
}

/**
 * The page's content policy allows no code made from text. zod tries it once and takes no for an answer, but the browser
 * reports each try: called before the first schema is fetched, this keeps it from trying.
 */
export function withoutEval(): void {
  globalThis.__zod_globalConfig = { ...globalThis.__zod_globalConfig, jitless: true }
}
