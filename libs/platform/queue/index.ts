export {
  createQueueBackend,
  type MessageConsumer,
  type MessageQueue,
  type QueueBackend,
  type QueueMessage,
} from './queue-backend.js';
