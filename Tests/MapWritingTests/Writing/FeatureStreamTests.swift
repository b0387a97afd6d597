import Foundation
import MapLayers
import Testing

@testable import MapWriting

@Suite struct FeatureStreamTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: [MapFormat.geoJSONSequence, .geoJSON, .geoPackage, .shapefile])
  func streamsWhatASetWrites(_ format: MapFormat) throws {
    let map = try SampleMap.make()
    let ending = format.fileExtensions[0]
    _ = try MapWriter(overwrite: false).stream(
      map.layers, metadata: map.metadata, to: folder.file("stream.\(ending)"), format: format
    ) { stream throws(MapWritingError) in
      for (index, layer) in map.layers.enumerated() {
        for feature in layer.features {
          let values = layer.fields.map { feature.values[$0.name] }
          try stream.append(feature.shape, values, toLayer: index)
        }
      }
    }
    let path = format == .shapefile ? folder.path : folder.file("stream.\(ending)")
    let read = try MapReader().read(path)
    let all = read.layers.flatMap(\.features)
    #expect(Set(all) == Set(map.layers.flatMap(\.features)))
  }

  @Test func aFeatureThatDoesNotFitItsLayerLeavesNothing() throws {
    let place = Shape.point(SampleMap.baghuz)
    for (shape, values) in [(place, [FieldValue?.none]), (nil, LayerSchema.places.fields.map { _ in nil })] {
      #expect(throws: MapWritingError.self) {
        try MapWriter(overwrite: false).stream(
          [LayerSchema.places], to: folder.file("a.geojsonl"), format: .geoJSONSequence
        ) { stream throws(MapWritingError) in
          try stream.append(shape, values, toLayer: 0)
        }
      }
    }
    #expect(folder.names == [])
  }
}
