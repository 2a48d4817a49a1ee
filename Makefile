# Every target is a script that needs Python 3.11 and nothing else; the scripts say what they do.
PYTHON ?= python3
PORT ?= 8000
TESTS ?=
ACTIVE = $(PYTHON) scripts

.PHONY: help run test fix bench assets pins python
.DEFAULT_GOAL := help

help:
	@echo "make run     set everything up and serve the site (PORT=8000)"
	@echo "make test    every check, then every test (TESTS=tests/unit: only those tests)"
	@echo "make fix     put right what a machine can: format, imports, template indentation"
	@echo "make bench   print the benchmark ratios"
	@echo "make assets  compile the styles now"
	@echo "make pins    pin the requirements again after pyproject.toml changed"

python:
	@command -v $(PYTHON) >/dev/null 2>&1 || { echo "Waymark needs Python 3.11 or newer, and there is no '$(PYTHON)' here. On Debian or Ubuntu: apt install python3 python3-venv"; exit 1; }

run: python
	@$(ACTIVE)/run.py --port $(PORT)

test: python
	@$(ACTIVE)/check.py $(TESTS)

fix: python
	@$(ACTIVE)/fix.py

bench: python
	@$(ACTIVE)/bench.py

assets: python
	@$(ACTIVE)/assets.py

pins: python
	@$(ACTIVE)/pins.py
