/**
 * What is typed into a form and not sent yet. It outlives a reload in the tab that it was typed in, and nothing else:
 * rosters and reasons are about other people, so they do not stay on a shared computer. Passwords never come here.
 */
const PREFIX = 'third-chair/form/'

/** What the browser would not keep lives in the page alone. */
const onlyInPage = new Map<string, string>()

export function readDraft(place: string): string | null {
  try {
    return onlyInPage.get(place) ?? sessionStorage.getItem(PREFIX + place)
  } catch {
    return null
  }
}

/** @param words null forgets them */
export function writeDraft(place: string, words: string | null): void {
  onlyInPage.delete(place)
  try {
    if (words === null) sessionStorage.removeItem(PREFIX + place)
    else sessionStorage.setItem(PREFIX + place, words)
  } catch {
    if (words !== null) onlyInPage.set(place, words)
  }
}

/** When somebody signs out, the next to sit down here finds nothing of theirs. */
export function forgetDrafts(): void {
  onlyInPage.clear()
  try {
    for (const key of Object.keys(sessionStorage))
      if (key.startsWith(PREFIX)) sessionStorage.removeItem(key)
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
