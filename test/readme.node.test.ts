import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';

const ROOT = new URL('../', import.meta.url);
const readme = readFileSync(new URL('README.md', ROOT), 'utf8');
const demo = readFileSync(new URL('demo/article.html', ROOT), 'utf8');
const { scripts } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as {
  scripts: Record<string, string>;
};

/** The text inside fences of one language. */
const blocks = (language: string) =>
  readme
    .split('```')
    .filter((part, index) => index % 2 === 1 && part.startsWith(`${language}\n`))
    .map((part) => part.slice(language.length + 1));
const commands = () =>
  blocks('sh')
    .join('\n')
    .split('\n')
    .map((line) => line.replace(/ +#.*/, '').trim())
    .filter(Boolean);

describe('README', () => {
  it('gives the two commands of a newcomer first', () => {
    expect(commands().slice(0, 2)).to.deep.equal(['npm ci && npm start', 'npm ci && npm test']);
  });

  it('names no npm command that is not there', () => {
    const used = [...readme.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name]) => name!);
    expect(used).to.not.be.empty;
    expect(used.filter((name) => !(name in scripts))).to.deep.equal([]);
  });

  it('gives the two lines that embed a quiz, and they are what the demo does', () => {
    const [embed] = blocks('html');
    expect(embed?.trim().split('\n')).to.deep.equal([
      '<script type="module" src="recog-quiz.js"></script>',
      '<recog-quiz src="questions/dpr-recognition.json"></recog-quiz>',
    ]);
    expect(demo).to.match(/<script type="module" src="[^"]*recog-quiz\.js"><\/script>/);
    expect(demo).to.match(/<recog-quiz src="[^"]*questions\/dpr-recognition\.json"/);
  });

  it('shows a picture, and every file that it links to is there', () => {
    const links = [...readme.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!);
    const files = links.filter((target) => !/^(?:[a-z]+:|#)/.test(target)).map((target) => target.replace(/#.*/, ''));
    expect(readme).to.match(/!\[[^\]]{20,}\]\([^)\s]+\.(?:png|svg|webp)\)/);
    expect(files.filter((file) => !existsSync(new URL(file, ROOT)))).to.deep.equal([]);
  });
});
