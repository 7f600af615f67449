"""A nightly worker that logs JSON lines. Usage: worker.py RUN"""
import csv
import io
import ipaddress
import random
import select
import sys
import uuid
import zipfile

import structlog

RUN = int(sys.argv[1])
pick = random.Random(RUN * 31)
structlog.configure(processors=[
    structlog.contextvars.merge_contextvars,
    structlog.stdlib.add_log_level,
    structlog.processors.TimeStamper(fmt="iso", utc=True),
    structlog.processors.format_exc_info,
    structlog.processors.JSONRenderer(),
], logger_factory=structlog.PrintLoggerFactory(sys.stdout))
log = structlog.get_logger().bind(logger="shop.worker", version=["", "0.9.1", "0.9.2", "0.9.2"][RUN])


def number(low=1, high=99999):
    return pick.randint(low, high)


class ImportFailed(Exception):
    pass


def import_prices(row):
    try:
        return [float(cell) for cell in next(csv.reader(io.StringIO(row)))]
    except ValueError as error:
        raise ImportFailed(f"row {number()} of prices.csv cannot be read") from error


jobs = {
    "prices": lambda: import_prices(f"{number()},{number()}.5,n/a"),
    "feed": lambda: zipfile.ZipFile(io.BytesIO(b"no zip at all")),
    "block-list": lambda: ipaddress.ip_network(f"10.{number(0, 255)}.0.1/8"),
    "thumbnails": lambda: open(f"/srv/media/{number()}/original.jpg", "rb"),
    "merge": lambda: uuid.UUID(f"{number()}-bad"),
    "rank": lambda: sorted([3, None, number()]),
}

for turn in range(45):
    structlog.contextvars.bind_contextvars(job_id=f"job-{number(0, 16**6):06x}", tenant=pick.choice(["eu", "us", "jp"]))
    name = pick.choice(list(jobs))
    log.info("job started", job=name)
    select.select([], [], [], pick.random() * 30)
    if pick.random() < 0.45:
        try:
            jobs[name]()
        except Exception:
            log.exception("job failed", job=name, attempt=number(1, 5))
    elif pick.random() < 0.2:
        log.warning("job is slow", job=name, seconds=number(60, 900))
    else:
        log.info("job finished", job=name, rows=number())
if RUN == 2:
    log.critical("worker stops: lease lost", lease=number())
