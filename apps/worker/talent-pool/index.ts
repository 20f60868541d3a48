export { TALENT_HANDLERS, TalentWorkerModule } from './talent-worker.module.js';
