import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { webdriverLauncher } from '@web/test-runner-webdriver';

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Xvfb takes the first free display and writes its number to the descriptor that it is given. */
async function startDisplay(xvfb, children) {
  const display = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  children.push(display);
  const [number] = await Promise.race([
    once(display.stdio[3], 'data'),
    once(display, 'exit').then(() => Promise.reject(new Error('Xvfb did not start'))),
  ]);
  return `:${String(number).trim()}`;
}

async function startDriver(driver, display, port, children) {
  children.push(spawn(driver, [`--port=${port}`], { stdio: 'ignore', env: { ...process.env, DISPLAY: display } }));
  for (let tries = 0; tries < 100; tries += 1) {
    const status = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (status?.ok) return;
    await sleep(100);
  }
  throw new Error('WebKitWebDriver does not answer');
}

/** WebKitGTK's MiniBrowser by WebDriver, on a display and a port of its own that live as long as the run. */
export function webkitLauncher({ driver, browser, xvfb }) {
  const options = {
    hostname: '127.0.0.1',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    },
  };
  const launcher = webdriverLauncher(options);
  const { initialize, stop } = launcher;
  const children = [];
  const kill = () => children.splice(0).forEach((child) => child.kill());
  launcher.initialize = async function (config) {
    process.once('exit', kill);
    const display = await startDisplay(xvfb, children);
    options.port = await freePort();
    await startDriver(driver, display, options.port, children);
    await initialize.call(this, config);
    this.name = 'WebKit';
  };
  launcher.stop = async function () {
    await stop.call(this);
    kill();
  };
  return launcher;
}
