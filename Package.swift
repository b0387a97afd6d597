// swift-tools-version: 6.1
import PackageDescription

// The system libraries are loaded when they are first called, so on Linux only their headers are needed to build.
// Homebrew's headers lie outside the compiler's search path: there pkg-config names the folder.
#if os(macOS)
  let gdal: String? = "gdal"
  let geos: String? = "geos"
  let proj: String? = "proj"
#else
  let gdal: String? = nil
  let geos: String? = nil
  let proj: String? = nil
#endif

let package = Package(
  name: "frontline",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "frontline", targets: ["frontline"]),
    .library(name: "JSONText", targets: ["JSONText"]),
    .library(name: "Geodesy", targets: ["Geodesy"]),
    .library(name: "Gazetteer", targets: ["Gazetteer"]),
    .library(name: "GazetteerBuilding", targets: ["GazetteerBuilding"]),
    .library(name: "Reading", targets: ["Reading"]),
    .library(name: "Fronts", targets: ["Fronts"]),
    .library(name: "MapLayers", targets: ["MapLayers"]),
    .library(name: "MapDrawing", targets: ["MapDrawing"]),
    .library(name: "MapWriting", targets: ["MapWriting"]),
    .library(name: "MapVerification", targets: ["MapVerification"]),
    .library(name: "GDAL", targets: ["GDAL"]),
  ],
  dependencies: [
    // The command line: verbs, options, help.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // Lexicons are YAML, so that people who do not write Swift can edit them.
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    // File descriptors and paths with typed errors.
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    // SQLite, for the records of a compiled gazetteer and the staging of a build.
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    // Headers of the system libraries and, for each, a table of the functions in use.
    .systemLibrary(
      name: "CGDAL", pkgConfig: gdal, providers: [.apt(["libgdal-dev"]), .brew(["gdal"])]),
    .systemLibrary(
      name: "CGEOS", pkgConfig: geos, providers: [.apt(["libgeos-dev"]), .brew(["geos"])]),
    .systemLibrary(
      name: "CPROJ", pkgConfig: proj, providers: [.apt(["libproj-dev"]), .brew(["proj"])]),
    // It declares what it uses itself: no headers of librsvg or cairo are needed.
    .systemLibrary(name: "CRSVG", providers: [.apt(["librsvg2-2"]), .brew(["librsvg"])]),

    .target(name: "DynamicLibrary"),
    .target(name: "JSONText"),
    .target(name: "GDAL", dependencies: ["CGDAL", "DynamicLibrary"]),
    .target(name: "Geodesy", dependencies: ["CPROJ", "CGEOS", "DynamicLibrary"]),
    .target(
      name: "Gazetteer",
      dependencies: [
        "Geodesy", "DynamicLibrary", "JSONText", .product(name: "SystemPackage", package: "swift-system"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      resources: [.embedInCode("Lexicons/lookup-words.csv"), .embedInCode("Lexicons/countries.csv")]),
    .target(
      name: "GazetteerBuilding",
      dependencies: [
        "Gazetteer", "Geodesy", "GDAL", "JSONText", "DynamicLibrary",
        .product(name: "SystemPackage", package: "swift-system"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .target(
      name: "Reading",
      dependencies: [
        "Gazetteer", "Geodesy", "JSONText", "DynamicLibrary", .product(name: "Yams", package: "Yams"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      resources: [
        .embedInCode("Lexicons/english.yaml"), .embedInCode("Lexicons/arabic.yaml"),
        .embedInCode("Lexicons/english-dates.yaml"), .embedInCode("Lexicons/arabic-dates.yaml"),
      ]),
    .target(
      name: "MapLayers", dependencies: ["Geodesy"], resources: [.embedInCode("Style/side-colors.csv")]),
    .target(
      name: "Fronts",
      dependencies: ["Reading", "Gazetteer", "Geodesy", "MapLayers", "JSONText", "DynamicLibrary"]),
    .target(
      name: "MapWriting",
      dependencies: [
        "MapLayers", "GDAL", "Geodesy", "DynamicLibrary",
        .product(name: "SystemPackage", package: "swift-system"),
      ]),
    .target(
      name: "MapDrawing", dependencies: ["MapLayers", "Geodesy", "JSONText", "CRSVG", "DynamicLibrary"],
      // The page's own parts; Leaflet is not among them.
      resources: [
        "page.html", "page.css", "data.js", "dom.js", "words.js", "links.js", "map.js", "arrows.js",
        "features.js",
        "labels.js", "legend.js", "report.js", "marks.js", "detail.js", "selection.js", "slider.js",
        "main.js",
        "leaflet-license.txt",
      ].map { .embedInCode("Page/\($0)") }),
    .target(name: "MapVerification", dependencies: ["MapWriting", "MapLayers", "GDAL", "Geodesy"]),
    .executableTarget(
      name: "frontline",
      dependencies: [
        "Gazetteer", "GazetteerBuilding", "Reading", "Fronts", "MapLayers", "MapDrawing", "MapWriting",
        "MapVerification",
        "JSONText",
        "Geodesy", "DynamicLibrary",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "SystemPackage", package: "swift-system"),
      ]),

    .target(name: "TestSupport", dependencies: ["Geodesy", "MapLayers"], path: "Tests/TestSupport"),
    .testTarget(name: "GeodesyTests", dependencies: ["Geodesy", "TestSupport"]),
    .testTarget(name: "JSONTextTests", dependencies: ["JSONText"]),
    .testTarget(name: "GDALTests", dependencies: ["GDAL", "TestSupport"]),
    .testTarget(
      name: "GazetteerTests",
      dependencies: [
        "Gazetteer", "Geodesy", "TestSupport", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "SystemPackage", package: "swift-system"),
      ], exclude: ["Data"]),
    .testTarget(
      name: "GazetteerBuildingTests",
      dependencies: [
        "GazetteerBuilding", "Gazetteer", "Geodesy", "GDAL", "JSONText", "TestSupport",
        .product(name: "SystemPackage", package: "swift-system"),
      ]),
    .testTarget(
      name: "ReadingTests", dependencies: ["Reading", "Gazetteer", "Geodesy", "JSONText", "TestSupport"],
      exclude: ["Data"]),
    .testTarget(name: "MapLayersTests", dependencies: ["MapLayers", "Geodesy", "TestSupport"]),
    .testTarget(
      name: "FrontsTests",
      dependencies: ["Fronts", "Gazetteer", "Geodesy", "MapLayers", "Reading", "JSONText", "TestSupport"]),
    .testTarget(
      name: "MapDrawingTests",
      dependencies: ["MapDrawing", "MapLayers", "Geodesy", "JSONText", "DynamicLibrary", "TestSupport"]),
    .testTarget(name: "MapWritingTests", dependencies: ["MapWriting", "GDAL", "TestSupport"]),
    .testTarget(
      name: "MapVerificationTests",
      dependencies: ["MapVerification", "MapWriting", "MapLayers", "GDAL", "Geodesy", "TestSupport"]),
    .testTarget(
      name: "frontlineTests",
      dependencies: ["frontline", "JSONText", "MapLayers", "MapWriting", "TestSupport"], exclude: ["Data"]),
  ],
  swiftLanguageModes: [.v6]
)
