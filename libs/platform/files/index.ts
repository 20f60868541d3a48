export { shownFileName } from './file-name.js';
export { FileStore } from './file-store.js';
export { FilesModule } from './files.module.js';
export type { ReceivedFile } from './received-file.js';
