# Every target works in a fresh clone: the tools are installed first, once.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help bootstrap browsers tools run test check generated clients lock clean

# Python keeps what it compiled, whatever the shell says: the tests start it hundreds of times.
unexport PYTHONDONTWRITEBYTECODE

PYTHON := venv/bin/python
# A test waits a third of its time, for a process, a page or a clock: three keep two cores busy.
WORKERS := --numprocesses 3
UV = $(or $(wildcard $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/prahari/uv-$(shell sed -n 's/^uv==\([^ ]*\).*/\1/p' emulator/uv.txt)/bin/uv),uv)
COMPILE = UV_CUSTOM_COMPILE_COMMAND="make lock" $(UV) pip compile --quiet --universal --python-version 3.11 \
	--generate-hashes --no-emit-index-url $(LOCK_FLAGS)

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

bootstrap: ## Install the tools and build the pages (the other targets do it)
	@emulator/bootstrap.sh

browsers: ## Install the Debian packages that only the tests need
	@emulator/browsers.sh

tools:
	@$(MAKE) --no-print-directory --jobs 2 bootstrap browsers

run: bootstrap ## Start everything on this machine
	@$(PYTHON) -m emulator.run

test: tools ## Run all tests, three at a time
	@$(PYTHON) -m pytest $(WORKERS) $(ARGS)

check: tools ## Format, lint, types, secrets, known holes, contract, then all tests with coverage
	@$(PYTHON) -m ruff format --check .
	@$(PYTHON) -m ruff check .
	@$(PYTHON) -m mypy
	@git ls-files -z | xargs -0 venv/bin/detect-secrets-hook --baseline .secrets.baseline
	@$(PYTHON) -m bandit --quiet --recursive --configfile pyproject.toml functions shared main.py
	@PATH="$(CURDIR)/venv/bin:$$PATH" npm --prefix web run --silent check
	@PATH="$(CURDIR)/venv/bin:$$PATH" npm --prefix web run --silent check-client
	@$(PYTHON) -m emulator.known_holes
	@$(PYTHON) -m clients.check
	@$(PYTHON) -m pytest $(WORKERS) --cov --cov-report=term-missing:skip-covered $(ARGS)
	@$(PYTHON) -m coverage report --include="$$($(PYTHON) -m tests.tree)" --fail-under=100

generated: bootstrap ## Make anew what is made from rows and code: functions.yaml, docs
	@$(PYTHON) -m docs.generated

clients: bootstrap ## Make the Dart client anew from docs/openapi.json
	@$(PYTHON) -m clients.dart_code

lock: bootstrap ## Resolve all pinned versions anew (LOCK_FLAGS=--upgrade moves them)
	@$(COMPILE) --no-header --no-annotate emulator/uv.in -o emulator/uv.txt
	@$(COMPILE) requirements.in -o requirements.txt
	@$(COMPILE) requirements-dev.in -o requirements-dev.txt
	@$(COMPILE) clients/tools.in -o clients/tools.txt
	@for folder in emulator web clients; do \
		work=$$(mktemp -d) && cp $$folder/package.json $$folder/package-lock.json $$folder/.npmrc "$$work" && \
		PATH="$(CURDIR)/venv/bin:$$PATH" npm --prefix "$$work" install --package-lock-only --ignore-scripts --loglevel=error >/dev/null && \
		cp "$$work/package-lock.json" $$folder/ && rm -rf "$$work" || exit 1; done
	@! grep -nE '"resolved"|file:|(^|[^a-z.])/(home|opt|root|tmp|work)/' */package-lock.json requirements.txt requirements-dev.txt emulator/uv.txt clients/tools.txt || \
		{ echo "lock: a lock file names a machine or a host: see the lines above: remove them" >&2; exit 1; }

clean: ## Remove everything that was made, but not the caches
	@rm -rf venv emulator/node_modules web/node_modules web/public/officer .local .coverage htmlcov .pytest_cache .mypy_cache .ruff_cache .hypothesis *.log
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
