import { CODER_VERSION } from '#coding/coder-version.ts'
import { ENGINE_VERSION } from '#simulation/engine-version.ts'

/** Raised whenever the same session would be summarised otherwise: a scorer, a count or the shape has changed. */
const SHAPE = 2

/** A kept summary of another version is made anew from the journal. */
export const SUMMARY_VERSION = `${SHAPE}/${ENGINE_VERSION}/${CODER_VERSION}`
