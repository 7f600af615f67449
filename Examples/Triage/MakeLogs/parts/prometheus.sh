# monitoring.log: Prometheus, Alertmanager and node exporter, all of whose neighbours fail. They write logfmt.
log=$LOGS/monitoring.log
: >$log
mkdir -p /srv/prom && cd /srv/prom && chmod 777 /srv/prom
cp -r /srv/shop/prom/* .
as="setpriv --reuid=65534 --clear-groups"
$as prometheus-alertmanager --config.file=alertmanager.yml --storage.path=/srv/prom/am --cluster.listen-address= \
  --web.listen-address=127.0.0.1:9793 --log.level=debug >>$log 2>&1 & am=$!
$as prometheus-node-exporter --web.listen-address=127.0.0.1:9791 --log.level=info --collector.textfile.directory=/srv/prom/textfiles \
  --collector.disable-defaults --collector.textfile --collector.ntp --collector.ntp.server=127.0.0.1 --collector.systemd \
  --collector.runit --collector.supervisord >>$log 2>&1 & ne=$!
$as prometheus --config.file=prometheus.yml --storage.tsdb.path=/srv/prom/tsdb --web.listen-address=127.0.0.1:9790 \
  --web.enable-lifecycle --storage.remote.flush-deadline=1s >>$log 2>&1 & pm=$!
until_open 9790 && until_open 9793 && until_open 9791
sleep 20
for file in broken-yaml.yml broken-rule.yml broken-job.yml; do
  cp prometheus.yml good.yml; cp $file prometheus.yml
  curl -s -m 4 -X POST http://127.0.0.1:9790/-/reload >/dev/null
  kill -HUP $pm
  sleep 0.5
  cp good.yml prometheus.yml
done
echo 'route: {receiver: nobody}' >alertmanager.yml
kill -HUP $am
sleep 1
$as prometheus --config.file=missing.yml --storage.tsdb.path=/srv/prom/tsdb2 --web.listen-address=127.0.0.1:9792 >>$log 2>&1
$as prometheus --config.file=prometheus.yml --storage.tsdb.path=/srv/prom/tsdb --web.listen-address=127.0.0.1:9790 >>$log 2>&1
$as prometheus --config.file=prometheus.yml --storage.tsdb.path=/root/tsdb --web.listen-address=127.0.0.1:9794 >>$log 2>&1
$as prometheus-node-exporter --web.listen-address=127.0.0.1:9791 >>$log 2>&1
kill -TERM $am $ne $pm
sleep 3; kill -KILL $am $ne $pm; wait
