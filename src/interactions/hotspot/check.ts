import type { CheckItem } from '../../bank/check-meaning.js';
import { checkIds } from '../../bank/check-ids.js';
import { checkRule } from '../check-choices.js';
import { boxOf, isArea, isCounted } from './area-box.js';
import { optionsOf, type HotspotItem } from './definition.js';

/** What the schema can't see. */
export const check: CheckItem<HotspotItem> = (item, tell) => {
  const options = optionsOf(item);
  checkIds(options, (index, ...key) => ['areas', index, ...key], tell);
  checkRule(item, options, 'areas', tell);
  item.areas.forEach((area, index) => {
    const path = ['areas', index, 'coords'];
    if (!isCounted(area))
      return tell('coords-count', path, 'item', {
        shape: area.shape,
        n: area.coords.length,
        wanted: { rect: '4', circle: '3', poly: '6 or more, in pairs,' }[area.shape],
      });
    if (!isArea(area)) return tell('coords-empty', path, 'item');
    const { x, y, width, height } = boxOf(area);
    if (x < 0 || y < 0 || x + width > item.image.width || y + height > item.image.height)
      tell('coords-outside', path, 'warning');
  });
};
