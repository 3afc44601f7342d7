/** Longer than this the page is not kept from answering. @source judgement: two frames */
const AT_A_TIME_MS = 32

/** Long work in the page itself: awaited between two pieces, it lets the page answer now and then. */
export function breathingSpace(): () => Promise<void> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < AT_A_TIME_MS) return
    await new Promise<void>((resolve) => setTimeout(resolve))
    since = performance.now()
  }
}
