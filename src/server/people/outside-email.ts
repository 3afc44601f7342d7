import { sha256 } from '#scenario/sha256.ts'

/** A top-level domain that never leads anywhere. @source RFC 2606, section 2 */
const NOWHERE = 'outside.invalid'

/**
 * What stands in the unique e-mail column for a person from outside. It comes from issuer and subject, so that two
 * people with one e-mail stay two, and nobody becomes somebody else by an e-mail that an outside provider claims.
 */
export const outsideEmail = (issuer: string, subject: string): string =>
  `${sha256(JSON.stringify([issuer, subject])).slice(0, 40)}@${NOWHERE}`
