/** Has the browser fetch what the page names for later (`web/build/preload-link.ts`), all of it at low priority. */
export function bringLater(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=later]'))
    link.rel = link.as === '' ? 'modulepreload' : 'preload'
}
