import type { AskedAbout } from './asked-about.ts'

/** Said before anything is sent. */
export const WhereItGoes = ({
  about: { server, clientName },
  id,
}: {
  readonly about: Pick<AskedAbout, 'server' | 'clientName'>
  readonly id?: string
}) => (
  <p id={id} className="max-w-measure text-small text-soft">
    If you ask, what you and {clientName} said in this session goes through this server to{' '}
    <span className="wrap-anywhere">{server}</span>, with the placement’s rules and nothing else: no
    name, e-mail address or account, and nothing of {clientName}’s hidden side.
  </p>
)
