import { bestOfChoices, readChoices, type ChoiceResponse, type Told } from '../../engine/choices.js';
import type { InteractionDefinition, View } from '../../engine/interaction-definition.js';
import type { Item, Option } from '../../engine/item.js';
import { readOptions } from '../../engine/options.js';
import { isArea, type AreaShape } from './area-box.js';
import { hotspotShape } from './shape.js';

/** An option that is called by its label. */
export interface Area
  extends Pick<Option, 'id' | 'correct' | 'credit' | 'feedback' | 'unchosenFeedback' | 'lang' | 'note'>, AreaShape {
  readonly label: string;
}

export interface HotspotImage {
  readonly src: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

export interface HotspotItem extends Item {
  readonly image: HotspotImage;
  readonly areas: readonly Area[];
  readonly multiple?: boolean | undefined;
}

export interface AreaView extends Told, AreaShape {
  readonly id: string;
  readonly label: string;
  readonly lang?: string | undefined;
}

export interface HotspotView extends View {
  readonly multiple?: boolean | undefined;
  readonly image: HotspotImage;
  readonly areas: readonly AreaView[];
}

export const optionsOf = ({ areas }: HotspotItem): readonly Option[] =>
  areas.map(({ label, ...rest }) => ({ ...rest, text: label }));

export const hotspotDefinition: InteractionDefinition<HotspotItem, ChoiceResponse, HotspotView> = {
  type: 'hotspot',
  shape: hotspotShape,

  parse(authored) {
    const item = authored as HotspotItem;
    const options = readOptions(optionsOf(item));
    return options && item.areas.every(isArea)
      ? { ...item, areas: item.areas.map((area, index) => ({ ...area, id: options[index]!.id })) }
      : undefined;
  },

  // They lie where they lie.
  arrangement: () => ({ lists: [] }),

  present: ({ prompt, media, multiple, image, areas }) => ({
    prompt,
    media,
    multiple,
    image,
    areas: areas.map(({ id, label, lang, shape, coords }) => ({ id, label, lang, shape, coords })),
  }),

  read: (item, response) => readChoices(item, optionsOf(item), response),
  isComplete: ({ multiple }, { length }) => !multiple || length > 0,
  best: (item) => bestOfChoices(item, optionsOf(item)),
};
