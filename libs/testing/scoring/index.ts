export { anyInputs, anyPolicy, type PolicyBounds } from './policies.js';
