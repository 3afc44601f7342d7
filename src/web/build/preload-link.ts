import type { HtmlTagDescriptor } from 'vite'

/**
 * What is fetched along with the page but gives way to what the page is drawn with: once a page has loaded, it needs
 * nothing more from the network.
 */
const lowPriorityLink = (attrs: Readonly<Record<string, string>>): HtmlTagDescriptor => ({
  tag: 'link',
  injectTo: 'head',
  attrs: { ...attrs, crossorigin: true, fetchpriority: 'low' },
})

export const preloadLink = (href: string): HtmlTagDescriptor =>
  lowPriorityLink({ rel: 'preload', as: 'fetch', href })

export const modulePreloadLink = (href: string): HtmlTagDescriptor =>
  lowPriorityLink({ rel: 'modulepreload', href })
