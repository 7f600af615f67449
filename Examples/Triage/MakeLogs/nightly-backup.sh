#!/bin/bash
# A careless nightly job. Usage: nightly-backup.sh NIGHT
night=$1
say() { echo "$(date '+%Y-%m-%d %H:%M:%S') backup[$$]: $*"; }
cd /srv/backup || exit 1
say "INFO: backup of night $night starts"
tar czf "media-$night.tar.gz" /srv/data/media /srv/data/private /srv/data/gone-$night || say "ERROR: tar ended with $?"
for n in 1 2 3; do
  cp "/srv/data/media/$((n * 3 + night % 2)).jpg" "/srv/archive/$night-$n.jpg" || say "ERROR: copy $n of night $night failed"
done
rsync -a /srv/data/private/ "/srv/backup/private-$night/" || say "ERROR: rsync ended with $?"
curl -sS -T "media-$night.tar.gz" "http://127.0.0.1:9800/upload/$night" || say "ERROR: upload failed (curl $?)"
curl -sS "http://store.shop.internal/quota?night=$night" || say "WARNING: quota of the store is unknown"
gzip -t "/srv/backup/media-$((night - 1)).tar.gz" && say "INFO: archive of the night before is good"
head -c 500 "media-$night.tar.gz" >cut.gz; gzip -t cut.gz || say "FATAL: archive of night $night is damaged"
dd if=/dev/zero of=/dev/full bs=4k count=1 status=none || say "ERROR: spare disk is full"
python3 -c "import boto3" || say "WARNING: no cloud copy of night $night"
psql-backup --all || say "ERROR: database dump did not run"
say "INFO: backup of night $night ends"
