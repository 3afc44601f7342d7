import type { HtmlTagDescriptor } from 'vite'

/** Data that is fetched along with the page and gives way to what the page is drawn with. */
export const preloadLink = (href: string): HtmlTagDescriptor => ({
  tag: 'link',
  injectTo: 'head',
  attrs: { rel: 'preload', as: 'fetch', crossorigin: true, fetchpriority: 'low', href },
})
