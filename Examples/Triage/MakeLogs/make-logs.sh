#!/bin/bash
# Makes the files of Examples/Triage/Logs again: real programs, run into real failures.
#
#     sudo ./make-logs.sh [OUTPUT-DIRECTORY]
#
# Needs root on a Debian 12 machine (or container) with `unshare`, overlayfs and a way to Debian's package mirror.
# Nothing of the machine is changed: packages are installed into an overlay over `/` that is thrown away, and the
# programs run in namespaces of their own: host name `shop-1`, no network but a private loopback, own process tree.
# When the script ends, every process it started is gone with the namespace.
#
# The clock is real but moved: `faketime` lets each session of a program start on a day of its own and run faster, so
# that the logs cover several days. Programs written in Go do not see it; their times are those of the run.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
out=$(mkdir -p "${1:-$here/../Logs}" && cd "${1:-$here/../Logs}" && pwd)
scratch=${SCRATCH:-$(mktemp -d /var/tmp/make-logs.XXXXXX)}
packages=(
  postgresql nginx-light redis-server rsyslog cron sudo openssh-server openssh-client sshpass
  python3 python3-psycopg2 python3-requests python3-structlog
  nodejs node-bunyan node-log4js
  default-jdk-headless liblog4j2-java libh2-java
  prometheus prometheus-alertmanager prometheus-node-exporter caddy
  faketime iproute2 openssl rsync curl
)

mkdir -p "$scratch/upper" "$scratch/work" "$scratch/root"
export here out scratch
export packages_line="${packages[*]}"
unshare --mount bash -euo pipefail <<'OUTER'
mount --make-rprivate /
mount -t overlay overlay -o "lowerdir=/,upperdir=$scratch/upper,workdir=$scratch/work" "$scratch/root"
mount -t proc proc "$scratch/root/proc"
mount -t tmpfs dev "$scratch/root/dev"
for node in "null 1 3" "zero 1 5" "full 1 7" "random 1 8" "urandom 1 9" "tty 5 0"; do
  read -r name major minor <<<"$node"
  mknod -m 666 "$scratch/root/dev/$name" c "$major" "$minor"
done
mkdir -p "$scratch/root/dev/pts" && mount -t devpts -o newinstance,ptmxmode=0666 devpts "$scratch/root/dev/pts"
ln -sf pts/ptmx "$scratch/root/dev/ptmx"
mkdir -p "$scratch/root/dev/shm" "$scratch/root/srv/logs" "$scratch/root/srv/shop"
ln -sf /proc/self/fd "$scratch/root/dev/fd"
chmod 1777 "$scratch/root/dev/shm"
printf '#!/bin/sh\nexit 101\n' >"$scratch/root/usr/sbin/policy-rc.d"
chmod 755 "$scratch/root/usr/sbin/policy-rc.d"
if [ ! -e "$scratch/installed" ]; then
  chroot "$scratch/root" apt-get update -q </dev/null
  DEBIAN_FRONTEND=noninteractive chroot "$scratch/root" \
    apt-get install -q -y --no-install-recommends $packages_line </dev/null
  touch "$scratch/installed"
fi
rm -rf "$scratch/root/srv/"*
mkdir -p "$scratch/root/srv/logs"
cp -r "$here" "$scratch/root/srv/shop"
unshare --uts --net --pid --ipc --fork --kill-child \
  chroot "$scratch/root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin TZ=UTC LANG=C.UTF-8 HOME=/srv/shop ONLY="${ONLY:-}" \
  bash /srv/shop/inside.sh </dev/null
cp "$scratch"/root/srv/logs/* "$out/"
OUTER
[ -n "${SCRATCH:-}" ] || rm -rf "$scratch"
