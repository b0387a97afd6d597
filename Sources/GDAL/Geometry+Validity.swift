extension Geometry {
  /// What makes the geometry invalid as OGC's Simple Features has it, in GEOS's words; nil where it is valid.
  public func invalidity() -> String? {
    let (isValid, log) = library.gather { library.functions.OGR_G_IsValid(handle) != 0 }
    return isValid ? nil : log.reasons ?? "GEOS gives no reason"
  }
}
