'use strict';
// A service that takes orders and logs JSON. Usage: orders.js RUN
const fs = require('fs');
const http = require('http');
const { setTimeout: sleep } = require('timers/promises');
const bunyan = require('bunyan');

const run = Number(process.argv[2]);
const log = bunyan.createLogger({
  name: 'orders', level: 'debug', version: ['', '1.8.2', '1.8.3', '1.9.0'][run], serializers: bunyan.stdSerializers,
});
let state = run * 104729;
function number(low = 1, high = 99999) {
  state = (state * 1103515245 + 12345) % 2147483648;
  return low + Math.floor((state / 2147483648) * (high - low + 1));
}
const pick = (list) => list[number(0, list.length - 1)];

class PaymentDeclined extends Error {
  constructor(order, code) {
    super(`payment for order ${order} declined with ${code}`);
    this.name = 'PaymentDeclined';
    this.code = code;
  }
}
function authorise(order) { throw new PaymentDeclined(order, pick(['51', '05', '54', '91'])); }
const priceOf = (line) => line.product.price * line.count;
const post = (path) => new Promise((resolve, reject) => {
  http.request({ host: '127.0.0.1', port: 9411, path, method: 'POST' }, resolve).on('error', reject).end();
});
const failures = [
  ['payment failed', async () => authorise(number())],
  ['order has a line without product', async () => [{ count: 2 }].map(priceOf)],
  ['warehouse does not answer', async () => post(`/reserve/${number()}`)],
  ['cannot store receipt', async () => fs.promises.writeFile(`/srv/receipts/${number()}.pdf`, 'x')],
  ['bad message from queue', async () => JSON.parse(`{"order": ${number()}, "lines": [}`)],
  ['cannot compute shipping', async () => new Array(-number(1, 50))],
];

(async () => {
  log.info({ port: 3100 }, 'orders is up');
  for (let turn = 0; turn < 70; turn++) {
    const request = log.child({ req_id: `r-${number(0, 2 ** 31).toString(16)}`, user: `u${number(1, 60)}` });
    request.info({ order: number(), ms: number(1, 300) }, 'order accepted');
    if (turn % 3 === 1) {
      const [message, fail] = pick(failures);
      try { await fail(); } catch (err) { request.error({ err, attempt: number(1, 3) }, message); }
    }
    if (turn % 11 === 5) request.warn({ queue: 'receipts', waiting: number(100, 900) }, 'queue is long');
    if (turn % 13 === 7) request.debug('stock cache refreshed');
    await sleep(number(1, 200));
  }
  if (run === 2) log.fatal({ err: new Error('lost the lease of partition 3') }, 'stopping');
  else log.info('orders stops');
})();
