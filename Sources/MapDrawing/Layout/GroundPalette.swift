/// The quiet colors of the ground, before which those of the sides stand out.
struct GroundPalette: Sendable {
  let paper = "#FFFFFF"
  let ground = "#F4F1EA"
  let river = "#7FB3D8"
  let riverBank = "#FFFFFF"
  let riverName = "#2F6E9E"
  let border = "#6E6A66"
  let country = "#8C867E"
  let frame = "#5C5852"
  let text = "#1A1A1A"
  let quietText = "#57534E"
}
