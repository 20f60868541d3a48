export { type TestPerson, TestTree, type TestPost } from './test-tree.js';
