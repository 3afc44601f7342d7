// Asserts that npm scripts run on the Node this project is tested with, before anything else is trusted.
const WANTED = 24

const major = Number(process.versions.node.split('.')[0])
if (major < WANTED) {
  process.stderr.write(
    `this is Node ${process.versions.node}, and the project is built and tested on Node ${WANTED}.\n` +
      'npm ci brings it as an optional package unless install scripts are switched off: run "npm ci" again without --ignore-scripts.\n',
  )
  process.exit(1)
}
