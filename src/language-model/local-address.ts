/**
 * Whether a host is this machine or its own network, where servers ask for no key and encryption is not to be had.
 * A bare name (`ollama`, as containers call one another) is one of these.
 * @param hostname as `URL` gives it: lower case, an IPv6 address in brackets
 */
export function isLocalAddress(hostname: string): boolean {
  if (hostname.startsWith('[')) return LOCAL_IPV6.test(hostname)
  const octets = /^(\d+)\.(\d+)\.\d+\.\d+$/.exec(hostname)
  if (octets !== null) return isLocalIpv4(Number(octets[1]), Number(octets[2]))
  return !hostname.includes('.') || /\.(localhost|local|internal)$/.test(hostname)
}

/** Loopback, unique local (fc00::/7) and link local (fe80::/10). @source RFC 4291, RFC 4193 */
const LOCAL_IPV6 = /^\[(::1?\]|f[cd][0-9a-f]{2}:|fe[89ab][0-9a-f]:)/

/** @source RFC 1918 (private), RFC 3927 (link local), RFC 1122 (loopback, this host) */
function isLocalIpv4(first: number, second: number): boolean {
  if (first === 0 || first === 10 || first === 127) return true
  if (first === 172) return second >= 16 && second <= 31
  return (first === 192 && second === 168) || (first === 169 && second === 254)
}
