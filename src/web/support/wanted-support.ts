let isWanted = false
const hearers = new Set<() => void>()

/** Opens the support card of whichever screen is shown next, or of this one. */
export const wantSupport = (): void => change(true)

/** The card is open: it is not opened a second time. */
export const supportCame = (): void => change(false)

export const isSupportWanted = (): boolean => isWanted

export function whenSupportIsWanted(hear: () => void): () => void {
  hearers.add(hear)
  return () => hearers.delete(hear)
}

function change(next: boolean): void {
  isWanted = next
  for (const hear of hearers) hear()
}
