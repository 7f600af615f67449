# orders.jsonl: a Node.js service that logs JSON lines with bunyan.
cd /srv/shop
: >$LOGS/orders.jsonl
run=0
for start in "2026-11-16 09:20:00" "2026-11-18 21:31:07" "2026-11-20 10:05:33"; do
  run=$((run + 1))
  at "$start" 60 env NODE_PATH=/usr/share/nodejs node orders.js $run >>$LOGS/orders.jsonl 2>&1
done
