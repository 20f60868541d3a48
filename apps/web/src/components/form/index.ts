export { showServerErrors } from './server-errors.js';
export { submits } from './submits.js';
export { useZodForm } from './zod-form.js';
