/** Three lines that show what a debrief is, before any of it is explained. */
export const Specimen = () => (
  <figure className="hidden content-center gap-4 border-hair border-s ps-10 lg:grid">
    <div>
      <p className="script-who text-start!">Client</p>
      <p className="script-words of-client">Then everyone logs off, and it’s me and the fridge.</p>
    </div>
    <div>
      <p className="script-who of-student-name text-start!">You</p>
      <p className="script-words of-student">
        <mark className="noted is-hindered">At least you get some peace.</mark> What do you do then?
      </p>
    </div>
    <p className="border-clay border-s-2 border-dashed ps-4 text-[0.96rem] leading-normal">
      <span className="font-semibold">Passed over a feeling.</span> Something lonely was said; “at
      least” moved past it, and the door closed a little.
    </p>
    <figcaption className="text-small text-soft">From a debrief, as an example</figcaption>
  </figure>
)
