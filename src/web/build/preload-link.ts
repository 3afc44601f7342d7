import type { HtmlTagDescriptor } from 'vite'

const link = (attrs: Readonly<Record<string, string | boolean>>): HtmlTagDescriptor => ({
  tag: 'link',
  injectTo: 'head',
  attrs: { ...attrs, crossorigin: true },
})

/** What the page is drawn with. */
export const preloadLink = (href: string): HtmlTagDescriptor =>
  link({ rel: 'preload', as: 'fetch', href })

/**
 * What is fetched once the page is drawn, and gives way to what it still needs: the page names it, and `bringLater`
 * makes a preload of it. Afterwards nothing more is needed from the network.
 */
export const laterLink = (href: string): HtmlTagDescriptor =>
  link({ rel: 'later', as: 'fetch', href, fetchpriority: 'low' })

/** As `laterLink`, of a script. */
export const laterScriptLink = (href: string): HtmlTagDescriptor =>
  link({ rel: 'later', href, fetchpriority: 'low' })
