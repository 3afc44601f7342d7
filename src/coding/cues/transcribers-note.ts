/** Where a transcriber noted what was not said: "[crying]", "(long silence)". UTF-16 offsets into the turn. */
export interface NotedSign {
  readonly start: number
  readonly end: number
}

const TEARS =
  /[[(](?:crying|cries|sobs?|sobbing|weeps?|weeping|tearful|in tears|starts? to cry|voice (?:breaks|cracks|shakes|shaking|breaking)|upset|sniffs?)[^\])\n]{0,30}[\])]/i
const ONLY_SILENCE =
  /^\s*[[(](?:long )?(?:silence|pause|silent|shrugs?|looks? away|no answer|no response|sighs?)[^\])\n]{0,30}[\])]\s*$/i

/** Tears that a transcriber heard. */
export const notedTears = (text: string): NotedSign | null => placeOf(TEARS.exec(text))

/** A turn of nothing but silence. */
export const notedSilence = (text: string): NotedSign | null => placeOf(ONLY_SILENCE.exec(text))

const placeOf = (match: RegExpExecArray | null): NotedSign | null =>
  match === null ? null : { start: match.index, end: match.index + match[0].length }
