import DynamicLibrary
import Foundation
import Testing

@testable import MapDrawing

@Suite struct RasterTests {
  /// Whether librsvg is there; says so where it is not.
  private func isInstalled() -> Bool {
    do {
      _ = try RSVGLibrary.functions()
      return true
    } catch {
      print("librsvg is not installed: PNG and PDF were not tested")
      return false
    }
  }

  /// The big-endian number of four bytes.
  private func number(_ bytes: [UInt8], at index: Int) -> Int {
    bytes[index..<index + 4].reduce(0) { $0 << 8 | Int($1) }
  }

  @Test(arguments: [1.0, 2, 0.5]) func aPNGHasItsSizeAndIsNotBlank(_ scale: Double) throws {
    guard isInstalled() else { return }
    let picture = try PictureSample.picture()
    let bytes = try picture.png(scale: scale)
    #expect(bytes.prefix(8) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    #expect(number(bytes, at: 16) == Int(1200 * scale))
    #expect(number(bytes, at: 20) == Int(900 * scale))
    // A white page of this size is packed into a few kilobytes.
    let blank = try SVGRenderer(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 12 9\"><rect width=\"12\" height=\"9\" fill=\"#FFF\"/></svg>"
    ).png(width: Int(1200 * scale), height: Int(900 * scale))
    #expect(bytes.count > blank.count * 3)
  }

  @Test func aPDFHasOnePageOfItsSize() throws {
    guard isInstalled() else { return }
    let bytes = try PictureSample.picture().pdf()
    let text = String(decoding: bytes, as: Unicode.ASCII.self)
    #expect(text.hasPrefix("%PDF-"))
    #expect(text.contains("/Count 1"))
    #expect(text.contains("/MediaBox [ 0 0 1200 900 ]"))
    #expect(text.hasSuffix("%%EOF\n"))
  }

  @Test func tooManyPixelsAreRefused() throws {
    var options = PictureOptions()
    options.size = try #require(PictureSize(width: 8000, height: 8000))
    let picture = try PictureSample.picture(nil, options)
    #expect(throws: PictureError.tooLarge(width: 64_000, height: 64_000)) { try picture.png(scale: 8) }
  }

  @Test func whatIsNoSVGIsRefusedWithTheReason() throws {
    guard isInstalled() else { return }
    let renderer = try SVGRenderer("<svg")
    do {
      _ = try renderer.png(width: 10, height: 10)
      Issue.record("it was drawn")
    } catch {
      guard case .drawing(let reason) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(!reason.isEmpty)
    }
  }
}
