export { showServerErrors } from './server-errors.js';
export { useZodForm } from './zod-form.js';
