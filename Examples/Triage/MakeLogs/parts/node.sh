# storefront.log: a Node.js service that logs with log4js, and the crashes that Node itself writes.
cd /srv/shop
: >$LOGS/storefront.log
run=0
for start in "2026-11-16 09:12:40" "2026-11-17 12:00:03" "2026-11-18 21:30:18" "2026-11-19 05:17:00" "2026-11-20 10:02:20"; do
  run=$((run + 1))
  at "$start" 60 env NODE_PATH=/usr/share/nodejs node storefront.js $run >>$LOGS/storefront.log 2>&1
done
exit 0
