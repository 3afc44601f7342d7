/** One tab at a time writes a file. */
export interface FileLocks {
  /**
   * @param onLost another tab has taken the file over
   * @returns null while another tab holds it
   */
  readonly hold: (id: string, onLost: () => void) => Promise<FileHold | null>
  /** Takes the file from whichever tab holds it; that one is told. */
  readonly take: (id: string, onLost: () => void) => Promise<FileHold>
}

export interface FileHold {
  readonly release: () => void
}

/** A tab that is being reloaded lets go a moment after its successor asks. */
const HANDOVER_MS = 700

const nameOf = (id: string) => `third-chair/studio/${id}`

/**
 * The browser's own locks, which a crashed tab lets go of. Where a page has none (plain HTTP on a local network) every
 * tab may hold every file: the versions of what is kept then tell the tabs apart when one writes.
 */
export function fileLocks(locks: LockManager | undefined = navigator.locks): FileLocks {
  if (locks === undefined) {
    const free = async () => ({ release: () => {} })
    return { hold: free, take: free }
  }
  const request = (id: string, options: LockOptions, onLost: () => void) => {
    const taken = Promise.withResolvers<FileHold | null>()
    let isHeld = false
    locks
      .request(nameOf(id), options, () => {
        const letGo = Promise.withResolvers<void>()
        isHeld = true
        taken.resolve({
          release: () => {
            isHeld = false
            letGo.resolve()
          },
        })
        return letGo.promise
      })
      .catch(() => {
        if (isHeld) onLost()
        taken.resolve(null)
      })
    return taken.promise
  }
  return {
    hold: (id, onLost) => request(id, { signal: AbortSignal.timeout(HANDOVER_MS) }, onLost),
    take: async (id, onLost) =>
      (await request(id, { steal: true }, onLost)) ?? { release: () => {} },
  }
}
