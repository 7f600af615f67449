"""Visitors of the gateway. Usage: gateway_traffic.py RUN"""
import random
import sys
import urllib.error
import urllib.request

pick = random.Random(int(sys.argv[1]) * 17)
paths = ["/", "/api/health", "/api/orders/{}", "/api/reports/{}", "/api/raw", "/api/pdf/{}", "/cart/{}", "/partner/feed/{}",
         "/legacy/{}.php", "/secret/a.txt", "/img/{}.png", "/api/health", "/", "/cart/{}/items"]
for _ in range(62):
    path = pick.choice(paths).format(pick.randint(1, 99999))
    request = urllib.request.Request("http://127.0.0.1:8180" + path, headers={"User-Agent": "shop-app/" + pick.choice(["5.1.0", "5.2.0"])})
    try:
        urllib.request.urlopen(request, timeout=2).read()
    except Exception:  # an HTTP client's own errors are not all OSError
        pass
