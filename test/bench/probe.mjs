/* global Element, Event, MessageChannel, MutationObserver, addEventListener, requestAnimationFrame -- it runs in a page */
/**
 * Runs in both pages before anything else, and costs both the same: tells when something that is waited for is in the
 * DOM and painted, and how long after the click that brought it about.
 *
 * Painted: the main thread has done the frame in which it is (a task that is sent from the frame's animation callback comes
 * after its style, layout and paint). What the compositor and the screen take is not in it. Frames, where they are asked for:
 * how many animation callbacks ran from the click's first handler to that frame, it included; 1: it stood in the very next
 * frame. A main thread that is busy skips frames, so that few of them may take long: hence the milliseconds, too.
 * @param {string} first what is waited for while the page loads
 */
export function probe(first) {
  const roots = [];
  let wanted;
  let clicked = 0;
  let counts = false;
  let frames = 0;

  const find = (selector) => roots.map((root) => root.querySelector(selector)).find(Boolean);
  const states = {
    question: () => find('input[type=radio]:enabled') && !find('[part=feedback], .feedback'),
    feedback: () => find('[part=feedback], .feedback'),
    click: () => clicked,
    prompt: () => find('[part=prompt]') && !find('[part=feedback]'),
    frame: () => true,
  };
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => globalThis.benchMark(JSON.stringify({ at: performance.now(), clicked, frames }));
  const look = () => {
    if (!wanted || counts || !states[wanted]()) return;
    wanted = undefined;
    requestAnimationFrame(() => port2.postMessage(0)); // the message comes after the frame
  };
  const count = () => {
    frames += 1;
    if (!states[wanted]()) return void requestAnimationFrame(count);
    wanted = undefined;
    port2.postMessage(0);
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
      if (counts && wanted) requestAnimationFrame(count);
      look();
    },
    true,
  );

  globalThis.bench = {
    /** @param isCounted the frames, too; that draws each of them, so that no figure of CPU is comparable with one without */
    await(name, isCounted = false) {
      wanted = name;
      clicked = frames = 0;
      counts = isCounted;
    },
    /** Answers as a person would, in the element of the interaction. */
    respond(response) {
      find('[exportparts]').respond(response);
    },
    /** Chooses another answer in a combo box, and waits for the frame in which that is seen. */
    change(place) {
      const select = roots.flatMap((root) => [...root.querySelectorAll('select')])[place];
      const { length, selectedIndex } = select;
      select.selectedIndex = selectedIndex + 1 < length ? selectedIndex + 1 : 1;
      this.await('frame');
      clicked = performance.now();
      select.dispatchEvent(new Event('change', { bubbles: true }));
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
      return JSON.stringify({
        option: option && middle(option),
        check: check && middle(check),
        next: next && middle(next),
      });
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
  wanted = first;
}
