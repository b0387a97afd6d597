"""A JSON Schema of GeoJSON (RFC 7946, sections 3 and 5): positions, geometries, features and collections."""

POSITION = {"type": "array", "minItems": 2, "maxItems": 3, "items": {"type": "number"}, "prefixItems": [
    {"minimum": -180, "maximum": 180}, {"minimum": -90, "maximum": 90}]}
LINE = {"type": "array", "minItems": 2, "items": POSITION}
RING = {"type": "array", "minItems": 4, "items": POSITION}


def geometry(name, coordinates):
    return {
        "type": "object",
        "required": ["type", "coordinates"],
        "properties": {"type": {"const": name}, "coordinates": coordinates, "bbox": {"$ref": "#/$defs/bbox"}},
        # Section 7.1: these would make it something else.
        "not": {"anyOf": [{"required": ["geometry"]}, {"required": ["properties"]}, {"required": ["features"]}]},
    }


SCHEMA = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$defs": {
        "bbox": {"type": "array", "minItems": 4, "maxItems": 6, "items": {"type": "number"}},
        "feature": {
            "type": "object",
            "required": ["type", "properties", "geometry"],
            "properties": {
                "type": {"const": "Feature"},
                "properties": {"type": ["object", "null"]},
                "bbox": {"$ref": "#/$defs/bbox"},
                "geometry": {
                    "oneOf": [
                        {"type": "null"},
                        geometry("Point", POSITION),
                        geometry("LineString", LINE),
                        geometry("Polygon", {"type": "array", "minItems": 1, "items": RING}),
                    ]
                },
            },
            "not": {"anyOf": [{"required": ["coordinates"]}, {"required": ["geometries"]}, {"required": ["features"]}]},
        },
        "collection": {
            "type": "object",
            "required": ["type", "features"],
            "properties": {
                "type": {"const": "FeatureCollection"},
                "features": {"type": "array", "items": {"$ref": "#/$defs/feature"}},
                "bbox": {"$ref": "#/$defs/bbox"},
            },
            # Section 4 took the member of the older specification away.
            "not": {"anyOf": [{"required": ["crs"]}, {"required": ["geometry"]}, {"required": ["coordinates"]}]},
        },
    },
}
