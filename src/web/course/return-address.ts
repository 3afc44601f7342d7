/** Where one signs in, and comes back from afterwards. @param path of this app, such as "/join/HJKM3479" */
export const signInAddress = (path: string): string =>
  `/sign-in?${new URLSearchParams({ to: path })}`

const HOME = '/courses'

/** Where somebody goes on to after signing in: an address of this app, and never of anybody else’s. */
export function returnAddress(search: string, origin = window.location.origin): string {
  const wanted = new URLSearchParams(search).get('to') ?? HOME
  if (!URL.canParse(wanted, origin)) return HOME
  const address = new URL(wanted, origin)
  const isOurs = address.origin === origin && address.pathname !== '/sign-in'
  return isOurs ? `${address.pathname}${address.search}` : HOME
}
