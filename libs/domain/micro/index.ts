export { formatMicro, type Micro, MICRO, microOf, microRatio, parseMicro } from './micro.js';
