import CRSVG
import DynamicLibrary

/// librsvg and cairo, loaded when a PNG or a PDF is first asked for.
enum RSVGLibrary {
  private static let loaded: Result<frontline_rsvg_functions, DynamicLibraryError> = {
    let library = DynamicLibrary(
      name: "librsvg",
      fileNames: [
        "librsvg-2.so.2", "librsvg-2.so", "librsvg-2.2.dylib", "/opt/homebrew/lib/librsvg-2.2.dylib",
      ],
      installation: "apt-get install librsvg2-2, or brew install librsvg; an SVG needs neither")
    do throws(DynamicLibraryError) {
      return .success(try library.load(into: frontline_rsvg_functions(), fill: frontline_rsvg_fill))
    } catch {
      return .failure(error)
    }
  }()

  /// The functions.
  ///
  /// - Throws: `PictureError.library` if it is not installed.
  static func functions() throws(PictureError) -> frontline_rsvg_functions {
    do throws(DynamicLibraryError) {
      return try loaded.get()
    } catch {
      throw .library(error)
    }
  }
}
