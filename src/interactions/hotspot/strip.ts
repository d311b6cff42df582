import type { StripItem } from '../../bank/strip-keys.js';
import type { HotspotItem } from './definition.js';

/** What is asked, without what is right. */
export const strip: StripItem<HotspotItem> = ({ image, areas, multiple }) => ({
  ...{ image, multiple },
  areas: areas.map(({ id, label, shape, coords, lang }) => ({ id, label, shape, coords, lang })),
});
