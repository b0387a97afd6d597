extension WrittenMap {
  /// What a sink has written of some plans; those without a feature count too.
  init(_ sink: any FeatureSink, plans: [LayerPlan], files: [String]) {
    var counts = sink.tally.counts
    for plan in plans { counts[plan.name, default: 0] += 0 }
    self.init(files: files, warnings: sink.warnings.texts, featureCounts: counts)
  }
}
