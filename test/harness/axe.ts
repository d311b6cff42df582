import type Axe from 'axe-core';
// The package has no ES module: loaded for its side effect, it leaves a global.
import 'axe-core';

export const axe = (globalThis as unknown as { axe: typeof Axe }).axe;
