"""Run by a Python that has QGIS: opens layers as the program does, and prints what their styles came to."""

import json
import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from qgis.core import QgsApplication, QgsExpression, QgsVectorLayer  # noqa: E402

application = QgsApplication([], False)
application.initQgis()
seen = {}
for source in sys.argv[1:]:
    layer = QgsVectorLayer(source, "layer", "ogr")
    layer.loadDefaultStyle()
    rules = layer.renderer().rootRule().children() if layer.renderer().type() == "RuleRenderer" else []
    errors = [
        QgsExpression(rule.filterExpression()).parserErrorString()
        for rule in rules
        if rule.filterExpression() not in ("", "ELSE")
    ]
    features = list(layer.getFeatures())
    unmatched = 0
    for feature in features:
        context = layer.createExpressionContext()
        context.setFeature(feature)
        named = [rule for rule in rules if rule.filterExpression() != "ELSE"]
        hits = [r for r in named if not r.filterExpression() or QgsExpression(r.filterExpression()).evaluate(context)]
        unmatched += len(hits) != 1
    seen[source] = {
        "valid": layer.isValid(),
        "renderer": layer.renderer().type(),
        "rules": [rule.label() for rule in rules],
        "errors": [error for error in errors if error],
        "unmatched": unmatched,
        "labels": layer.labelsEnabled(),
        "temporal": layer.temporalProperties().isActive(),
    }
print(json.dumps(seen))
sys.stdout.flush()
os._exit(0)
