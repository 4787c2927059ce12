// Which browser engine this is, and what the test runner can do with it. For the rare test that only some engines can
// run: `if (!canEmulateMedia) this.skip()`. A difference in behaviour is no reason to skip.

/** The engine that runs the test. */
export const engine = navigator.userAgent.includes('Firefox/')
  ? 'firefox'
  : navigator.userAgent.includes('Chrome/')
    ? 'chromium'
    : 'webkit';

/** Dark mode, reduced motion, forced colours and print can be emulated over Chromium's own protocol only. */
export const canEmulateMedia = engine === 'chromium';
