"""Talks to the shop's PostgreSQL the way a shop with bugs does. Usage: shop_sql.py ROUND"""
import random
import sys
import threading
import time
import psycopg2

ROUND = int(sys.argv[1])
VERSION = {1: "2.3.0", 2: "2.3.1", 3: "2.3.1", 4: "2.4.0"}[ROUND]
pick = random.Random(ROUND)

SCHEMA = """
create table customers (id int primary key, email text not null unique, name varchar(20));
create table products (sku text primary key, title text not null, stock int not null check (stock >= 0), price numeric(8,2));
create table orders (id int primary key, customer_id int not null references customers, total numeric(8,2), placed date);
create table secrets (id int, card text);
create role shop login; create role auditor login; create role reporter login password 'right';
grant all on customers, products, orders to shop;
insert into customers select n, 'c'||n||'@example.org', 'Customer '||n from generate_series(1, 200) n;
insert into products select 'SKU-'||n, 'Product '||n, 10, n from generate_series(1, 100) n;
insert into orders select n, 1 + n % 200, n, '2026-01-01' from generate_series(1, 500) n;
create function reserve(wanted text, amount int) returns int language plpgsql as $$
begin
  if amount > 1000 then raise exception 'cannot reserve % pieces of %', amount, wanted using hint = 'Split the order.'; end if;
  update products set stock = stock - amount where sku = wanted;
  return amount;
end $$;
create function reserve_all(wanted text, amount int) returns int language plpgsql as $$
begin return reserve(wanted, amount); end $$;
"""


def connect(user="shop", db="shop", app="shop-api", **more):
    return psycopg2.connect(host="127.0.0.1", user=user, dbname=db, application_name=f"{app}/{VERSION}", **more)


def attempt(connection, *statements):
    """Runs statements and goes on after the error, as a pool of connections does."""
    try:
        with connection.cursor() as cursor:
            for statement in statements:
                cursor.execute(statement)
        connection.commit()
    except psycopg2.Error:
        if not connection.closed:
            connection.rollback()


def refused(**how):
    try:
        connect(**how).close()
    except psycopg2.OperationalError:
        pass


def wrong_statements():
    n = pick.randint
    return [
        f"insert into customers values ({n(1, 200)}, 'new{n(1, 9999)}@example.org', 'Ann')",
        f"insert into customers values ({n(1000, 999999)}, 'c{n(1, 200)}@example.org', 'Bob')",
        f"insert into customers values ({n(1000, 999999)}, null, 'Cem')",
        f"insert into customers values ({n(1000, 999999)}, 'x{n(1, 99999)}@example.org', 'A name much too long for it {n(1, 99)}')",
        f"insert into orders values ({n(10000, 99999)}, {n(1000, 9999)}, 12.50, '2026-11-{n(10, 28)}')",
        f"insert into orders values ({n(10000, 99999)}, 1, {n(10**6, 10**9)}, '2026-11-01')",
        f"insert into orders values ({n(10000, 99999)}, 1, 10, '2026-02-{n(30, 31)}')",
        f"update products set stock = stock - {n(11, 900)} where sku = 'SKU-{n(1, 100)}'",
        f"select * from invoices_{n(2020, 2026)} where customer_id = {n(1, 200)}",
        f"select discount from orders where id = {n(1, 500)}",
        f"select * from orders where id = 'A-{n(1000, 9999)}'",
        f"select total / (id - id) from orders where id = {n(1, 500)}",
        f"select * form orders where id = {n(1, 500)}",
        f"select card from secrets where id = {n(1, 50)}",
        f"select reserve_all('SKU-{n(1, 100)}', {n(1001, 5000)})",
        f"select reserve_all('SKU-{n(1, 100)}', {n(11, 900)})",
        f"select '{{\"sku\": {n(1, 99)},}}'::json",
        f"select price_with_tax({n(1, 500)}, 'de')",
        f"delete from customers where id = {n(1, 200)}",
        f"copy products from '/srv/secret/import-{n(1, 9)}.csv'",
        "select a.id, b.id from orders a, orders b order by a.total * b.total, a.id - b.id",
        f"set local statement_timeout = {n(40, 90)}; select pg_sleep(2)",
    ]


def deadlock():
    first, second = pick.sample(range(1, 100), 2)
    barrier = threading.Barrier(2)

    def one(a, b):
        connection = connect(app="stock-sync")
        try:
            with connection.cursor() as cursor:
                cursor.execute(f"update products set price = price + 1 where sku = 'SKU-{a}'")
                barrier.wait(5)
                cursor.execute(f"update products set price = price + 1 where sku = 'SKU-{b}'")
            connection.commit()
        except psycopg2.Error:
            connection.rollback()
        connection.close()

    pair = [threading.Thread(target=one, args=p) for p in ((first, second), (second, first))]
    [t.start() for t in pair]
    [t.join() for t in pair]


def serialization():
    a, b = connect(), connect()
    for c in (a, b):
        c.set_session("repeatable read")
        c.cursor().execute("select count(*) from products")
    sku = pick.randint(1, 100)
    attempt(a, f"update products set price = 1 where sku = 'SKU-{sku}'")
    attempt(b, f"update products set price = 2 where sku = 'SKU-{sku}'")
    a.close(), b.close()


for _ in range(100):  # after a crash the server refuses until it has recovered
    try:
        connect("postgres", "postgres", "psql").close()
        break
    except psycopg2.OperationalError:
        time.sleep(0.2)

if ROUND == 1:
    admin = connect("postgres", "postgres", "psql")
    admin.autocommit = True
    admin.cursor().execute("create database shop")
    admin.close()
    admin = connect("postgres", "shop", "psql")
    admin.cursor().execute(SCHEMA)
    admin.commit()
    admin.close()

for visit in range(4):
    connection = connect()
    for statement in pick.sample(wrong_statements(), 8):
        attempt(connection, statement)
        time.sleep(pick.random() * 0.5)
    connection.close()
    refused(user="reporter", password=f"guess{visit}")
    if visit % 2 == 0:
        refused(user=pick.choice(["root", "admin", "shop_old"]))
        refused(db=pick.choice(["shop_test", "warehouse"]))
        deadlock()
    if visit == 1:
        serialization()
        held = []
        try:
            for _ in range(12):
                held.append(connect("auditor", app="nightly-audit"))
        except psycopg2.OperationalError:
            pass
        [c.close() for c in held]
    if visit == 3:
        admin, victim = connect("postgres", app="psql"), connect(app="report")
        attempt(admin, f"select pg_terminate_backend({victim.get_backend_pid()})")
        attempt(victim, "select 1")
        admin.close()
if ROUND == 3:
    left_open = connect(app="stock-sync")
    threading.Thread(target=attempt, args=(left_open, "select pg_sleep(30)"), daemon=True).start()
    time.sleep(0.5)
