# Elleve: `make run` and `make test` do all set-up on a fresh machine.
PYTHON ?= python3
BIN = .venv/bin

.PHONY: run test check bench films injured screenshots evaluate train format lock setup setup-dev setup-train

run: setup
	@$(BIN)/python main.py $(ARGS)

# The tests of the window have a process of their own, free of what all the others leave in memory.
test: setup-dev
ifeq ($(strip $(ARGS)),)
	@$(BIN)/python -m pytest --ignore=tests/ui
	@$(BIN)/python -m pytest tests/ui
else
	@$(BIN)/python -m pytest $(ARGS)
endif

check: setup-dev
	@$(BIN)/ruff format --check --quiet .
	@$(BIN)/ruff check --quiet .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-cache --no-logo
	@$(BIN)/python packaging/translations.py check

# Figures of speed, each beside a floor or a peer of the same run.
bench: setup-dev
	@$(BIN)/python -m tests.bench.run

# What is said of a library of small films, held against what is true of them.
films: setup-dev
	@$(BIN)/python -m tests.film_library.verdicts

# Damaged, odd and endless files through `main.py video FILE --json`.
injured: setup-dev
	@$(BIN)/python -m tests.film_library.injuries

# Pictures of every view into build/screenshots, from the real window.
screenshots: setup-dev
	@$(BIN)/python packaging/screenshots.py

# How well the judges agree with readers on texts they never saw.
evaluate: setup-train
	@$(BIN)/python training/evaluate.py
	@$(BIN)/python -m training.evaluate_pairs
	@$(BIN)/python training/evaluate_rules.py
	@$(BIN)/python training/evaluate_comments.py

# Makes the weights anew from the texts in training/ (fixed seed).
train: setup-train
	@$(BIN)/python training/cue_starts.py
	@$(BIN)/python training/train.py
	@$(BIN)/python -m training.train_pairs
	@$(BIN)/python training/train_comments.py

format: setup-dev
	@$(BIN)/ruff check --quiet --fix .
	@$(BIN)/ruff format --quiet .

setup:
	@$(PYTHON) packaging/bootstrap.py run

setup-dev:
	@$(PYTHON) packaging/bootstrap.py dev

setup-train:
	@$(PYTHON) packaging/bootstrap.py train

# After a change of a version in pyproject.toml (needs uv).
LOCKED = uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-annotate pyproject.toml
lock:
	$(LOCKED) -o packaging/requirements.txt
	$(LOCKED) --group dev -o packaging/requirements-dev.txt
	$(LOCKED) --group dev --group train -o packaging/requirements-train.txt
