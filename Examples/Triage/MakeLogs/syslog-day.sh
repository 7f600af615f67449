#!/bin/bash
# Two minutes of a server's system log.
rsyslogd -n -f /srv/rsyslog.conf -i /srv/rsyslog.pid & logd=$!
sleep 1
/usr/sbin/sshd -D -f /srv/ssh/sshd_config & sshd=$!
cron -f & cron=$!
sleep 1
log_in() { # USER PASSWORD
  timeout 8 sshpass -p "$2" ssh -p 2222 -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -o LogLevel=ERROR \
    -o PreferredAuthentications=password -o NumberOfPasswordPrompts=1 "$1@127.0.0.1" true </dev/null
}
as_user() { # USER COMMAND…
  local name=$1
  shift
  setpriv --reuid="$(id -u "$name")" --regid="$(id -g "$name")" --init-groups "$@"
}
RANDOM=7
for n in 1 2 3 4 5; do
  for name in root admin oracle git ann batch "user$((RANDOM % 90))"; do
    log_in $name "guess$RANDOM" &
    sleep 0.3
    [ $((RANDOM % 3)) = 0 ] && logger -p local0.info -t shop-stock[412] "stock synchronised, $((RANDOM % 900)) products"
  done
  wait $(jobs -pr | grep -vxE "$logd|$sshd|$cron")
  log_in ann right
  printf 'GET /%s HTTP/1.0\r\n\r\n' $RANDOM >/dev/tcp/127.0.0.1/2222
  echo wrong | as_user ann sudo -S -p '' cat /etc/shadow
  as_user deploy sudo -n systemctl restart shop
  echo right | as_user ann sudo -S -p '' /usr/bin/id
  echo right | as_user ann sudo -S -p '' /usr/bin/passwd root
  echo wrong | as_user ann su - deploy -c id
  logger -p local0.err -t shop-mail[$((500 + n))] "error: cannot deliver message $RANDOM: Connection refused"
  logger -p local0.warning -t shop-disk "volume /srv at $((90 + RANDOM % 9))% of its size"
  logger -p local0.crit -t shop-power --rfc5424 --msgid UPS --sd-id ups@32473 --sd-param "unit=\"$n\"" --sd-param "load=\"$((RANDOM % 100))\"" \
    "battery failed its test, $((RANDOM % 60)) minutes left"
  nginx -c /srv/no-such-$n.conf 2>&1 | logger -t nginx -p daemon.err
  sleep 14
done
kill -HUP $sshd
sleep 1
kill $cron $sshd
sleep 1
kill $logd
wait $logd
