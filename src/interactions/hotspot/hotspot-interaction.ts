import { html, nothing } from 'lit/html.js';
import type { ChoiceResponse } from '../../engine/choices.js';
import { safeUrl } from '../../rich-text/safe-url.js';
import { OptionsInteraction } from '../options-interaction.js';
import { boxOf, type AreaShape } from './area-box.js';
import type { AreaView, HotspotView } from './definition.js';
import { hotspotStyles } from './hotspot.styles.js';
import { en } from './messages.js';

/** A polygon, twice: the halo, and the line that is clicked within. */
const polygon = (area: AreaShape) => {
  const { x, y, width, height } = boxOf(area);
  const points = area.coords.join(' ');
  return html`<svg class="shape" viewBox="${x} ${y} ${width} ${height}" preserveAspectRatio="none" aria-hidden="true">
    <polygon points=${points} />
    <polygon points=${points} />
  </svg>`;
};

/**
 * An area of a picture, or several of them.
 *
 * Radio buttons, or checkboxes, lie over the picture and are called by the labels of their areas: Tab goes to the group,
 * arrows move and choose among radio buttons, Space ticks a checkbox. Where the picture can't be shown, its alternative
 * text stands there, and the areas are rows below it.
 *
 * @tag recog-hotspot-interaction
 * @csspart prompt - the question
 * @csspart media - the picture; a picture, sound or film with the prompt
 * @csspart options - the areas
 * @csspart option - one area
 * @csspart option-label - its label, seen only where the picture is not
 * @csspart mark - "Correct", "Incorrect" … on an area, and below the picture, after scoring
 */
export class HotspotInteraction extends OptionsInteraction<HotspotView, ChoiceResponse> {
  static override styles = [...OptionsInteraction.styles, hotspotStyles];

  /** Comes with the first answer (`marks.ts`). */
  static marked:
    | {
        /** The mark of an area; of a row its remark, too. */
        area(area: AreaView, isRow: boolean, element: HotspotInteraction): unknown;
        /** Below the picture: the areas that have one. */
        list(element: HotspotInteraction): unknown;
      }
    | undefined;

  /** Address of a picture that could not be loaded. */
  #broken = '';

  /** Places are set by script: a `style` attribute is refused where the page has a strict CSP. */
  protected override updated(): void {
    super.updated();
    const picture = this.renderRoot.querySelector<HTMLElement>('.picture');
    if (!picture) return;
    const { image, areas } = this.view;
    // No wider than it is, unless it is small, and no higher than a screen.
    picture.style.maxWidth = `min(max(${image.width}px, 20em), ${(36 * image.width) / image.height}em)`;
    const boxes = areas.map(boxOf);
    // Of areas that overlap the smaller ones lie on top: they could not be hit else.
    const sizes = boxes.map(({ width, height }) => width * height);
    const layers = [...sizes].sort((a, b) => b - a);
    picture.querySelectorAll<HTMLElement>('.area').forEach(({ style }, index) => {
      const { x, y, width, height } = boxes[index]!;
      const across = (part: number) => `${(part / image.width) * 100}%`;
      const down = (part: number) => `${(part / image.height) * 100}%`;
      style.left = across(x + width / 2);
      style.top = down(y + height / 2);
      style.width = across(width);
      style.height = down(height);
      style.zIndex = String(layers.indexOf(sizes[index]!));
    });
  }

  #renderArea(area: AreaView, isRow: boolean) {
    const { id, label, lang, shape, state } = area;
    return html`<label
      class="${isRow ? 'option' : `area ${shape}`} ${state ?? ''}"
      part="option"
      lang=${lang ?? nothing}
    >
      ${!isRow && shape === 'poly' ? polygon(area) : ''}
      <input
        type=${this.view.multiple ? 'checkbox' : 'radio'}
        name="option"
        value=${id}
        ?disabled=${this.disabled}
        @change=${({ target }: Event) => this.choose(id, (target as HTMLInputElement).checked)}
      />
      <span class="text ${isRow ? '' : 'sr'}" part="option-label">${this.context.text(label)}</span>
      ${HotspotInteraction.marked?.area(area, isRow, this)}
    </label>`;
  }

  #renderPicture(url: string) {
    const { image, areas } = this.view;
    return html`<div class="picture" part="options">
        <img
          part="media"
          src=${url}
          alt=${image.alt}
          width=${image.width}
          height=${image.height}
          decoding="async"
          draggable="false"
          @error=${() => {
            this.#broken = url;
            this.requestUpdate();
          }}
        />
        ${areas.map((area) => this.#renderArea(area, false))}
      </div>
      ${HotspotInteraction.marked?.list(this)}`;
  }

  protected override render() {
    const { view, context } = this;
    const { prompt, media, multiple, image, areas } = view;
    const url = safeUrl(image.src, context.base);
    return html`<fieldset>
      <legend class="prompt" part="prompt">
        <span class="text">${context.text(prompt)}</span> <span class="small">${multiple ? en.several : ''}</span>
      </legend>
      ${context.media(media)}
      ${
        url && url !== this.#broken
          ? this.#renderPicture(url)
          : html`<p class="alt">${image.alt}</p>
              <div class="options" part="options">${areas.map((area) => this.#renderArea(area, true))}</div>`
      }
    </fieldset>`;
  }
}
