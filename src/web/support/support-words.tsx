/** Where a student can turn. Addresses are words to copy, so that nothing leaves the page by itself. */
export const SupportWords = () => (
  <ul className="grid list-disc gap-2.5 ps-5 marker:text-edge">
    <li>
      Talk to someone who knows you or your work: a tutor, a supervisor, a friend, your university’s
      counselling service.
    </li>
    <li>
      In danger right now, yours or anyone’s: call the emergency number of the country you are in
      (112 in Europe, 999 in the UK, 911 in North America).
    </li>
    <li>
      To talk to someone at any hour in the UK and Ireland: Samaritans, telephone{' '}
      <strong className="whitespace-nowrap">116 123</strong>.
    </li>
    <li>
      Elsewhere, numbers differ by country: <strong>findahelpline.com</strong> lists them.
    </li>
  </ul>
)
