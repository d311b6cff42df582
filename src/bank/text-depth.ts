/**
 * How deep JSON text nests, by a scan: parsers and recursive walks overflow the stack on 100,000 levels, so this is
 * asked before anything walks the tree. Brackets in strings don't count. Stops once the limit is passed.
 * @returns the offset of the bracket that goes too deep, or −1
 */
export const tooDeepAt = (text: string, limit: number): number => {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (inString) {
      if (c === 92 /* \ */) i++;
      else if (c === 34 /* " */) inString = false;
    } else if (c === 34) inString = true;
    else if (c === 91 /* [ */ || c === 123 /* { */) {
      if (++depth > limit) return i;
    } else if (c === 93 || c === 125) depth--;
  }
  return -1;
};
