#!/usr/bin/env bash
# Makes the Debian package of Aman from built programs and the built page for phones.
#
#   Tools/deb.sh [--programs DIR] [--site DIR] [--version VERSION] [--out DIR]
#
# Programs come from .build-package/release, as `make deb` builds them: Swift's own libraries are inside,
# and everything else is Debian's, which dpkg-shlibdeps finds out. For the machine's own architecture.
# Two runs over the same files write the same package: its time is that of the newest commit, or
# $SOURCE_DATE_EPOCH. AMAN_DEB_COMPRESSION=gzip packs quickly, for a try.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
programs=$root/.build-package/release
site=$root/.build/site
out=$root/dist
version=
while [ $# -gt 0 ]; do
  case $1 in
    --programs) programs=$2 ;;
    --site) site=$2 ;;
    --version) version=$2 ;;
    --out) out=$2 ;;
    *) echo "deb: unknown option $1" >&2; exit 64 ;;
  esac
  shift 2
done

fail() { echo "deb: $*" >&2; exit 1; }

for program in aman aman-verify; do
  [ -x "$programs/$program" ] || fail "$programs/$program is missing: make deb builds it"
done
[ -f "$site/index.html" ] || fail "$site holds no page for phones: make site builds it"
for command in dpkg-deb dpkg-shlibdeps strip python3; do
  command -v "$command" >/dev/null || fail "$command is missing: apt install dpkg-dev binutils python3"
done

export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct 2>/dev/null || date +%s)}
export LC_ALL=C.UTF-8 TZ=UTC
umask 022

# A commit that is no release sorts before the release it leads to.
own=$("$programs/aman" --version)
if [ -z "$version" ]; then
  commit=$(git -C "$root" rev-parse --short=8 HEAD 2>/dev/null || echo unknown)
  if git -C "$root" describe --exact-match --tags HEAD 2>/dev/null | grep -qx "v$own"; then
    version=$own-1
  else
    version=$own~git$(date -u -d "@$SOURCE_DATE_EPOCH" +%Y%m%d%H%M%S).$commit-1
  fi
fi
# Beside the programs where they were built elsewhere.
resolved=$(dirname "$(dirname "$programs")")/Package.resolved
[ -f "$resolved" ] || resolved=$root/Package.resolved
# The one who builds it: as Debian's own tools take it, or as git knows it.
maintainer="${DEBFULLNAME:-$(git -C "$root" config user.name || echo Aman)}"
maintainer+=" <${DEBEMAIL:-$(git -C "$root" config user.email || echo root@localhost)}>"
architecture=$(dpkg --print-architecture)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tree=$work/tree
doc=$tree/usr/share/doc/aman
put() { install -D -m "$1" "$2" "$tree/$3"; }
# Without its name and time, so that it packs the same twice.
pack() { gzip -9n "$1"; }

for program in aman aman-verify; do
  put 755 "$programs/$program" "usr/bin/$program"
  # Swift's digests of its modules, for the next build, differ with the folder.
  strip --strip-unneeded --remove-section=.comment --remove-section=.note \
    --remove-section=.swift_modhash "$tree/usr/bin/$program"
done

put 644 "$root/Packaging/aman.service" usr/lib/systemd/system/aman.service
put 644 "$root/Packaging/aman.sysusers" usr/lib/sysusers.d/aman.conf
put 644 "$root/Packaging/aman.default" etc/default/aman

(cd "$site" && find . -type f -printf '%P\n') | while read -r name; do
  if [ -x "$site/$name" ]; then mode=755; else mode=644; fi
  put $mode "$site/$name" "usr/share/aman/site/$name"
done
for programme in "$root"/Programmes/*.toml; do
  put 644 "$programme" "usr/share/aman/programmes/$(basename "$programme")"
done

"$root/Tools/man" "$programs" "$tree/usr/share/man" >/dev/null
find "$tree/usr/share/man" -type f | while read -r page; do pack "$page"; done

completion() { "$programs/aman" --generate-completion-script "$1"; }
mkdir -p "$tree/usr/share/bash-completion/completions" "$tree/usr/share/zsh/vendor-completions" \
  "$tree/usr/share/fish/vendor_completions.d"
completion bash | sed "1{/^#!/d}" >"$tree/usr/share/bash-completion/completions/aman"
completion zsh >"$tree/usr/share/zsh/vendor-completions/_aman"
completion fish >"$tree/usr/share/fish/vendor_completions.d/aman.fish"

put 644 "$root/docs/installing.md" usr/share/doc/aman/installing.md
put 644 "$root/docs/operating.md" usr/share/doc/aman/operating.md
for example in nginx.conf Caddyfile; do
  put 644 "$root/Packaging/$example" "usr/share/doc/aman/examples/$example"
done
put 644 "$root/CHANGELOG.md" usr/share/doc/aman/changelog
put 644 "$root/Packaging/deb/copyright" usr/share/doc/aman/copyright
# Beside the build that the programs are of: its "release" is a link into a folder of the machine's.
checkouts=$(dirname "$(dirname "$(readlink -f "$programs")")")/checkouts
[ -d "$checkouts" ] || checkouts=$root/.build/checkouts
notices() {
  [ -d "$checkouts" ] || return 0
  find "$checkouts" -maxdepth 2 -type f \( -iname 'licen[cs]e*' -o -iname 'notice*' \) -printf '%P\n' \
    | LC_ALL=C sort | while read -r name; do
    printf '==== %s ====\n\n' "$name"
    cat "$checkouts/$name"
    echo
  done
}
notices >"$doc/notices"
[ -s "$doc/notices" ] || rm "$doc/notices"
"$root/Tools/sbom" --programs "$tree/usr/bin" --version "$version" --site "$site" \
  --resolved "$resolved" >"$doc/aman.spdx.json"
{
  printf 'aman (%s) bookworm; urgency=medium\n\n' "$version"
  printf '  * What changed for people is in changelog.gz.\n\n'
  printf ' -- %s  %s\n' "$maintainer" "$(date -R -u -d "@$SOURCE_DATE_EPOCH")"
} >"$doc/changelog.Debian"
for page in changelog changelog.Debian aman.spdx.json notices operating.md; do
  [ ! -f "$doc/$page" ] || pack "$doc/$page"
done
mkdir -p "$tree/usr/share/lintian/overrides"
cp "$root/Packaging/deb/lintian-overrides" "$tree/usr/share/lintian/overrides/aman"

# What the programs link and do not bring.
mkdir "$work/debian"
printf 'Source: aman\n\nPackage: aman\nArchitecture: any\n' >"$work/debian/control"
needed=$(cd "$work" && dpkg-shlibdeps -O ${AMAN_SHLIBDEPS:-} tree/usr/bin/aman tree/usr/bin/aman-verify \
  2>"$work/shlibdeps.log") || fail "$(cat "$work/shlibdeps.log")"

mkdir "$tree/DEBIAN"
sed -e "s|@VERSION@|$version|" -e "s|@ARCHITECTURE@|$architecture|" \
  -e "s|@MAINTAINER@|$maintainer|" \
  -e "s|@DEPENDS@|${needed#shlibs:Depends=}|" \
  -e "s|@SIZE@|$(du -sk --apparent-size "$tree" | cut -f1)|" \
  "$root/Packaging/deb/control" >"$tree/DEBIAN/control"
for script in postinst prerm postrm; do
  install -m 755 "$root/Packaging/deb/$script" "$tree/DEBIAN/$script"
done
echo /etc/default/aman >"$tree/DEBIAN/conffiles"
(cd "$tree" && find . -path ./DEBIAN -prune -o -type f ! -path ./etc/default/aman -printf '%P\n' \
  | LC_ALL=C sort | xargs -d '\n' md5sum) >"$tree/DEBIAN/md5sums"

find "$tree" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
mkdir -p "$out"
package=$out/aman_${version}_$architecture.deb
dpkg-deb --root-owner-group "-Z${AMAN_DEB_COMPRESSION:-xz}" --threads-max=1 --build "$tree" "$package" >/dev/null
(cd "$out" && sha256sum "$(basename "$package")" >"$(basename "$package").sha256")
echo "$package"
