/** `node --import ./test/bench/typescript.mjs <file>.ts`: runs the bench's own sources on the product as it is built. */
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
