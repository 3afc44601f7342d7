/**
 * The version of the engine that a journal's header names. Raise it when the same journal would fold to another
 * client, or when the same plan would be given other words.
 */
export const ENGINE_VERSION = '2'
