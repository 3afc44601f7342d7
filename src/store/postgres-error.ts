/**
 * The SQLSTATE that the server gave with an error: five characters. @source postgresql.org, appendix A
 * @returns null where the error came from the network or the driver, not from the server
 */
export function postgresErrorCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || !('severity' in error)) return null
  return String(error.code)
}
