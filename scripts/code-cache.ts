import { enableCompileCache } from 'node:module';
import { CODE_CACHE } from './code-cache-folder.ts';

// `node --import` this: what V8 made of the code, types stripped, is kept between commands.
enableCompileCache(CODE_CACHE);
