export { TrackRecordImportsModule } from './imports/index.js';
