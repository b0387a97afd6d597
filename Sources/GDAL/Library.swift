import CGDAL
import DynamicLibrary

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The GDAL library, loaded when it is first asked for.
///
/// ```swift
/// let library = try Library.loaded()
/// let dataset = try Dataset.open("places.gpkg", library: library)
/// ```
///
/// Handles other than this one belong to one thread at a time, as GDAL's do.
public final class Library: Sendable {
  let functions: frontline_gdal_functions
  /// Whether files can be written through ``BufferedFileSystem``.
  let buffersFiles: Bool

  /// GDAL's version, for example `3.6.2`.
  public var version: String { functions.GDALVersionInfo("RELEASE_NAME").map { String(cString: $0) } ?? "" }

  /// The same as a number, for example 3,060,200: a million for each major version, ten thousand for each minor one.
  public var versionNumber: Int {
    functions.GDALVersionInfo("VERSION_NUM").flatMap { Int(String(cString: $0)) } ?? 0
  }

  /// The file names under which libgdal is looked for, the newest interface first after the unversioned name.
  ///
  /// `FRONTLINE_LIBGDAL` in the environment names the one file to open instead.
  public static var fileNames: [String] {
    if let named = getenv("FRONTLINE_LIBGDAL").map({ String(cString: $0) }), !named.isEmpty {
      return [named]
    }
    return ["libgdal.so", "libgdal.so.32"] + (30...40).reversed().map { "libgdal.so.\($0)" }
      + ["libgdal.dylib", "/opt/homebrew/lib/libgdal.dylib", "/usr/local/lib/libgdal.dylib"]
  }

  private static let shared: Result<Library, GDALError> = {
    do throws(GDALError) {
      return .success(try Library(fileNames: fileNames))
    } catch {
      return .failure(error)
    }
  }()

  /// The process's library; the first call loads it and registers its drivers.
  ///
  /// - Throws: `GDALError` about the library if it is not installed or too old.
  public static func loaded() throws(GDALError) -> Library {
    try shared.get()
  }

  /// Loads the library from one of the files named, the first that opens.
  init(fileNames: [String]) throws(GDALError) {
    let description = DynamicLibrary(
      name: "GDAL", fileNames: fileNames, installation: "apt-get install libgdal-dev, or brew install gdal")
    do throws(DynamicLibraryError) {
      functions = try description.load(into: frontline_gdal_functions(), fill: frontline_gdal_fill)
    } catch {
      throw GDALError(.library, "GDAL", action: "load", text: error.description)
    }
    // A driver that cannot be registered says so on standard error; its absence shows when it is asked for.
    functions.CPLPushErrorHandler(functions.CPLQuietErrorHandler)
    functions.GDALAllRegister()
    functions.CPLPopErrorHandler()
    buffersFiles = BufferedFileSystem.install(functions)
  }

  /// How many bytes a text has, nil where they are not UTF-8.
  func lengthInUTF8(_ text: UnsafePointer<CChar>) -> Int? {
    var length = 0
    var bits: UInt8 = 0
    while case let byte = UInt8(bitPattern: text[length]), byte != 0 {
      bits |= byte
      length += 1
    }
    return bits < 0x80 || functions.CPLIsUTF8(text, Int32(clamping: length)) != 0 ? length : nil
  }

  /// Frees a string that GDAL allocated, and copies it.
  func take(_ text: UnsafeMutablePointer<CChar>?) -> String? {
    guard let text else { return nil }
    defer { functions.VSIFree(text) }
    return String(cString: text)
  }
}
