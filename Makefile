.PHONY: build test map lint format gazetteer

build:
	scripts/build

test:
	scripts/test

map:
	scripts/map

lint:
	swift format lint --strict -r Package.swift Sources Tests Benchmarks/Package.swift Benchmarks/Sources Fuzzing/Package.swift Fuzzing/Sources

format:
	swift format -i -r Package.swift Sources Tests Benchmarks/Package.swift Benchmarks/Sources Fuzzing/Package.swift Fuzzing/Sources

gazetteer: build
	.build/release/frontline gazetteer check
