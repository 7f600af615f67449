# worker.jsonl: a Python worker that logs JSON lines with structlog.
cd /srv/shop
: >$LOGS/worker.jsonl
run=0
for start in "2026-11-17 01:00:00" "2026-11-19 01:00:00" "2026-11-20 01:00:00"; do
  run=$((run + 1))
  at "$start" 200 env PYTHONDONTWRITEBYTECODE=1 python3 worker.py $run >>$LOGS/worker.jsonl 2>&1
done
