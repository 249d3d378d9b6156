#!/bin/sh
# How does one screen over HTTP with curl? Three calls: as clients of yente do, our own with a case, and the alert it opened.
#
#   sh examples/service/curl.sh                       the service at http://127.0.0.1:8700
#   PORTCULLIS_URL=… PORTCULLIS_KEY=… sh examples/service/curl.sh
set -eu

url=${PORTCULLIS_URL:-http://127.0.0.1:8700}

# A service without sign-in needs no key.
call() {
  if [ -n "${PORTCULLIS_KEY:-}" ]; then set -- -H "Authorization: Bearer $PORTCULLIS_KEY" "$@"; fi
  curl --silent --show-error --fail-with-body "$@"
  echo
}

# Prints {"responses":{"q":{"status":200,"results":[{"id":"uk-CYB0045",…,"score":0.9…,"match":true}, …
call "$url/match/default" -H 'Content-Type: application/json' \
  -d '{"queries":{"q":{"schema":"Person","properties":{"name":["Chao Kuang-tsung"]}}}}'

# Prints {"id":"customer-17","status":"hits","hits":[{"party":"uk/CYB0045",…}],…,"alert":"A1",…
answer=$(call "$url/api/v1/screenings" -H 'Content-Type: application/json' \
  -d '{"id":"customer-17","name":"Zhao Guangzong","kind":"person"}')
printf '%s\n' "$answer"

# Prints {"id":"A1","subject":{"id":"customer-17",…},"state":"open",…
alert=$(printf '%s' "$answer" | sed -n 's/.*"alert":"\([^"]*\)".*/\1/p')
call "$url/api/v1/alerts/$alert"
