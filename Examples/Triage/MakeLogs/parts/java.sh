# checkout.log: a Java service that logs with Log4j 2 and keeps its data in H2.
jars=/usr/share/java
class_path=/srv/classes:$jars/log4j-api.jar:$jars/log4j-core.jar:$jars/h2.jar
mkdir -p /srv/classes
javac -d /srv/classes -cp "$class_path" /srv/shop/java/com/example/checkout/*.java
cp /srv/shop/java/log4j2.xml /srv/classes/
: >$LOGS/checkout.log
run=0
versions=("" 3.2.0 3.2.1 3.2.1 3.3.0)
for start in "2026-11-16 08:30:00" "2026-11-17 14:00:40" "2026-11-19 10:12:25" "2026-11-20 11:00:00"; do
  run=$((run + 1))
  at "$start" 60 java -Xshare:auto -XX:-UsePerfData -Dversion="${versions[$run]}" -cp "$class_path" com.example.checkout.Main $run >>$LOGS/checkout.log 2>&1
done
exit 0
