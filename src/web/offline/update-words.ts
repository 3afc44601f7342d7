/** What a page says to a worker that waits: the student wants the new version now. */
export const UPDATE = 'update'

/** Said only where the worker does not go on: it has to leave other tabs as they are. */
export type UpdateAnswer = 'open-elsewhere'
