// What pages do to their articles while somebody reads. Nothing here belongs to the component.

/** Advertisements come late, push the text down, and are exchanged all the time. */
const ADS = ['A new calendar, half price', 'Clocks that never stop', 'Twelve moons, one cheese'];
let turn = 0;
const fillAds = () => {
  for (const box of document.querySelectorAll('[data-ad]')) {
    box.classList.add('filled');
    const words = document.createElement('span');
    words.textContent = `Advertisement: ${ADS[turn++ % ADS.length]}`;
    box.replaceChildren(words);
  }
};
setTimeout(() => {
  fillAds();
  window.setInterval(fillAds, 4000);
}, 1200);

/** A glossary takes words out of their text nodes, and leaves the rest in pieces. */
setTimeout(() => {
  const walker = document.createTreeWalker(document.querySelector('#story'), window.NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) if (/\bcalendar\b/.test(walker.currentNode.data)) found.push(walker.currentNode);
  for (const node of found) {
    if (node.parentElement.closest('recog-item, script')) continue;
    const word = node.splitText(node.data.search(/\bcalendar\b/));
    word.splitText('calendar'.length);
    const gloss = document.createElement('abbr');
    gloss.className = 'gloss';
    gloss.title = 'a way to count days';
    word.before(gloss);
    gloss.append(word);
  }
}, 800);

/** Scrolling never ends: below the story comes another, and another. */
const stream = document.querySelector('#stream');
const more = document.querySelector('[data-more]');
let stories = 0;
new window.IntersectionObserver(
  ([entry]) => {
    if (!entry.isIntersecting || stories >= 30) return;
    const story = document.createElement('article');
    story.className = 'story';
    const heading = document.createElement('h2');
    heading.textContent = `Another story, number ${++stories}`;
    const text = document.createElement('p');
    text.textContent =
      'Thursday, 4 October 1582, was followed by Friday, 15 October, as this story says as well. '.repeat(6);
    story.append(heading, text);
    stream.insertBefore(story, more);
  },
  { rootMargin: '400px' },
).observe(more);
