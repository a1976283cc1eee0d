# Two commands do everything, set-up included:
#   make run     an office with realistic sample data, in the browser
#   make check   install what is missing, check the format, build, test (what CI runs)

SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help run programs site-aside check setup format lint scripts-check texts texts-check build release test wasm site fuzz oracles log-readers bench dist frames cluster country \
	read-frames frames-check screenshots man simulate clean
.PHONY: deb deb-package deb-programs deb-test container reproducible

SWIFT ?= swift
LISTEN ?= 127.0.0.1:8080
APPLICATIONS ?= 3000
SEED ?= 2021
DEMO := .build/demo-office
SECOND := .build/demo-second-office
FUZZ_SECONDS ?= 60
STEPS ?= 1000000
# One file that needs no library of the system, so that any Linux runs it.
STATIC_VERIFIER := $(SWIFT) build -c release --product aman-verify --static-swift-stdlib \
  -Xswiftc -static-executable --scratch-path .build-static
# The programs of the package: no library of Swift's toolchain outside, no path of this folder inside,
# none of the folder that a program is in, and no digest of what strip takes out.
DEB_BUILD := .build-package
DEB_FLAGS := -c release --static-swift-stdlib --disable-local-rpath --scratch-path $(DEB_BUILD) \
  -Xswiftc -file-prefix-map -Xswiftc $(CURDIR)=/aman -Xcc -ffile-prefix-map=$(CURDIR)=/aman \
  -Xlinker --build-id=none
SOURCES := Package.swift Sources Tests Benchmarks Fuzz Examples

help: ## this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

setup: ## install the system packages that are missing (Debian, Ubuntu)
	@Tools/setup.sh

run: setup ## an office with 3,000 sample applications on http://127.0.0.1:8080
	@# The last two minutes of the programs keep one core busy only: the page takes the other then.
	+@$(MAKE) --no-print-directory -j2 site-aside programs
	@# A sample office that this version cannot open is made anew: nobody relies on it.
	@if ! .build/release/aman audit --home $(DEMO) --limit 1 >/dev/null 2>&1; then \
	  rm -rf $(DEMO) $(SECOND) && .build/release/aman demo --home $(DEMO) --second-home $(SECOND) \
	    --applications $(APPLICATIONS) --seed $(SEED); fi
	.build/release/aman serve --home $(DEMO) --listen $(LISTEN) --site .build/site

site-aside:
	@nice -n 19 $(MAKE) --no-print-directory site

programs:
	$(SWIFT) build -c release --product aman
	$(SWIFT) build -c release --product aman-verify

check: setup lint scripts-check texts-check build site test fuzz ## everything CI runs
	@echo "make check: all is well"

format: ## rewrite the sources in the project's format
	$(SWIFT) format format --in-place --parallel --recursive --configuration .swift-format $(SOURCES)

lint: ## refuse sources that are not in the project's format
	$(SWIFT) format lint --strict --parallel --recursive --configuration .swift-format $(SOURCES)

scripts-check: ## refuse a script of a page that is not JavaScript
	@for file in Sources/AmanWeb/Assets/*.js Verifier/*.js; do node --check $$file || exit 1; done

texts: ## the catalogue in Texts/ as Swift, after a text was changed
	Tools/texts

texts-check: ## refuse a catalogue that gettext or our generator refuses, or that was not generated
	@for file in Texts/*.po; do msgfmt --check --use-fuzzy --output-file=/dev/null $$file || exit 1; done
	Tools/texts --check

build:
	$(SWIFT) build --build-tests

# Not a part of check, whose time it would half as much again. The optimiser once did not end over a
# table of sentences that the tests' build took in its stride: run this after changing what is large.
release: ## the optimised program, as `make run` starts it; refused after 20 minutes
	timeout 20m $(SWIFT) build -c release --product aman

test: build oracles ## all tests, the stories with the real programs included; what failed comes last
	Tools/tests.sh "$$($(SWIFT) build --show-bin-path)"

simulate: build ## offices under failing disks, clocks and networks: SEED=1 STEPS=1000000 OFFICES=1 or 3
	AMAN_SIMULATE_SEED=$(SEED) AMAN_SIMULATE_STEPS=$(STEPS) AMAN_SIMULATE_OFFICES=$(OFFICES) \
	  $$($(SWIFT) build --show-bin-path)/amanPackageTests.xctest --testing-library swift-testing \
	  --filter CampaignTests

CLUSTER ?=
cluster: setup ## break a database cluster in nine ways under load, 20 minutes; needs root
	Tools/cluster/drill --log .build/cluster-log $(CLUSTER)
	Tools/cluster/drill --runbook --log .build/cluster-log

COUNTRY ?=
country: setup ## a day of 34 offices, 20 times as fast: an hour; COUNTRY='--offices 2 --part 0.05'
	$(SWIFT) build -c release --product aman
	Tools/country/day --aman .build/release/aman $(COUNTRY)

# The day of the newest commit, so that two builds write the same pages.
man: export SOURCE_DATE_EPOCH ?= $(shell git log -1 --format=%ct 2>/dev/null)
man: ## manual pages of both programs and of every command, in .build/man
	$(SWIFT) build --product aman
	$(SWIFT) build --product aman-verify
	Tools/man .build/debug .build/man
	groff -man -ww -z -Kutf8 -Tutf8 .build/man/man1/*.1

wasm: ## the pure modules compile as Embedded Swift for the browser
	Tools/wasm-check.sh

site: ## the verifier's page, with the pure modules as WebAssembly, in .build/site
	Tools/site.sh

fuzz: ## a short run of every fuzz target; FUZZ_SECONDS=600 for a long one
	Fuzz/run.sh $(FUZZ_SECONDS)

oracles: .venv/oracles/ready ## other people's readers of our letters, in an environment of their own

.venv/oracles/ready: Tools/oracles.txt Tools/oracles-alone.txt
	python3 -m venv .venv/oracles
	.venv/oracles/bin/pip install --quiet --disable-pip-version-check -r Tools/oracles.txt
	.venv/oracles/bin/pip install --quiet --disable-pip-version-check --no-deps -r Tools/oracles-alone.txt
	touch $@

log-readers: .venv/log-readers/ready ## other people's log and witness, which need Python 3.12 or newer

.venv/log-readers/ready: Tools/log-readers.txt
	python3.12 -m venv .venv/log-readers
	.venv/log-readers/bin/pip install --quiet --disable-pip-version-check -r Tools/log-readers.txt
	touch $@

read-frames: site frames ## how many of the frames the verifier page's decoder reads, and how fast
	node Tools/frames/wasm.mjs .build/site/scanner.wasm .build/frames

frames: oracles ## 520 camera frames of printed letters, to measure readers with: docs/frames.md
	.venv/oracles/bin/python Tools/frames/frames.py frames .build/frames

screenshots: site ## every page in every language, narrow, wide and dark, in .build/screenshots
	$(SWIFT) build --product aman
	node Tests/Stories/Browser/looks.mjs .build/debug .build/site .build/screenshots/counter
	node Tests/Stories/Browser/screenshots.mjs .build/site .build/screenshots

frames-check: frames ## how many of these frames our own reader reads
	$(SWIFT) build -c release --product aman-bench
	.build/release/aman-bench --only frames

bench: setup oracles ## speed and memory, each against its yardstick in one run
	$(SWIFT) build -c release --product aman-bench
	$(STATIC_VERIFIER)
	.build/release/aman-bench

dist: setup ## aman-verify as one file for any Linux, with its checksum, in dist/
	$(STATIC_VERIFIER)
	Tools/dist.sh .build-static/release/aman-verify

deb: setup site deb-package ## the Debian package, with its checksum, in dist/

deb-package:
	Tools/at-one-place $(MAKE) --no-print-directory deb-programs
	@cp Package.resolved $(DEB_BUILD)/
	Tools/deb.sh --programs $(DEB_BUILD)/release

# One after the other: both take the same locks.
deb-programs:
	nice -n 19 $(SWIFT) build $(DEB_FLAGS) --product aman
	nice -n 19 $(SWIFT) build $(DEB_FLAGS) --product aman-verify

deb-test: ## install, upgrade and remove the newest package in a bare Debian root
	Tools/deb-test.sh $$(ls -t dist/aman_*.deb | head -n 1)

container: ## the container image of the newest package, built without Docker
	Tools/container.sh $$(ls -t dist/aman_*.deb | head -n 1)

reproducible: deb ## build the package twice, in two folders, and compare (half an hour)
	Tools/reproducible.sh $$(ls -t dist/aman_*.deb | head -n 1)

clean: ## remove what was built, the sample offices included
	rm -rf .build .build-* .venv
