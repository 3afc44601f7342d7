/** Why a host could not do what it was asked. Codes, never sentences: the screen words them. */
export type HostFailure =
  | 'storage-refused'
  | 'storage-full'
  | 'opened-elsewhere'
  | 'not-now'
  | 'too-long'
  | 'empty'
  | 'voice-failed'
