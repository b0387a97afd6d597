import CRSVG

/// Draws an SVG document as a PNG or a PDF, by librsvg on a surface of cairo's.
struct SVGRenderer {
  private let functions: frontline_rsvg_functions
  private let svg: String

  /// A renderer of a document.
  ///
  /// - Throws: `PictureError.library` if librsvg is not installed.
  init(_ svg: String) throws(PictureError) {
    functions = try RSVGLibrary.functions()
    self.svg = svg
  }

  /// A PNG of so many pixels.
  func png(width: Int, height: Int) throws(PictureError) -> [UInt8] {
    let surface = functions.cairo_image_surface_create(Self.argb32, Int32(width), Int32(height))
    defer { functions.cairo_surface_destroy(surface) }
    try draw(on: surface, width: Double(width), height: Double(height))
    var bytes: [UInt8] = []
    let status = withUnsafeMutablePointer(to: &bytes) {
      functions.cairo_surface_write_to_png_stream(surface, Self.append, $0)
    }
    try check(status)
    return bytes
  }

  /// A PDF of one page of so many points.
  func pdf(width: Int, height: Int, title: String) throws(PictureError) -> [UInt8] {
    // cairo writes until the surface is finished: the bytes stay where they are till then.
    let bytes = UnsafeMutablePointer<[UInt8]>.allocate(capacity: 1)
    bytes.initialize(to: [])
    defer {
      bytes.deinitialize(count: 1)
      bytes.deallocate()
    }
    let surface = functions.cairo_pdf_surface_create_for_stream(
      Self.append, bytes, Double(width), Double(height))
    defer { functions.cairo_surface_destroy(surface) }
    functions.cairo_pdf_surface_set_metadata(surface, Self.pdfTitle, title)
    try draw(on: surface, width: Double(width), height: Double(height))
    functions.cairo_surface_finish(surface)
    try check(functions.cairo_surface_status(surface))
    return bytes.pointee
  }

  /// CAIRO_FORMAT_ARGB32
  private static let argb32: Int32 = 0
  /// CAIRO_PDF_METADATA_TITLE
  private static let pdfTitle: Int32 = 0

  private static let append: frontline_cairo_write = { closure, data, count in
    closure?.assumingMemoryBound(to: [UInt8].self).pointee
      .append(contentsOf: UnsafeBufferPointer(start: data, count: Int(count)))
    return 0
  }

  private func draw(on surface: OpaquePointer?, width: Double, height: Double) throws(PictureError) {
    try check(functions.cairo_surface_status(surface))
    let context = functions.cairo_create(surface)
    defer { functions.cairo_destroy(context) }
    try check(functions.cairo_status(context))
    var error: UnsafeMutablePointer<frontline_g_error>?
    let bytes = Array(svg.utf8)
    guard let handle = functions.rsvg_handle_new_from_data(bytes, bytes.count, &error) else {
      throw failure(error)
    }
    defer { functions.g_object_unref(UnsafeMutableRawPointer(handle)) }
    var page = frontline_rsvg_rectangle(x: 0, y: 0, width: width, height: height)
    guard functions.rsvg_handle_render_document(handle, context, &page, &error) != 0 else {
      throw failure(error)
    }
    try check(functions.cairo_status(context))
  }

  private func check(_ status: Int32) throws(PictureError) {
    guard status != 0 else { return }
    throw .drawing(
      functions.cairo_status_to_string(status).map { String(cString: $0) } ?? "cairo, status \(status)")
  }

  private func failure(_ error: UnsafeMutablePointer<frontline_g_error>?) -> PictureError {
    guard let error else { return .drawing("librsvg says no reason") }
    defer { functions.g_error_free(error) }
    return .drawing(
      error.pointee.message.map { String(cString: $0) } ?? "librsvg, code \(error.pointee.code)")
  }
}
