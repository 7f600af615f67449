"""An application server with bad days: answers late, half, wrong, or not at all. Usage: upstream.py PORT"""
import socket
import sys
import threading
import time


def serve(connection):
    with connection:
        line = connection.makefile("rb").readline().decode("latin-1")
        path = line.split(" ")[1] if " " in line else "/"
        if "/reports" in path:
            time.sleep(0.8)
        elif "/pdf" in path:
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 500000\r\n\r\n" + b"x" * 2000)
        elif "/session" in path:
            connection.sendall(b"HTTP/1.1 200 OK\r\nSet-Cookie: " + b"a" * 9000 + b"\r\n\r\n")
        elif "/raw" in path:
            connection.sendall(b"\x15\x03\x01 this is no HTTP\r\n\r\n")
        elif "/export" in path:
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 300000\r\n\r\n" + b"y" * 300000)
        elif "/orders" in path:
            pass
        else:
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")


listener = socket.create_server(("127.0.0.1", int(sys.argv[1])), backlog=64)
while True:
    threading.Thread(target=serve, args=(listener.accept()[0],), daemon=True).start()
