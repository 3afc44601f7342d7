/** Rows of better-auth, under our names. Its times are ISO 8601 in text, its yes and no 1 and 0, on both engines. */
export interface PeopleTables {
  readonly people: {
    readonly id: string
    readonly name: string
    /** unique; of a person who comes from outside only a stand-in, for an e-mail is no identity there */
    readonly email: string
    readonly email_verified: number
    readonly image: string | null
    readonly created_at: string
    readonly updated_at: string
    /** where to write to; not unique, and null where it is `email` */
    readonly contact_email: string | null
    readonly is_administrator: number
  }
  readonly sign_ins: {
    readonly id: string
    readonly person_id: string
    readonly token: string
    readonly expires_at: string
    readonly ip_address: string | null
    readonly user_agent: string | null
    readonly created_at: string
    readonly updated_at: string
  }
  /** ways in to one person: (issuer, subject). Ours is the issuer `credential`, with the hash of a password */
  readonly identities: {
    readonly id: string
    readonly person_id: string
    readonly issuer: string
    readonly subject: string
    readonly password: string | null
    readonly access_token: string | null
    readonly refresh_token: string | null
    readonly id_token: string | null
    readonly access_token_expires_at: string | null
    readonly refresh_token_expires_at: string | null
    readonly scope: string | null
    readonly created_at: string
    readonly updated_at: string
  }
  readonly verifications: {
    readonly id: string
    readonly identifier: string
    readonly value: string
    readonly expires_at: string
    readonly created_at: string
    readonly updated_at: string
  }
  readonly rate_limits: {
    readonly id: string
    readonly key: string
    readonly count: number
    readonly last_request: number
  }
  /** links that work once: the hash of what stands in them, and for whom */
  readonly one_time_links: {
    readonly token_hash: string
    readonly purpose: 'first-administrator' | 'new-password'
    readonly person_id: string | null
    readonly expires_at: number | null
    readonly created_at: number
  }
  /** who has read which version of the notice (F-05) */
  readonly notices_read: {
    readonly person_id: string
    readonly version: string
    readonly at: number
  }
}
