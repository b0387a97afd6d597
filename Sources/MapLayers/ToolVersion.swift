/// The version of this package, which maps carry.
public enum ToolVersion {
  /// As `frontline --version` prints it.
  public static let current = "0.1.0"
}
