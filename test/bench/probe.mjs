/* global Element, MessageChannel, MutationObserver, addEventListener, requestAnimationFrame -- it runs in a page */
/**
 * Runs in both pages before anything else, and costs both the same: tells when something that is waited for is in the
 * DOM and painted, and how long after the click that brought it about.
 */
export function probe() {
  const roots = [];
  let wanted;
  let clicked = 0;

  const find = (selector) => roots.map((root) => root.querySelector(selector)).find(Boolean);
  const states = {
    question: () => find('input[type=radio]:enabled') && !find('[part=feedback], .feedback'),
    feedback: () => find('[part=feedback], .feedback'),
    click: () => clicked,
  };
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => globalThis.benchMark(JSON.stringify({ at: performance.now(), clicked }));
  const look = () => {
    if (!wanted || !states[wanted]()) return;
    wanted = undefined;
    requestAnimationFrame(() => port2.postMessage(0)); // the message comes after the frame
  };

  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    roots.push(root);
    new MutationObserver(look).observe(root, { subtree: true, childList: true, attributes: true });
    return root;
  };
  addEventListener(
    'click',
    ({ timeStamp }) => {
      clicked = timeStamp;
      look();
    },
    true,
  );

  globalThis.bench = {
    await(name) {
      wanted = name;
      clicked = 0;
    },
    /** Where to click. */
    places() {
      const middle = (element) => {
        element.scrollIntoView({ block: 'nearest' });
        const { x, y, width, height } = element.getBoundingClientRect();
        return [x + width / 2, y + height / 2];
      };
      const buttons = roots.flatMap((root) => [...root.querySelectorAll('button')]);
      const named = (name) => buttons.find((button) => button.isConnected && button.textContent.trim() === name);
      const option = find('label');
      const check = named('Check');
      const next = named('Next');
      return JSON.stringify({ option: middle(option), check: check && middle(check), next: next && middle(next) });
    },
    /** Elements in the document and in every shadow tree of it. */
    elements() {
      const count = (root) =>
        [...root.querySelectorAll('*')].reduce(
          (sum, { shadowRoot }) => sum + 1 + (shadowRoot ? count(shadowRoot) : 0),
          0,
        );
      return count(document);
    },
  };
  wanted = 'question';
}
