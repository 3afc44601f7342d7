import type { HostFailure } from '#simulation/host-failure.ts'

/** What a refusal by the browser's storage means for the student. */
export function storageFailure(
  error: unknown,
): Extract<HostFailure, 'storage-full' | 'storage-refused' | 'opened-elsewhere'> {
  const name = error instanceof Error || error instanceof DOMException ? error.name : ''
  if (name === 'QuotaExceededError') return 'storage-full'
  if (name === 'ConstraintError') return 'opened-elsewhere'
  return 'storage-refused'
}
