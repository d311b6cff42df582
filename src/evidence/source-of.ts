import type { Bank, Evidence, Source } from '../engine/item.js';

/** The source that a passage is from: the one that it names, or else the first. Never what every object has by nature. */
export const sourceOf = ({ source: id }: Evidence, { sources }: Bank): Source | undefined =>
  Object.entries(sources).find(([key]) => key === (id ?? key))?.[1];

/** Is this the page that is shown? What a site adds for itself, `?utm_source=…`, makes no other page of it. */
export const isThisPage = (url: string): boolean => {
  const page = location.href.split('#', 1)[0]!;
  return [page, page.split('?', 1)[0]].includes(url.split('#', 1)[0]);
};
