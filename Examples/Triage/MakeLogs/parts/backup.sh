# backup.log: a nightly shell job; what tar, cp, rsync, curl, gzip and their like say when they fail.
log=$LOGS/backup.log
mkdir -p /srv/backup /srv/data/private /srv/data/media
chown nobody /srv/backup && chmod 700 /srv/data/private
for n in $(seq 12); do head -c 3000 /dev/zero >"/srv/data/media/$n.jpg"; done
chmod 000 /srv/data/media/3.jpg /srv/data/media/7.jpg
: >$log && chown nobody $log
for night in 16 17 18 19 20; do
  FAKETIME_DONT_RESET=1 setpriv --reuid=65534 --clear-groups faketime -f "@2026-11-$night 02:30:00 x60" bash /srv/shop/nightly-backup.sh $night >>$log 2>&1
done
