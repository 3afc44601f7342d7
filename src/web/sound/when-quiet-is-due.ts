/**
 * Hears of what no voice should talk over: Escape, typing, a dialog that takes the focus, and a page that is hidden or
 * left.
 * @returns ends hearing
 */
export function whenQuietIsDue(hear: () => void): () => void {
  const leaving = new AbortController()
  const { signal } = leaving
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && hear(), { signal })
  document.addEventListener('input', ({ target }) => isReply(target) && hear(), { signal })
  document.addEventListener('focusin', ({ target }) => isInDialog(target) && hear(), { signal })
  document.addEventListener('visibilitychange', () => document.hidden && hear(), { signal })
  window.addEventListener('pagehide', hear, { signal })
  return () => leaving.abort()
}

const isReply = (target: EventTarget | null): boolean =>
  target instanceof Element && target.id === 'reply'

const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('dialog') !== null
