// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that nobody who builds frontline builds its measurements.
let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "frontline", path: "..")],
  targets: [
    .executableTarget(
      name: "benchmarks",
      dependencies: [
        .product(name: "Gazetteer", package: "frontline"), .product(name: "MapWriting", package: "frontline"),
        .product(name: "MapLayers", package: "frontline"), .product(name: "Geodesy", package: "frontline"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
