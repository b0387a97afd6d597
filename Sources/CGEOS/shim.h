// GEOS's reentrant C interface as a table of functions that is filled when the library is first needed.
#ifndef FRONTLINE_CGEOS_SHIM_H
#define FRONTLINE_CGEOS_SHIM_H

#include <dlfcn.h>
#include <geos_c.h>
#include <stddef.h>

#define FRONTLINE_GEOS_FUNCTIONS(F) \
  F(GEOS_init_r) \
  F(GEOS_finish_r) \
  F(GEOSCoordSeq_create_r) \
  F(GEOSCoordSeq_setXY_r) \
  F(GEOSCoordSeq_getSize_r) \
  F(GEOSCoordSeq_getXY_r) \
  F(GEOSGeom_getCoordSeq_r) \
  F(GEOSGeom_createLineString_r) \
  F(GEOSGeom_createLinearRing_r) \
  F(GEOSGeom_createPolygon_r) \
  F(GEOSGeom_createPoint_r) \
  F(GEOSGeom_destroy_r) \
  F(GEOSGeomTypeId_r) \
  F(GEOSGetExteriorRing_r) \
  F(GEOSConvexHull_r) \
  F(GEOSDistance_r) \
  F(GEOSGeom_createCollection_r) \
  F(GEOSVoronoiDiagram_r) \
  F(GEOSBuffer_r) \
  F(GEOSBoundary_r) \
  F(GEOSIntersection_r) \
  F(GEOSUnaryUnionPrec_r) \
  F(GEOSPolygonize_r) \
  F(GEOSPointOnSurface_r) \
  F(GEOSGetNumGeometries_r) \
  F(GEOSGetGeometryN_r) \
  F(GEOSGetNumInteriorRings_r) \
  F(GEOSGetInteriorRingN_r)

#define FRONTLINE_MEMBER(name) __typeof__(&name) name;
typedef struct {
  FRONTLINE_GEOS_FUNCTIONS(FRONTLINE_MEMBER)
} frontline_geos_functions;
#undef FRONTLINE_MEMBER

// Fills the table from an opened library. Returns the name of the first function that it lacks, or NULL.
static inline const char *frontline_geos_fill(frontline_geos_functions *table, void *library) {
#define FRONTLINE_FILL(name) \
  if (!(table->name = (__typeof__(table->name))dlsym(library, #name))) return #name;
  FRONTLINE_GEOS_FUNCTIONS(FRONTLINE_FILL)
#undef FRONTLINE_FILL
  return NULL;
}

#endif
