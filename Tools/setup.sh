#!/usr/bin/env bash
# Installs the Debian packages that building and testing the project needs, where they are missing.
set -euo pipefail

packages=(
  build-essential pkg-config git make python3 python3-venv openssl ca-certificates
  gettext                   # msgfmt, msgmerge: the catalogue of texts
  libsqlite3-dev            # the records
  libpq-dev postgresql-15   # the records of a country, and a private server to test with
  zlib1g-dev libargon2-dev  # letters' deflate; the register key's passphrase
  patroni etcd-server etcd-client haproxy python3-psycopg2 iproute2   # Tools/cluster: a cluster to break
  libtomlplusplus-dev       # the programme file
  libsodium-dev             # the group of the private comparison with outside lists
  libgfshare-dev            # custodians' shares of a sealed office's key
  libcairo2-dev libpango1.0-dev libqrencode-dev              # paper
  fonts-noto-core fonts-dejavu-core
  libzbar-dev libzxing-dev libgdk-pixbuf-2.0-dev libpoppler-glib-dev          # reading codes from photos, PDF
  libp11-kit-dev softhsm2   # the programme's root on a token, and a token to test with
  groff-base                # the manual pages, checked
  debootstrap curl systemd  # a bare root to install the package into; the service's unit, checked
  poppler-utils             # looking at printed pages in tests
  wasi-libc dpkg-dev        # the verifier page's decoder: ZBar as WebAssembly
  binaryen zopfli           # the verifier page's modules made small, and packed well
  chromium nodejs           # the verifier page, in a real browser
)

missing=()
for package in "${packages[@]}"; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' \
    || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

if ! command -v apt-get >/dev/null; then
  echo "aman: please install by your system's means: ${missing[*]}" >&2
  exit 1
fi
echo "aman: installing ${missing[*]}" >&2
as_root=()
[ "$(id -u)" -eq 0 ] || as_root=(sudo)
"${as_root[@]}" apt-get update -qq
DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends \
  "${missing[@]}" >/dev/null

# The drills start programs of their own: the services that Debian starts with them are not wanted.
if [ -d /run/systemd/system ]; then
  for service in etcd haproxy; do
    case " ${missing[*]} " in
      *" $service"*) "${as_root[@]}" systemctl disable --quiet --now "$service" || true ;;
    esac
  done
fi
