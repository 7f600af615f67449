# shop-api.log: a Python service (logging module, standard error and standard output in one file), four deployments.
mkdir -p /srv/shop/var /srv/shop/var/locked && chmod 700 /srv/shop/var/locked && chmod 755 /srv/shop/var
cd /srv/shop
chown -R nobody /srv/shop/var && chown root /srv/shop/var/locked
python3 upstream.py 9300 & upstream=$!
until_open 9300
run=0
: >$LOGS/shop-api.log
for start in "2026-11-16 08:00:12" "2026-11-17 06:31:30" "2026-11-18 21:20:00" "2026-11-20 09:45:51"; do
  run=$((run + 1))
  at "$start" 60 setpriv --reuid=65534 --clear-groups env PYTHONDONTWRITEBYTECODE=1 \
    python3 -u shop_api.py $run >>$LOGS/shop-api.log 2>&1
done
kill $upstream
