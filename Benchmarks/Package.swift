// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that nobody who builds frontline builds its measurements.
let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v15)],
  targets: [.executableTarget(name: "benchmarks")],
  swiftLanguageModes: [.v6]
)
