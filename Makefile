# The whole house from one place: `make help` tells what there is.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
ARGS ?=
# What needs more than Python and PostgreSQL from PyPI, or more than a minute.
SLOW := chaos or browser or homeserver or packaging or long
# Tests wait for servers half of the time: three at once use two cores well. ARGS="-n 0" runs one after another.
AT_ONCE := -n 3 --dist worksteal
# What kills processes and drives browsers keeps a core busy; files stay together, since some share a stack.
TWO_AT_ONCE := -n 2 --dist loadfile

.DEFAULT_GOAL := help

help: ## Tell what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: $(VENV)/installed ## Run Suivi on an invented country, to learn on; ARGS="--port 9000" is passed on
	@$(BIN)/suivi up --practice $(ARGS)

test: $(VENV)/installed ## Test units, workflows and integration with what this machine has
	$(BIN)/python -m pytest $(AT_ONCE) -m "not ($(SLOW) or lives)" $(ARGS)

test-more: $(VENV)/installed ## Test what test leaves out: chaos, browser, homeserver, packaging, long outages
	$(BIN)/python -m pytest $(TWO_AT_ONCE) -m "$(SLOW)" $(ARGS)

test-lives: $(VENV)/installed ## Test that what is rehearsed is lived: a year, a report, both reports of a State
	$(BIN)/python -m pytest -m lives $(ARGS)

test-all: test test-more test-lives ## Test everything

check: $(VENV)/installed ## Check style, types, the direction of imports and the docs
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest -q tests/docs tests/unit/test_house.py

format: $(VENV)/installed ## Bring the code into shape
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

docs: $(VENV)/installed ## Write the reference pages anew from the code
	$(BIN)/python -m tests.docs.generate

pictures: $(VENV)/installed ## Take the pictures of the docs anew, with Chromium
	$(BIN)/python docs/pictures/take.py
	PYTHONPATH=. $(BIN)/python docs/pictures/room.py

assets: $(VENV)/installed ## Take anew from npm what the pages load from others
	$(BIN)/python deploy/assets.py

reader: $(VENV)/installed ## Learn anew, from the corpus of replies, what the second reader knows
	$(PYTHON) -m venv build/reader
	build/reader/bin/python -m pip install --quiet --disable-pip-version-check scikit-learn==1.9.1
	$(BIN)/python -m tests.learning.examples > build/reader/examples.jsonl
	build/reader/bin/python tests/learning/learn.py build/reader/examples.jsonl domain/replies/second_reader.bin

bench: $(VENV)/installed ## Measure, and write benchmarks/results/latest.json
	$(BIN)/python -m benchmarks $(ARGS)

wheel: $(VENV)/installed ## Build the wheel into dist/
	$(BIN)/python -m hatchling build -t wheel

lock: ## Pin anew what is installed; ARGS=--upgrade takes newer versions
	$(PYTHON) -m venv build/lock
	build/lock/bin/python -m pip install --quiet uv
	build/lock/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--no-annotate --no-header --extra embedded --extra matrix --extra dev $(ARGS) pyproject.toml -o requirements.lock

clean: ## Remove what was made here; data folders of Suivi are elsewhere and stay
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(VENV)/locked: requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "Suivi needs Python 3.11 or newer as $(PYTHON). Name another: make PYTHON=python3.12 …" >&2; exit 1; }
	@echo "Installing what requirements.lock names into $(VENV); once, for about a minute…"
	@$(PYTHON) -m venv $(VENV) || { echo "On Debian and Ubuntu: apt install python3-venv" >&2; exit 1; }
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@touch $@

$(VENV)/installed: $(VENV)/locked pyproject.toml
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

.PHONY: help run test test-more test-lives test-all check format docs pictures assets reader bench wheel lock clean
