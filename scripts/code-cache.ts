import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';

// `node --import` this: what V8 made of the code, types stripped, is kept between commands.
enableCompileCache(resolve('.cache/code'));
