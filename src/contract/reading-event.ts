/** The address to which a finished session is sent for a second reading; one event `reading` comes back. */
export const SECOND_READING_URL = '/api/second-reading'

/**
 * The address to which a finished session is sent for other words at a turning point, followed by `/` and the index of
 * the reply in the transcript; one event `alternatives` comes back.
 */
export const ALTERNATIVES_URL = '/api/alternatives'

export type ReadingEventName = 'reading' | 'alternatives'
