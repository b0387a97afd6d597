/// The files that every page is made of.
enum PageAssets {
  /// The markup, with gaps.
  static var template: String { text(PackageResources.page_html) }

  /// The style sheet.
  static var style: String { text(PackageResources.page_css) }

  /// The scripts as one, in the order in which they build on each other; none of its names is seen outside.
  static var script: String {
    let parts = [
      PackageResources.data_js, PackageResources.dom_js, PackageResources.words_js,
      PackageResources.links_js, PackageResources.map_js, PackageResources.arrows_js,
      PackageResources.features_js, PackageResources.labels_js, PackageResources.legend_js,
      PackageResources.report_js, PackageResources.marks_js, PackageResources.detail_js,
      PackageResources.selection_js, PackageResources.slider_js, PackageResources.main_js,
    ].map(text)
    return "(() => {\n'use strict';\n\(parts.joined(separator: "\n"))\n})();\n"
  }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
