import asyncio
import logging
import smtplib
import socket
import sqlite3
import ssl
import urllib.request

import requests

log = logging.getLogger("shop.gateways")


def charge(order, port):
    return requests.post(f"http://127.0.0.1:{port}/charge/{order}", json={"order": order}, timeout=0.2)


def fetch_rates(path):
    return requests.get(f"http://127.0.0.1:9300/{path}", timeout=0.2).json()


def ship(label):
    return urllib.request.urlopen(f"http://127.0.0.1:9300/orders/{label}", timeout=0.2).read()


def send_mail(to):
    try:
        smtplib.SMTP("127.0.0.1", 2525, timeout=1)
    except OSError as error:
        try:
            socket.getaddrinfo("mail2.shop.internal", 25)
        except socket.gaierror:
            raise RuntimeError(f"no mail server would take the message to {to}")


def save(database, statement, *values):
    with sqlite3.connect(database) as connection:
        connection.execute(statement, values)


def secure(port):
    with socket.create_connection(("127.0.0.1", port), 1) as raw:
        ssl.create_default_context().wrap_socket(raw, server_hostname="pay.shop.internal")


async def poll(name, seconds):
    await asyncio.wait_for(asyncio.sleep(seconds), 0.01)


async def poll_all(names):
    async with asyncio.TaskGroup() as group:
        for name in names:
            group.create_task(poll(name, 1), name=name)
