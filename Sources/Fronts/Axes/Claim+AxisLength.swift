import Reading

extension Claim {
  /// How long its axis is where no place tells, in metres, and what that is from: the distance that the report states, else
  /// the nominal length.
  var axisLength: (metres: Double, basis: Axis.LengthBasis) {
    guard let kilometres else { return (Axis.nominalLength, .nominal) }
    return (kilometres * 1000, .stated)
  }
}
