#!/bin/bash
# Runs inside the namespaces made by make-logs.sh, as root of a throw-away file system. One part per log file.
set -uo pipefail
hostname shop-1
ip link set lo up
mount -t proc proc /proc
echo "127.0.0.1 localhost shop-1" >/etc/hosts
: >/etc/resolv.conf
export LOGS=/srv/logs SHOP=/srv/shop
cd "$SHOP"
chmod 1777 "$LOGS"
chmod -R a+rX "$SHOP"

# at TIME SPEED COMMAND…: runs a command whose clock starts at TIME and runs SPEED times as fast.
at() {
  local start=$1 speed=$2
  shift 2
  FAKETIME_DONT_RESET=1 faketime --exclude-monotonic -f "@$start x$speed" "$@"
}
export -f at

# until_open PORT: waits at most ten seconds for something to listen on a loopback port.
until_open() {
  for _ in $(seq 100); do
    (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null && return 0
    sleep 0.1
  done
  echo "nothing listens on port $1" >&2
  return 1
}
export -f until_open

for part in postgresql nginx python node bunyan structlog java jul prometheus caddy redis backup syslog; do
  if [ -z "$ONLY" ] || [[ " $ONLY " == *" $part "* ]]; then
    echo "making $part"
    [ $part = syslog ] && echo "  (two minutes: cron works by the minute)"
    timeout 200 bash "$SHOP/parts/$part.sh" >"/tmp/$part.out" 2>&1 || { echo "  $part ended with $?"; tail -5 "/tmp/$part.out"; }
  fi
done
# The kernel's release names the machine; every log gets a neutral one.
sed -i "s/$(uname -r | sed 's/[.]/\\./g')/6.1.0-shop/g; s/$(uname -v | sed 's/[#.]/\\&/g')/#1 SMP/g" "$LOGS"/*
wc -lc "$LOGS"/*
