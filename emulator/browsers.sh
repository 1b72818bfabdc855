#!/usr/bin/env bash
# Makes sure that the Debian packages which only the tests need are installed.
set -euo pipefail

readonly PACKAGES=(chromium-headless-shell fonts-noto-core libimage-exiftool-perl)

missing=()
for package in "${PACKAGES[@]}"; do
  [[ $(dpkg-query -W -f='${Status}' "$package" 2>/dev/null || true) == "install ok installed" ]] || missing+=("$package")
done
[[ ${#missing[@]} -eq 0 ]] && exit 0

if [[ $(id -u) -ne 0 ]] || ! command -v apt-get >/dev/null; then
  echo "browsers: the tests need ${missing[*]}: not installed, and only root can: sudo apt-get install -y ${missing[*]}" >&2
  exit 1
fi
echo "browsers: installing ${missing[*]}"
log=$(mktemp)
export DEBIAN_FRONTEND=noninteractive
# The timeout waits for another apt-get that holds the lock.
if ! { apt-get -o DPkg::Lock::Timeout=300 update && apt-get -o DPkg::Lock::Timeout=300 install -y --no-install-recommends "${missing[@]}"; } >"$log" 2>&1; then
  echo "browsers: apt-get failed: $(grep -m1 '^E:' "$log" || tail -n 1 "$log"): run it by hand: apt-get install -y ${missing[*]}" >&2
  exit 1
fi
rm -f "$log"
