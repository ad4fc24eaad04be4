# Everything needs nothing but Python 3.10 or newer, make and a package index: the virtual environment is made here.

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
RUN := $(BIN)/python
# Without the warning that an editable install finds the package in the working directory, which is meant here.
INSTALL := PYTHONWARNINGS=ignore $(RUN) -m pip install --quiet --disable-pip-version-check

# A test that failed is tried again; what it failed with is printed at the end.
RERUNS ?= 2
AGAIN := --reruns $(RERUNS)

SHOP := samples/stacks/shop.py --local

.DEFAULT_GOAL := help
.PHONY: help run stack test test-all fuzz jolts check types format generate commands pictures bench clean

help:  ## Show the targets.
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /: /' | column -t -s: || true

$(VENV)/.made:
	$(PYTHON) -m venv $(VENV)
	$(INSTALL) --upgrade "pip>=25.1"
	@touch $@

$(VENV)/.run: $(VENV)/.made pyproject.toml
	$(INSTALL) --editable ".[cli,local]"
	@touch $@

$(VENV)/.dev: $(VENV)/.made pyproject.toml
	$(INSTALL) --editable ".[aio,cli,generate,local,migrate,parity,progress,state]" --group dev
	@touch $@

run: $(VENV)/.run  ## Run the container sample against the local Azure Resource Manager.
	$(RUN) samples/container_instances.py

stack: $(VENV)/.run  ## Preview, make, change, draw and delete a shop of fifteen resources on the local Azure Resource Manager.
	$(BIN)/azprov preview $(SHOP)
	$(BIN)/azprov up $(SHOP) --yes
	$(BIN)/azprov up $(SHOP) --yes --config sku=S1
	$(BIN)/azprov graph $(SHOP) --config sku=S1
	$(BIN)/azprov destroy $(SHOP) --yes

test: $(VENV)/.dev  ## Run the tests, and show the branch coverage of core/ by its own tests.
	$(RUN) -m coverage erase
	$(RUN) -m coverage run -m pytest -m "not slow" -n auto $(AGAIN) tests/core
	$(RUN) -m coverage combine --quiet
	$(RUN) -m coverage report
	$(RUN) -m pytest -m "not slow" -n auto $(AGAIN) --ignore tests/core

test-all: $(VENV)/.dev  ## Run the slow tests.
	$(RUN) -m pytest -m slow -n auto $(AGAIN) -rP --show-capture stdout --durations 15

fuzz: $(VENV)/.dev  ## Run the slow tests with other seeds than usually, which are printed.
	SEEDS=random $(MAKE) test-all

jolts: $(VENV)/.dev  ## Run the tests while their processes are stopped and continued at random.
	$(RUN) -m tests.jolts -m "not slow" -n auto

check: $(VENV)/.dev  ## Check format, lint, types, imports between rooms, and that services/ is what swagger/ gives.
	$(RUN) -m ruff format --check .
	$(RUN) -m ruff check .
	$(BIN)/lint-imports --no-logo
	$(MAKE) types
	$(RUN) -m azure.mgmt.provisioning.codegen --readme README.md --page docs/services.md --check

types: $(VENV)/.dev  ## Check the types with mypy and basedpyright.
	$(RUN) -m mypy --strict
	$(BIN)/basedpyright --pythonpath $(RUN)

format: $(VENV)/.dev  ## Format the code.
	$(RUN) -m ruff check --fix .
	$(RUN) -m ruff format .

generate: $(VENV)/.dev  ## Make services/, the table in the README and docs/services.md from swagger/.
	$(RUN) -m azure.mgmt.provisioning.codegen --readme README.md --page docs/services.md

commands: $(VENV)/.dev  ## Make docs/commands.md from the help of the commands.
	$(RUN) -m tests.docs.commands

pictures: $(VENV)/.dev  ## Make the pictures of the documentation anew, with Chromium.
	$(RUN) -m tests.docs.pictures

bench: $(VENV)/.dev  ## Compare with the official packages, as ratios.
	$(RUN) -m benchmarks

clean:  ## Remove the virtual environment and what tools left.
	rm -rf $(VENV) build dist *.egg-info .coverage* .mypy_cache .pytest_cache .ruff_cache .hypothesis
