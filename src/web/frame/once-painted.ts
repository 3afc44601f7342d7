/** A browser that tells nothing of its painting is given this long. @source judgement: a slow phone's first page */
const PATIENCE_MS = 3000

/** From the first painting on. What a page shows once its scenario has come is painted within it. @source measured */
const SETTLES_MS = 200

/**
 * Resolves once the first of the page is on the screen, and what was rendered until now along with it; at once in a tab
 * that nobody looks at.
 */
export const oncePainted = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.hidden) return resolve()
    setTimeout(resolve, PATIENCE_MS)
    requestAnimationFrame(() =>
      new PerformanceObserver(() => setTimeout(resolve, SETTLES_MS)).observe({
        type: 'paint',
        buffered: true,
      }),
    )
  })
