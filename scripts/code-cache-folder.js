import { resolve } from 'node:path';

/** Where compiled code is kept. What changes the code of the pages empties it, so that it does not grow for ever. */
export const CODE_CACHE = resolve('.cache/code');
