export { LetterheadModule } from './letterhead.module.js';
export { LARGEST_IMAGE_BYTES, LetterheadService, type StoredLetterhead } from './letterhead.service.js';
