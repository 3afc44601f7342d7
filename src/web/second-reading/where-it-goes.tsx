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
    If you ask, what you and {clientName} said in this session goes, with the placement’s rules,
    through this server to <span className="wrap-anywhere">{server}</span>: without your name, an
    e-mail address or an account, and with nothing of {clientName}’s hidden side.
  </p>
)
