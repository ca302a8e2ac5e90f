# Elleve: `make run` and `make test` do all set-up on a fresh machine.
PYTHON ?= python3
BIN = .venv/bin

.PHONY: run test check bench screenshots setup setup-dev lock

run: setup
	@$(BIN)/python main.py

test: setup-dev
	@$(BIN)/python -m pytest

check: setup-dev
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-cache

setup:
	@$(PYTHON) packaging/bootstrap.py run

setup-dev:
	@$(PYTHON) packaging/bootstrap.py dev

lock:
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-annotate pyproject.toml -o packaging/requirements.txt
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-annotate pyproject.toml --group dev -o packaging/requirements-dev.txt
