export { type PoolMember, TestPool } from './test-pool.js';
