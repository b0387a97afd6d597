// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that nobody who builds frontline builds its fuzzer. scripts/fuzz builds it with the flag that
// makes the whole library report which of its branches an input reaches.
let package = Package(
  name: "fuzzing",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "frontline", path: "..")],
  targets: [
    // libFuzzer's header; the library itself comes with the Swift toolchain.
    .systemLibrary(name: "CLibFuzzer"),
    .executableTarget(
      name: "fuzz",
      dependencies: [
        "CLibFuzzer", .product(name: "Gazetteer", package: "frontline"),
        .product(name: "Reading", package: "frontline"), .product(name: "Fronts", package: "frontline"),
        .product(name: "MapLayers", package: "frontline"), .product(name: "JSONText", package: "frontline"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
