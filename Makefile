# The commands of a day's work. `make run` and `make test` are all a newcomer needs.

.PHONY: run test test-full assets check

SOURCES := $(shell find assets/scss assets/js assets/images -type f) $(wildcard assets/pictures/*.svg) assets/build.mjs assets/package.json

# Starts the service with invented people and reports. Builds what is missing first.
run: assets
	cargo run -- demo

# Installs what the tests need, then runs all of them.
test:
	scripts/test

# The whole matrix in the browsers: every page, version and state in every theme and size, and every way to leave.
# `make test` has to pass first.
test-full:
	scripts/test-full

# Builds the style sheets and scripts that are embedded in the program.
assets: assets/dist/built

assets/dist/built: assets/node_modules/.package-lock.json $(SOURCES)
	cd assets && node build.mjs
	touch $@

assets/node_modules/.package-lock.json: assets/package-lock.json
	scripts/npm-install assets
	touch $@

# Format and lints, without the tests.
check: assets
	cargo fmt --check
	cargo clippy --workspace --all-targets -- -D warnings
