#!/usr/bin/env bash
# What the emulated machine runs once it is up: see .ci/machine. The results leave it by a port of their own, whole or not at all.
set -u
cd /srv/repository || exit 1
export PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root CI=true
/srv/node node_modules/vitest/vitest.mjs run --project machine --reporter=verbose --reporter=json --outputFile.json=/tmp/results.json "$(cat /srv/test)"
cat /tmp/results.json >/dev/virtio-ports/results
