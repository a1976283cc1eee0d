#!/usr/bin/env bash
# Shows that a commit gives the same package to all who build it: builds it twice, in two folders, and
# compares. Takes two release builds; by hand.
#
#   Tools/reproducible.sh [FIRST.deb]     FIRST.deb is what make deb has built of this very commit
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
[ -z "$(git status --porcelain --untracked-files=no)" ] || { echo "reproducible: commit first" >&2; exit 1; }
first=${1:-}
if [ -z "$first" ]; then
  make --no-print-directory deb
  first=$(ls -t dist/aman_*.deb | head -n 1)
fi

# The commit that the first was built of: another may have been made since.
commit=$(basename "$first" | sed -n 's/.*\.\([0-9a-f]\{8\}\)-[0-9]*_.*/\1/p')
commit=${commit:-HEAD}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
git clone --quiet . "$work/a-folder-of-another-name"
git -C "$work/a-folder-of-another-name" checkout --quiet "$(git rev-parse "$commit")"
# The page for phones is checked by its own digests; what is compared here is what Swift builds.
mkdir -p "$work/a-folder-of-another-name/.build"
cp -a .build/site "$work/a-folder-of-another-name/.build/site"
# The versions of packages that packages ask for.
cp Package.resolved "$work/a-folder-of-another-name/"
(cd "$work/a-folder-of-another-name" && make --no-print-directory deb-package)
second=$(ls -t "$work"/a-folder-of-another-name/dist/aman_*.deb | head -n 1)

if cmp "$first" "$second"; then
  sha256sum "$first"
  echo "reproducible: two builds in two folders are the same, byte by byte"
  exit 0
fi
for which in first second; do
  mkdir "$work/$which"
  dpkg-deb --raw-extract "${!which}" "$work/$which"
done
diff -rq "$work/first" "$work/second" >&2 || true
# To be compared further: a second build takes a quarter of an hour.
cp "$second" .build/second-build.deb
echo "reproducible: the second package is left in .build/second-build.deb" >&2
exit 1
