/// What of a planned layer stands in the lines of all its features, encoded once.
struct SequencePlan {
  /// Where the layer's name stands, in quotes.
  let name: Range<Int>
  /// Where the fields' names stand, in quotes and with their colons.
  let fields: [Range<Int>]
  /// The fields' names.
  let fieldNames: [String]
  /// The field `layer`, where the plan has it.
  let layerField: Int?
  /// Whether the features say of which layer they are, though the plan has no field for it.
  let addsLayerName: Bool
  /// Whether something is said about how the features look.
  let isDressed: Bool

  /// A plan's names, put into a buffer.
  ///
  /// - Parameter isNamed: whether the features say of which layer they are.
  init(_ plan: LayerPlan, isNamed: Bool, isDressed: Bool, names: inout ByteBuffer) {
    let start = names.count
    names.append(json: plan.name)
    name = start..<names.count
    var fields: [Range<Int>] = []
    for field in plan.fields {
      let start = names.count
      names.append(json: field.name)
      names.append(UInt8(ascii: ":"))
      fields.append(start..<names.count)
    }
    self.fields = fields
    fieldNames = plan.fields.map(\.name)
    layerField = plan.fields.firstIndex { $0.name == "layer" }
    addsLayerName = isNamed && layerField == nil
    self.isDressed = isDressed
  }
}
