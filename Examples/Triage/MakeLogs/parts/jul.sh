# payments.log: a Java service that logs with java.util.logging in its default layout of two lines.
mkdir -p /srv/classes
javac -d /srv/classes /srv/shop/java/com/example/payments/*.java
: >$LOGS/payments.log
run=0
for start in "2026-11-17 09:05:00" "2026-11-19 16:20:31"; do
  run=$((run + 1))
  at "$start" 60 java -Duser.language=en -Duser.country=US -XX:-UsePerfData -cp /srv/classes com.example.payments.Payments $run >>$LOGS/payments.log 2>&1
done
