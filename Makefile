# The commands of the project: `make demo` and `make test` need nothing but Python 3.11+ and make.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
DEMO := campaign
STAMP := $(VENV)/.ready

.PHONY: setup demo test faults format ui lock bench clean
setup: $(STAMP)

$(STAMP): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11 to 3.13 is needed") if not (3, 11) <= sys.version_info[:2] < (3, 14) else None'
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check uv
	$(BIN)/uv pip sync --quiet --compile-bytecode --python $(BIN)/python --require-hashes requirements.lock
	$(BIN)/uv pip install --quiet --python $(BIN)/python --no-deps --editable .
	@$(BIN)/python -m compileall -q schemas assets pipelines demo
	@touch $@

demo: setup
	@test -e $(DEMO)/inbox || $(BIN)/certscreen demo $(DEMO)
	$(BIN)/certscreen run $(DEMO)
	@test ! -e $(DEMO)/truth_wordings.parquet || $(BIN)/certscreen demo $(DEMO) --score

test: setup
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/pytest

faults: setup
	$(BIN)/pytest -n 2 --dist worksteal --hypothesis-profile=deep tests/faults tests/property

format: setup
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

ui: setup
	@test -e $(DEMO)/inbox || $(BIN)/certscreen demo $(DEMO)
	$(BIN)/certscreen ui $(DEMO)

lock:
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check uv
	$(BIN)/uv pip compile --upgrade --universal --generate-hashes --no-emit-index-url --no-annotate --no-header \
	  --no-strip-extras --all-extras --python-version 3.11 pyproject.toml -o requirements.lock

bench: setup
	$(BIN)/pytest -n 2 --dist worksteal tests/surfaces
	$(BIN)/python -m benchmarks $(KIT) $(FEBRL)

clean:
	rm -rf $(VENV) $(DEMO) .mypy_cache .ruff_cache .hypothesis build ./*.egg-info
