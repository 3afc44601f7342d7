import { Link } from 'wouter'
import { pressable } from '#web/design/button.tsx'
import { CourseChart } from './course-chart.tsx'

/** Before the first finished session: what will stand here, shown on somebody who does not exist. */
export const NothingYet = () => (
  <section aria-labelledby="nothing-yet" className="grid gap-x-12 gap-y-6 lg:grid-cols-2">
    <div className="grid max-w-measure content-start gap-4">
      <h2 id="nothing-yet">Nothing to lay side by side yet</h2>
      <p>
        Finish a session and answer the questions after it, and its levels stand here, skill by
        skill, with what each rests on. After three sessions this page also says in counts how your
        own ratings lie beside the observer’s, and what your replies did most.
      </p>
      <p>No total, no rank, no days in a row: come back when it suits you.</p>
      <p>
        <Link href="/" className={pressable('main')}>
          Choose a client
        </Link>
      </p>
    </div>
    <div className="sheet grid content-start gap-3 px-5 py-[1.1rem]">
      <p className="eyebrow">An example, of nobody</p>
      <CourseChart
        label="An example of six sessions: level 2.1, 2.4, not assessed, 2.2, 3.0 and 3.3, each with the range in which it would likely lie."
        scale={[1, 2, 3, 4, 5]}
        lines={[
          {
            name: 'example',
            values: [2.1, 2.4, null, 2.2, 3, 3.3],
            ranges: [[1.2, 3], [1.7, 3.1], null, [1.3, 3.1], [2.4, 3.6], [2.8, 3.8]],
            latest: '3.3',
          },
        ]}
        ends={['first session', 'sixth']}
      />
      <p className="text-small text-soft">
        A dot a session. The bar through it is long where the client gave few openings, and short
        where there were many. In the third session there were too few to say anything.
      </p>
    </div>
  </section>
)
