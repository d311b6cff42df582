/**
 * The embed script. It is small and first of all asks for the banks of the page, so that they come while the rest of the
 * script does: on a slow line that is one round trip less before the first question.
 *
 * Nothing imports this file: a page may load it as `recog-quiz.js?v=3`, and an import of it would run it twice.
 */
const early = new Map<string, Promise<Response>>();
for (const quiz of document.querySelectorAll('recog-quiz[src]')) {
  try {
    const { href } = new URL(quiz.getAttribute('src') ?? '', quiz.baseURI);
    if (early.has(href)) continue;
    const response = fetch(href);
    // Whoever takes it over tells of the failure.
    response.catch(() => {});
    early.set(href, response);
  } catch {
    // The element says what is wrong with its address.
  }
}

const item = document.querySelector('recog-item') && import('./define-item.js');
const { define } = await import('./define-core.js');
define(early);
(await item)?.defineItem();

export {};
