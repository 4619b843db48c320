import { parentPort } from 'node:worker_threads';
import type { Order } from './background.js';
import { createConfiguration } from './configuration.js';
import { createReader } from './reader.js';

// The thread that reads long texts.

const configuration = createConfiguration();
const reader = createReader(configuration);

parentPort?.on('message', async (order: Order) => {
  if ('ask' in order) parentPort?.postMessage(await reader.ask(order.ask));
  else if ('close' in order) reader.close(order.close);
  else {
    configuration.configure(order.configure[0]);
    reader.configure(...order.configure);
  }
});
