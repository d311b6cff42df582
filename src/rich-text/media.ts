/** A bank's pictures, sounds and films. Loaded when a bank holds one. */
import { html, nothing } from 'lit/html.js';
import type { Media } from '../engine/item.js';
import { enMedia } from '../i18n/en-media.js';
import { laterCss } from './later-styles.js';
import { safeUrl } from './safe-url.js';

export const mediaRule = laterCss`
  .media {
    margin: 0;
    padding-bottom: 16px;
  }
  .option .media {
    padding: 4px 0 0;
  }
  .chip .media {
    padding: 0;
  }
  :is(img, video, audio) {
    display: block;
    max-width: 100%;
    border-radius: var(--_radius);
  }
  :is(img, video) {
    max-height: 24em;
  }
`;

const tracksOf = ({ tracks = [] }: Media, base: string) =>
  tracks.map(
    (track) =>
      html`<track
        src=${safeUrl(track.src, base) ?? nothing}
        kind=${track.kind ?? 'subtitles'}
        srclang=${track.srclang ?? nothing}
        label=${track.label ?? nothing}
        ?default=${track.default}
      />`,
  );

const source = (media: Media, base: string) => {
  const url = safeUrl(media.image ?? media.audio ?? media.video, base);
  // What can't be loaded still says what it was.
  if (!url) return html`<span>${media.alt}</span>`;
  if (media.image) return html`<img src=${url} alt=${media.alt} decoding="async" />`;
  return media.audio
    ? html`<audio controls preload="none" src=${url} aria-label=${media.alt || nothing}>
        ${tracksOf(media, base)}
      </audio>`
    : html`<video controls preload="metadata" playsinline src=${url} aria-label=${media.alt || nothing}>
        ${tracksOf(media, base)}
      </video>`;
};

const more = (title: string, text: string | undefined) =>
  text
    ? html`<details>
        <summary>${title}</summary>
        <p class="text">${text}</p>
      </details>`
    : nothing;

/** @param base the bank's address */
export const mediaTemplate = (media: Media, base: string) =>
  html`<figure class="media" part="media">
    ${source(media, base)}
    ${
      media.caption || media.credit
        ? html`<figcaption class="small">
            <span class="text">${media.caption}</span><span>${media.credit}</span>
          </figcaption>`
        : nothing
    }
    ${more(enMedia.transcript, media.transcript)} ${more(enMedia.description, media.description)}
  </figure>`;
