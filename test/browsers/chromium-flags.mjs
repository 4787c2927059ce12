// How Chromium is started for tests: nothing that speaks to the network by itself, and colours that do not depend on
// the machine. Its sandbox works neither for root nor in most containers, and the tests open no page but our own.
export const CHROMIUM_FLAGS = [
  ...(process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
];
