import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { transformSync } from 'esbuild';

/** A chunk that imports an entry breaks `recog-quiz.js?v=3`: the page's script and the chunk's would be two. */
export function noChunkImportsAnEntry() {
  return {
    name: 'no-chunk-imports-an-entry',
    generateBundle(options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const entries = new Set(chunks.filter((chunk) => chunk.isEntry).map((chunk) => chunk.fileName));
      for (const chunk of chunks) {
        const wrong = [...chunk.imports, ...chunk.dynamicImports].find((name) => entries.has(name));
        if (wrong) this.error(`${chunk.fileName} imports the entry ${wrong}: move what they share out of the entry`);
      }
    },
  };
}

/** What a page loads by a script tag must not import a bare name, nor what only Node has. */
export function noBareImports() {
  return {
    name: 'no-bare-imports',
    generateBundle(options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const wrong = [...chunk.imports, ...chunk.dynamicImports].find((name) => !(name in bundle));
        if (wrong) this.error(`${chunk.fileName} imports ${wrong}`);
      }
    },
  };
}

/** The licences of what is bundled, in a file of their own: in the script they would weigh on every page. */
export function licenses() {
  return {
    name: 'licenses',
    generateBundle(options, bundle) {
      const texts = new Map();
      for (const chunk of Object.values(bundle)) {
        for (const [id, { renderedLength }] of Object.entries(chunk.modules ?? {})) {
          const folder = renderedLength > 0 && /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id)?.[0];
          if (!folder || texts.has(folder)) continue;
          const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
          const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
          const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
          texts.set(folder, `${name} ${version} (${license})\n\n${text}`);
        }
      }
      const [entry] = Object.keys(bundle);
      if (texts.size > 0) {
        const source = [...texts.values()].sort().join(`\n\n${'-'.repeat(72)}\n\n`) + '\n';
        this.emitFile({ type: 'asset', fileName: entry.replace(/\.js$/, '.licenses.txt'), source });
      }
    },
  };
}

/** TypeScript for Node, whose types `npm run types` has checked: with the compiler's plugin a file has one tsconfig. */
export function eraseTypes() {
  return {
    name: 'erase-types',
    resolveId(source, importer) {
      if (!importer?.endsWith('.ts') || !source.startsWith('.')) return null;
      const path = resolve(dirname(importer), source.replace(/\.js$/, '.ts'));
      return existsSync(path) ? path : null;
    },
    transform: (code, id) =>
      id.endsWith('.ts') ? { code: transformSync(code, { loader: 'ts', target: 'node20' }).code, map: null } : null,
  };
}
