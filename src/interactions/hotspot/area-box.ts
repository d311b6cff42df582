/** Where an area is, in the image's own pixels. */
export interface AreaShape {
  readonly shape: 'rect' | 'circle' | 'poly';
  readonly coords: readonly number[];
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** As many coordinates as its shape has. */
export const isCounted = ({ shape, coords: { length } }: AreaShape): boolean =>
  shape === 'poly' ? length >= 6 && length % 2 === 0 : length === (shape === 'rect' ? 4 : 3);

/** The box around an area whose coordinates are as many as they have to be. */
export const boxOf = ({ shape, coords }: AreaShape): Box => {
  const [a = 0, b = 0, c = 0, d = 0] = coords;
  if (shape === 'rect') return { x: a, y: b, width: c - a, height: d - b };
  if (shape === 'circle') return { x: a - c, y: b - c, width: 2 * c, height: 2 * c };
  const ends = (rest: number) => {
    const own = coords.filter((_, index) => index % 2 === rest);
    // Not spread into Math.min: there may be more than a call takes.
    const from = own.reduce((x, y) => Math.min(x, y));
    return [from, own.reduce((x, y) => Math.max(x, y)) - from] as const;
  };
  const [[x, width], [y, height]] = [ends(0), ends(1)];
  return { x, y, width, height };
};

/** It has a size, so that it can be hit. */
export const isArea = (area: AreaShape): boolean => {
  if (!isCounted(area)) return false;
  const { width, height } = boxOf(area);
  return width > 0 && height > 0;
};
