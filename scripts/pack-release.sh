#!/usr/bin/env bash
# Packs what a release offers for download into a folder: the suite with its source as an archive, its bill of materials and its licences.
#
#   scripts/pack-release.sh FOLDER
#
# The archive is made of the commit alone, never of the working tree, and without compression, so that the same commit gives
# the same bytes wherever it is packed.
set -euo pipefail

folder=${1:?the folder to write into}
root=$(cd "$(dirname "$0")/.." && pwd)
version=v$(git -C "$root" show HEAD:package.json | node -p 'JSON.parse(require("node:fs").readFileSync(0, "utf8")).version')

mkdir -p "$folder"
git -C "$root" archive --format=tar --prefix="lockstep-$version/" HEAD >"$folder/lockstep-$version.tar"
for file in sbom.cdx.json licenses.txt; do git -C "$root" show "HEAD:dist/$file" >"$folder/$file"; done
