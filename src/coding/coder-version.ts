/** Raised whenever the same reply in the same context may be read otherwise than before. */
export const CODER_VERSION = 'trained-8'
