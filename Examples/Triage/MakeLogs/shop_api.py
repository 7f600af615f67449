"""A web shop's service, run through many requests, some of which fail. Usage: shop_api.py RUN"""
import asyncio
import logging
import random
import select
import sys
import threading
import warnings

from shop import gateways, orders

RUN = int(sys.argv[1])
VERSION = {1: "2.3.0", 2: "2.3.1", 3: "2.3.1", 4: "2.4.0"}[RUN]
pick = random.Random(RUN * 7)

logging.basicConfig(
    stream=sys.stderr, level=logging.INFO,
    format=f"%(asctime)s %(levelname)s [%(process)d] shop-api/{VERSION} %(name)s: %(message)s")
log = logging.getLogger("shop.api")


def number(low=1, high=99999):
    return pick.randint(low, high)


def sku():
    return f"SKU-{number(1, 400)}"


class Customer:
    coupon = None


def read_template(name):
    with open(f"/srv/shop/templates/{name}.html", encoding="utf-8") as file:
        return file.read()


def read_invoice(n):
    with open(f"/srv/shop/var/locked/invoice-{n}.pdf", "rb") as file:
        return file.read()


def greet(raw):
    return "Hello " + raw.decode("utf-8")


def page(items, n):
    return items[n * 20]


def merge(a, b):
    return a + b


failures = {
    "/checkout": lambda: orders.checkout(orders.Basket({sku(): 2}), {}),
    "/basket/discount": lambda: orders.Basket({}, Customer.coupon).discount(),
    "/reserve": lambda: orders.reserve({"SKU-1": 3}, sku(), number(5, 90)),
    "/orders": lambda: orders.parse_order('{"customer": "%s", "placed": "2026-11-01"}' % pick.choice(["n/a", "", "12x"])),
    "/orders/import": lambda: orders.parse_order('{"customer": %d, "placed": 20261101' % number()),
    "/orders/date": lambda: orders.parse_order('{"customer": 1, "placed": "2026-02-%d"}' % number(30, 31)),
    "/quote": lambda: orders.quote(0.6),
    "/refund": lambda: orders.refund({}, f"R-{number()}"),
    "/category": lambda: orders.walk_category({"a": "a"}, "a"),
    "/charge": lambda: gateways.charge(number(), 9399),
    "/charge/slow": lambda: gateways.charge(f"reports-{number()}", 9300),
    "/rates": lambda: gateways.fetch_rates("rates"),
    "/ship": lambda: gateways.ship(number()),
    "/mail": lambda: gateways.send_mail(f"customer{number()}@example.org"),
    "/save": lambda: gateways.save("/srv/shop/var/shop.db", "insert into orders values (?, ?)", number(), "x"),
    "/save/readonly": lambda: gateways.save("/srv/shop/var/locked/shop.db", "select 1"),
    "/secure": lambda: gateways.secure(9300),
    "/poll": lambda: asyncio.run(gateways.poll_all(["stock", "prices"])),
    "/template": lambda: read_template(pick.choice(["cart", "mail/welcome", "mail/reset"])),
    "/invoice": lambda: read_invoice(number()),
    "/greet": lambda: greet(b"Jos\xe9 " + str(number()).encode()),
    "/page": lambda: page(list(range(number(1, 19))), 3),
    "/merge": lambda: merge(f"id-{number()}", number()),
}


def handle(path, user, request):
    try:
        failures[path]()
    except orders.OutOfStock as error:
        log.warning("request=%s user=%s %s", request, user, error)
    except PermissionError as error:
        log.error("request=%s user=%s GET %s refused: %s", request, user, path, error)
    except (ConnectionError, OSError):
        log.error("request=%s user=%s GET %s: a neighbour failed", request, user, path, exc_info=True)
    except Exception:
        log.exception("request=%s user=%s GET %s failed", request, user, path)


def background():
    names = {"jobs": []}
    return names["job"]


log.info("shop-api %s starts, 4 workers", VERSION)
for turn in range(17):
    user, request = f"u{number(1, 60)}", f"{number(0, 2**32 - 1):08x}"
    log.info("request=%s user=%s GET /products/%s 200 %d ms", request, user, sku(), number(2, 90))
    if turn % 3 == 0:
        log.info("request=%s user=%s GET /search 200 %d ms", request, user, number(2, 90))
    if turn % 2 == 0:
        handle(pick.choice(list(failures)), user, request)
    if turn % 9 == 0:
        log.warning("slow query: %d ms for customer %d", number(600, 5000), number())
    if turn == 11:
        logging.getLogger("shop.cache").error("cache unreachable at 127.0.0.1:%d, going on without", number(9000, 9009))
        warnings.warn("fetch_rates() is deprecated, use rates()", DeprecationWarning)
    if turn == 14:
        thread = threading.Thread(target=background, name="mail-worker")
        thread.start()
        thread.join()
    select.select([], [], [], pick.random() * 12)
if RUN % 2 == 0:
    logging.getLogger("shop.api").critical("giving up: configuration key %r is not set", "PAYMENT_URL")
    config = {"payment": {}}
    config["payment"]["url"].rstrip("/")
log.info("shop-api %s stops", VERSION)
