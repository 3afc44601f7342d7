/** A browser that tells nothing of its painting is given this long. @source judgement: a slow phone's first page */
const PATIENCE_MS = 3000

/**
 * Resolves once the first of the page is on the screen, and what was rendered until now along with it; at once in a tab
 * that nobody looks at.
 */
export const oncePainted = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.hidden) return resolve()
    setTimeout(resolve, PATIENCE_MS)
    requestAnimationFrame(() =>
      new PerformanceObserver(() => resolve()).observe({ type: 'paint', buffered: true }),
    )
  })
