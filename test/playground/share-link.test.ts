import { expect } from 'chai';
import { isLink, linkFor, LONGEST_LINK, textOf } from '../../src/playground/share-link.js';

const PAGE = 'https://example.org/playground.html?a=1#old';
const fragment = (link: string) => link.slice(link.indexOf('#'));

describe('a bank in a link', () => {
  it('comes back as it was', async () => {
    for (const text of ['', '{ "title": "Ünï 👩‍🔬 \\u0000" }\n', 'x'.repeat(100_000)]) {
      const link = (await linkFor(PAGE, text))!;
      expect(link).to.match(/^https:\/\/example\.org\/playground\.html\?a=1#bank=[\w-]*$/);
      expect(isLink(fragment(link))).to.equal(true);
      expect(await textOf(fragment(link))).to.equal(text);
    }
  });

  it('is not made where it would be too long', async () => {
    let [seed, noise] = [1, ''];
    while (noise.length < LONGEST_LINK * 2) noise += (seed = (seed * 48271) % 2147483647).toString(36);
    expect(await linkFor(PAGE, noise)).to.equal(undefined);
  });

  it('gives nothing where it was cut, is none, or unfolds to far too much', async () => {
    const link = fragment((await linkFor(PAGE, '{ "title": "A bank that is long enough to be cut" }'))!);
    const bomb = fragment((await linkFor(PAGE, 'x'.repeat(4_000_000)))!);
    expect(await textOf(link.slice(0, -8))).to.equal(undefined);
    expect(await textOf('#bank=§§')).to.equal(undefined);
    expect((await textOf(bomb))!.length).to.equal(4_000_000);
    expect(isLink('#other')).to.equal(false);
  });
});
