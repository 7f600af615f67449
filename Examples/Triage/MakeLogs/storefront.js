'use strict';
// A shop's front end server, run through many requests, some of which fail. Usage: storefront.js RUN
const fs = require('fs');
const http = require('http');
const net = require('net');
const dns = require('dns');
const crypto = require('crypto');
const { setTimeout: sleep } = require('timers/promises');
const log4js = require('log4js');

const run = Number(process.argv[2]);
const version = ['', '5.1.0', '5.1.0', '5.1.1', '5.1.1', '5.2.0'][run];
log4js.configure({
  appenders: { out: { type: 'stdout', layout: { type: 'basic' } } },
  categories: { default: { appenders: ['out'], level: 'info' } },
});
const log = log4js.getLogger('storefront');
const cartLog = log4js.getLogger('cart');

let state = run * 7919;
function number(low = 1, high = 99999) {
  state = (state * 1103515245 + 12345) % 2147483648;
  return low + Math.floor((state / 2147483648) * (high - low + 1));
}
const pick = (list) => list[number(0, list.length - 1)];

class StockError extends Error {
  constructor(sku, cause) {
    super(`stock of ${sku} is unknown`, { cause });
    this.name = 'StockError';
    this.sku = sku;
  }
}

const renderPrice = (product) => product.price.toFixed(2);
const renderList = (products) => products.map(renderPrice).join();
function parseCart(text) { return JSON.parse(text).lines.length; }
function call(port, path) {
  return new Promise((resolve, reject) => {
    http.get({ host: '127.0.0.1', port, path, timeout: 50 }, resolve).on('error', reject)
      .on('timeout', function () { this.destroy(new Error(`GET ${path} timed out after 50 ms`)); });
  });
}
async function stockOf(sku) {
  try {
    return await call(9401, `/stock/${sku}`);
  } catch (error) {
    throw new StockError(sku, error);
  }
}
const depth = (node) => depth(node) + 1;

const failures = {
  '/list': async () => renderList([{ price: 1 }, { title: `p${number()}` }]),
  '/cart': async () => parseCart(`{"lines": [${number()},`),
  '/cart/empty': async () => parseCart('{}'),
  '/price': async () => renderPrice(undefined),
  '/stock': async () => stockOf(`SKU-${number(1, 400)}`),
  '/api': async () => call(9402, `/orders/${number()}`),
  '/slow': async () => call(9400, `/reports/${number()}`),
  '/template': async () => fs.promises.readFile(`/srv/shop/views/${pick(['home', 'cart', 'login'])}.ejs`),
  '/secret': async () => fs.readFileSync(`/srv/shop/views/partials/${number(1, 9)}/x.ejs`),
  '/dns': async () => dns.promises.lookup(`cdn${number(1, 4)}.shop.internal`),
  '/token': async () => crypto.createHmac(pick(['sha265', 'md55']), 'k'),
  '/decode': async () => decodeURIComponent(`%E0%A4%A${number(0, 9)}`),
  '/deep': async () => depth({}),
  '/range': async () => (number()).toFixed(number(101, 200)),
  '/any': async () => Promise.any([call(9403, '/a'), call(9404, '/b')]),
};

async function serve(path, user, request) {
  try {
    await failures[path]();
  } catch (error) {
    if (error.code === 'ENOENT') log.warn(`request=${request} user=${user}: ${error.message}`);
    else if (number(1, 4) === 1) console.error(error);
    else pick([log, cartLog]).error(`request=${request} user=${user} GET ${path} failed:`, error);
  }
}

async function main() {
  const slow = net.createServer(() => {}).listen(9400, '127.0.0.1');
  log.info(`storefront ${version} listens on 127.0.0.1:3000`);
  for (let turn = 0; turn < 22; turn++) {
    const request = number(0, 2 ** 31).toString(16);
    const user = `u${number(1, 60)}`;
    log.info(`request=${request} user=${user} GET /p/${number()} 200 ${number(1, 80)} ms`);
    if (turn % 4 === 0) console.log(`cache: ${number()} entries, hit rate 0.${number(10, 99)}`);
    if (turn % 2 === 1) await serve(pick(Object.keys(failures)), user, request);
    if (turn === 10) log4js.getLogger('session').warn(`session store holds ${number(1000, 9000)} sessions`);
    await sleep(number(1, 400));
  }
  slow.close();
  if (run === 1) throw new TypeError(`shutdown hook ${number(1, 9)} is not a function`);
  if (run === 2) net.createServer().listen(9400, '127.0.0.1', () => net.createServer().listen(9400, '127.0.0.1'));
  if (run === 3) Promise.reject({ code: 'E_LICENCE', days: number(1, 30) });
  if (run === 4) setImmediate(() => { const settings = null; return settings.theme; });
  if (run === 5) { log.fatal('cannot reach the session store, stopping'); process.exitCode = 1; }
}
main();
