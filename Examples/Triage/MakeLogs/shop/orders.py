import concurrent.futures
import datetime
import decimal
import json
import logging
import select

log = logging.getLogger("shop.orders")


class OrderError(Exception):
    pass


class OutOfStock(OrderError):
    def __init__(self, sku, wanted, left):
        super().__init__(f"{sku}: {wanted} wanted, {left} left")


class Basket:
    def __init__(self, lines, coupon=None):
        self.lines = lines
        self.coupon = coupon

    def total(self, prices):
        return sum(self.price(prices, sku) * n for sku, n in self.lines.items())

    def price(self, prices, sku):
        return decimal.Decimal(prices[sku])

    def discount(self):
        return self.coupon.percent


def checkout(basket, prices):
    try:
        return basket.total(prices)
    except KeyError as missing:
        raise OrderError(f"basket has an unknown product: {missing}") from missing


def reserve(stock, sku, wanted):
    left = stock.get(sku, 0)
    if left < wanted:
        raise OutOfStock(sku, wanted, left)
    stock[sku] = left - wanted


def parse_order(body):
    order = json.loads(body)
    return int(order["customer"]), datetime.date.fromisoformat(order["placed"])


def slow_quote(seconds):
    select.select([], [], [], seconds * 60)


def quote(seconds):
    with concurrent.futures.ThreadPoolExecutor(1) as pool:
        return pool.submit(slow_quote, seconds).result(timeout=0.005)


def refund(orders, number):
    order = orders[number]
    return order.amount / order.parts


def walk_category(tree, name):
    return walk_category(tree, tree[name])
