// `node --import` this: what V8 made of the code, types stripped, is kept between commands. It is JavaScript, since each thread
// begins with it: what strips types would be loaded for this file alone.
import { enableCompileCache } from 'node:module';
import { CODE_CACHE } from './code-cache-folder.js';

enableCompileCache(CODE_CACHE);
