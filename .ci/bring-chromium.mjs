// The browser tests run in Chromium. This finds it, or installs Debian's package, and says what it does.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

export const CHROMIUM_PLACES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

export const findChromium = () => CHROMIUM_PLACES.find((place) => place && existsSync(place))

const say = (sentence) => process.stdout.write(`browser tests: ${sentence}\n`)

function bring() {
  const found = findChromium()
  if (found) return say(`using ${found}`)
  if (!isDebian()) return fail('no Chromium was found')
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  say('no Chromium was found; installing the Debian package "chromium"')
  for (const step of [
    ['apt-get', 'update', '-qq'],
    ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium'],
  ]) {
    const [program, ...args] = [...asRoot, ...step]
    const done = spawnSync(program, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    if (done.status !== 0) return fail(`"${step.join(' ')}" did not succeed`)
  }
  const installed = findChromium()
  if (!installed) return fail('the package was installed, but no browser stands in the usual places')
  say(`installed ${installed}`)
}

function isDebian() {
  return existsSync('/etc/os-release') && /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'))
}

function fail(why) {
  process.stderr.write(
    `browser tests: ${why}.\nInstall Chromium or Chrome and run again; set CHROMIUM_PATH if it stands in an unusual place.\n` +
      'The browser tests are part of the test run and are not skipped.\n',
  )
  process.exit(1)
}

if (import.meta.main ?? process.argv[1] === new URL(import.meta.url).pathname) bring()
