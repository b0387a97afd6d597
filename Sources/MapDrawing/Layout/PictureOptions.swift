/// What a picture shows, and how large.
public struct PictureOptions: Sendable, Hashable {
  /// How large it is.
  public var size = PictureSize.standard
  /// The ground that is wholly shown; where nil, that of the events. More is shown where the picture has another shape.
  public var extent: MapExtent?
  /// In which letters places are named.
  public var labels = LabelLanguage.english
  /// The day that is shown, `YYYY-MM-DD`; where nil, of a map over time the last one on which something changes, of any other
  /// map everything.
  public var day: String?
  /// What stands above the map; where nil, the map's own title, or one made of its days.
  public var title: String?

  /// The usual options.
  public init() {}
}
