/** FNV-1a over UTF-16 units, twice with other beginnings: 64 bits. */
export const digest = (text: string): string =>
  [0x811c9dc5, 0x1234567]
    .map((start) => {
      let h = start;
      for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
      return (h >>> 0).toString(16).padStart(8, '0');
    })
    .join('');
