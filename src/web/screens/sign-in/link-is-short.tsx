/** A link that lost what stands behind its #. */
export const LinkIsShort = () => (
  <p>
    This link is not whole: what stood behind the # is missing. Copy it again, to its last
    character, and open it in this browser.
  </p>
)
