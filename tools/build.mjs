import { spawnSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rollup } from 'rollup';
import configs from '../rollup.config.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** A package's command, run by this very Node, so that it works alike on every system. */
function run(script, ...args) {
  const { status } = spawnSync(process.execPath, [join('node_modules', script), ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) process.exit(status ?? 1);
}

rmSync('dist', { recursive: true, force: true });
for (const config of configs({})) {
  const bundle = await rollup(config);
  await bundle.write(config.output);
  await bundle.close();
}
run(
  'typescript/bin/tsc',
  '-p',
  'tsconfig.json',
  '--noEmit',
  'false',
  '--emitDeclarationOnly',
  '--declaration',
  '--rootDir',
  'src',
  '--outDir',
  'dist/types',
);
run(
  '@custom-elements-manifest/analyzer/cem.js',
  'analyze',
  '--quiet',
  '--config',
  'custom-elements-manifest.config.mjs',
);
copyFileSync('questions/bank.schema.json', 'dist/bank.schema.json');
for (const name of ['preview.html', 'preview.css']) copyFileSync(`src/preview/${name}`, `dist/${name}`);

for (const folder of ['dist', 'dist/chunks']) {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.js'))) {
    const code = readFileSync(join(folder, name));
    console.log(
      `${join(folder, name).padEnd(48)} ${String(code.length).padStart(7)} B ${String(gzipSync(code, { level: 9 }).length).padStart(7)} B gzip`,
    );
  }
}
