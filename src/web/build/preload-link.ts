import type { HtmlTagDescriptor } from 'vite'

/** Data that is fetched along with the page: a session then needs nothing more from the network. */
export const preloadLink = (
  href: string,
  priority?: Readonly<{ fetchpriority: 'low' }>,
): HtmlTagDescriptor => ({
  tag: 'link',
  injectTo: 'head',
  attrs: { rel: 'preload', as: 'fetch', crossorigin: true, ...priority, href },
})
