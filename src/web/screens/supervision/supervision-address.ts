/** The address of a session's sheet for supervision. */
export const supervisionAddress = (session: string): string => `/session/${session}/supervision`
