#!/usr/bin/env bash
# Runs a built `triage` on the bundled logs in a directory of its own and checks what it prints and leaves.
#
#     Tests/Scripts/check-triage.sh .build/debug/triage
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
triage=$(cd "$(dirname "${1:?give the path of the built program}")" && pwd)/$(basename "$1")
logs=$root/Examples/Triage/Logs
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cd "$place"
export LC_ALL=C.UTF-8 SWIFT_BACKTRACE=enable=no
unset COLUMNS NO_COLOR

checks=0
fail() {
  echo "check-triage: $1" >&2
  if [ -n "${2:-}" ]; then head -n 20 "$2" >&2; fi
  exit 1
}
check() { # what it shows, command…
  local what=$1
  shift
  "$@" > check.out 2>&1 || fail "$what" check.out
  checks=$((checks + 1))
}
no() { ! "$@"; }
same() { [ "$1" = "$2" ] || { echo "wanted: $2" && echo "got:    $1" && false; }; }
code() { # wanted code, command…: also keeps out.txt and err.txt
  local wanted=$1 got=0
  shift
  "$@" > out.txt 2> err.txt || got=$?
  same "$got" "$wanted"
}

check "the first run succeeds" code 0 "$triage" "$logs"
check "the first run says nothing on standard error" no test -s err.txt
cp out.txt first.txt
check "the table has a heading" grep -qE '^ *ID +COUNT .* TITLE$' first.txt
check "the table has 20 issues" same "$(grep -cE '^ *[0-9]+ +[0-9,]+  ' first.txt)" 20
check "the totals are told" grep -qE '^Read +14 files, [0-9,]+ lines, .* lines/s, .* MB/s\)$' first.txt
check "everything is new" grep -qE '^Found +([0-9,]+) errors \(\1 new\) in ([0-9,]+) issues \(\2 new\)' first.txt
check "the store's place is told" grep -q '^Store   ./triage-store, ' first.txt
check "what was skipped is told" grep -q 'README.md: documentation' first.txt
check "what to do next is told" grep -qE '^Next +triage show [0-9]+$' first.txt
check "the store is there" test -d triage-store
check "no line is wider than 100 columns" no grep -qE '.{101}' first.txt
check "piped output has no escapes" no grep -q $'\x1b' first.txt

check "the second run succeeds" code 0 "$triage" "$logs"
check "the second run adds nothing" grep -qE '^Found +[0-9,]+ errors \(0 new\) in [0-9,]+ issues \(0 new\)' out.txt
check "the second run prints the same table" same "$(sed '/^$/,$d' out.txt)" "$(sed '/^$/,$d' first.txt)"
cp -r "$logs" copied
check "copied logs succeed" code 0 "$triage" copied
check "copied logs add nothing" grep -qE '^Found +[0-9,]+ errors \(0 new\)' out.txt
check "all issues can be printed" code 0 "$triage" --all "$logs"
issues=$(grep -cE '^ *[0-9]+ +[0-9,]+  ' out.txt)
check "as many issues are printed as are told of" grep -qE "in $issues issues" out.txt

top=$(sed -n '2s/^ *\([0-9]*\) .*/\1/p' first.txt)
check "an issue can be shown" code 0 "$triage" show "$top"
check "it has occurrences and history" grep -q '^Occurrences' out.txt
check "an issue can be explained" code 0 "$triage" explain "$top"
check "the explanation has the normalised text" grep -q 'normalised' out.txt
check "an issue can be resolved" code 0 "$triage" resolve "$top" --version 9.9.9
check "a listing finds it" same "$("$triage" list --status resolved --json | wc -l)" 1
check "it can be reopened" code 0 "$triage" reopen "$top"
check "a store can be verified" code 0 "$triage" verify

cat "$logs"/*.log > messages.txt
printf '\n\xff\xfe\nwithout an end' >> messages.txt
for grouper in standard owlmetry; do
  check "fingerprint answers" code 0 sh -c '"$0" fingerprint --grouper "$1" < messages.txt > prints.txt' "$triage" "$grouper"
  check "$grouper: one fingerprint a line" same "$(wc -l < prints.txt)" "$(awk 'END { print NR }' messages.txt)"
  check "$grouper: nothing but fingerprints" no grep -qvE '^[0-9a-f]{64}$' prints.txt
done

check "a wrong verb ends with 2" code 2 "$triage" lst
check "it has one line" same "$(wc -l < err.txt)" 1
check "it names the nearest verb" grep -q "did you mean 'list'" err.txt
check "a wrong option ends with 2" code 2 "$triage" list --nonsense
check "a wrong file ends with 1" code 1 "$triage" ./no-such.log
check "a wrong issue ends with 1" code 1 "$triage" show 999999
check "no word ends with 2" code 2 "$triage"
check "help ends with 0" code 0 "$triage" --help
check "a store that is not there ends with 1" code 1 "$triage" list --store nowhere
check "looking makes no store" no test -e nowhere

set +o pipefail
"$triage" list --limit 1000 2> err.txt | head -n 1 > /dev/null
status=${PIPESTATUS[0]}
set -o pipefail
case $status in 0 | 141) ;; *) fail "a closed pipe ends quietly, not with $status" err.txt ;; esac
check "a closed pipe says nothing" no test -s err.txt

for number in $(seq 1 20); do sed 's/shop-api/shop-api-'"$number"'/' "$logs/shop-api.log" > "copy-$number.log"; done
timeout -s INT 1 "$triage" copy-*.log --store cut > /dev/null 2>&1 || true
if [ -d cut ]; then check "an interrupted run leaves a sound store" code 0 "$triage" verify --store cut; fi
check "it can be run again" code 0 "$triage" copy-*.log --store cut
cp out.txt again.txt
check "without an interruption" code 0 "$triage" copy-*.log --store whole
check "an interruption loses and doubles nothing" same \
  "$("$triage" list --store cut --limit 1000 | grep -oE '^ *[0-9]+ +[0-9,]+ ')" \
  "$("$triage" list --store whole --limit 1000 | grep -oE '^ *[0-9]+ +[0-9,]+ ')"

echo "check-triage: $checks checks passed"
