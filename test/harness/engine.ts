const agent = navigator.userAgent;

/** Which of the three engines runs the tests. */
export const engine = agent.includes('Firefox/') ? 'firefox' : agent.includes('Chrome/') ? 'chromium' : 'webkit';

/** What `@web/test-runner-commands` can do in this engine; elsewhere a test skips itself: `if (!can.emulateMedia) this.skip()`. */
export const can = {
  emulateMedia: engine === 'chromium',
  setViewport: engine !== 'webkit',
  holdKeys: engine !== 'webkit',
} as const;
