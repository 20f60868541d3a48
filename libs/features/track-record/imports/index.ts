export { TrackRecordImportsModule } from './track-record-imports.module.js';
