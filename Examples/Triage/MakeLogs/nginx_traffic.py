"""Visitors of the shop, friendly and not. Usage: nginx_traffic.py ROUND"""
import random
import socket
import ssl
import sys
import time

pick = random.Random(int(sys.argv[1]))
agents = ["127.0.0.1", "127.0.0.7", "127.0.0.23", "127.0.0.88", "127.0.3.14"]


def send(data, port=8080, wait=1.5, tls=False):
    try:
        s = socket.create_connection(("127.0.0.1", port), 2, source_address=(pick.choice(agents), 0))
        s.settimeout(wait)
        if tls:
            context = ssl.create_default_context()
            context.check_hostname = False
            if tls == "unverified":
                context.verify_mode = ssl.CERT_NONE
            s = context.wrap_socket(s)
        s.sendall(data)
        s.recv(65536)
        s.close()
    except OSError:
        pass


def get(path, headers="", **how):
    send(f"GET {path} HTTP/1.1\r\nHost: shop.example\r\n{headers}Connection: close\r\n\r\n".encode(), **how)


def number():
    return pick.randint(1, 99999)


visits = {
    "missing": lambda: get(pick.choice([f"/img/{number()}.png", "/favicon.ico", f"/static/app.{number():x}.js", "/wp-login.php",
                                        "/.env", f"/products/{number()}/index.html", f"/img/{number()}.png?w=200"]),
                           pick.choice(["", "Referer: https://shop.example/list\r\n"])),
    "denied": lambda: get(f"/private/{pick.choice(['keys', 'cards', 'salt'])}.txt"),
    "index": lambda: get("/empty/"),
    "cart": lambda: get(f"/cart/{number()}/items"),
    "orders": lambda: get(f"/api/orders/{number()}"),
    "reports": lambda: get(f"/api/reports/{pick.randint(2020, 2026)}?page={number()}"),
    "pdf": lambda: get(f"/api/pdf/invoice-{number()}.pdf"),
    "session": lambda: get(f"/api/session?user={number()}"),
    "raw": lambda: get("/api/raw"),
    "export": lambda: get(f"/api/export/{number()}.csv", wait=0.05),
    "search": lambda: [get(f"/search?q=shoe+{number()}") for _ in range(8)],
    "password": lambda: get("/admin/", f"Authorization: Basic {pick.choice(['YW5uOndyb25n', 'Ym9iOmd1ZXNz', 'cm9vdDpyb290'])}\r\n"),
    "anonymous": lambda: get("/admin/"),
    "loop": lambda: get(f"/loop/{number()}"),
    "inner": lambda: get("/inner"),
    "legacy": lambda: get(f"/legacy/page{number()}.php"),
    "resolver": lambda: get(f"/go/partner{pick.randint(1, 9)}.example/feed"),
    "body": lambda: send(f"POST /api/upload HTTP/1.1\r\nHost: shop.example\r\nContent-Length: {number() + 20000}\r\n\r\n".encode()),
    "method": lambda: send(b"\x16\x03\x01\x02\x00\x01\x00 \r\n\r\n"),
    "header": lambda: send(b"GET / HTTP/1.1\r\nHo st\x00: x\r\n\r\n"),
    "host": lambda: send(b"GET / HTTP/1.1\r\nConnection: close\r\n\r\n"),
    "plain to tls": lambda: send(b"GET / HTTP/1.1\r\nHost: shop.example\r\n\r\n", port=8443),
    "untrusted": lambda: get("/", port=8443, tls=True),
    "over tls": lambda: get(f"/img/{number()}.webp", port=8443, tls="unverified"),
    "gone": lambda: get(f"/api/reports/{number()}", wait=0.1),
    "traversal": lambda: get("/../../etc/passwd"),
    "good": lambda: get("/"),
}
weights = {"missing": 10, "cart": 5, "orders": 5, "reports": 3, "search": 2, "denied": 3}
names = [n for n in visits for _ in range(weights.get(n, 1))]
for _ in range(110):
    visits[pick.choice(names)]()
    time.sleep(0.01)
