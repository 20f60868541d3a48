export { CONFIG, type Config, ConfigError, type Environment } from './config.js';
export { ConfigModule } from './config.module.js';
export { loadConfig } from './load-config.js';
export { projectFolder } from './project-folder.js';
