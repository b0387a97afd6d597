// PROJ's geodesics on the ellipsoid (C. F. F. Karney, Algorithms for geodesics, J. Geodesy 87, 2013) as a table of
// functions that is filled when the library is first needed.
#ifndef FRONTLINE_CPROJ_SHIM_H
#define FRONTLINE_CPROJ_SHIM_H

#include <dlfcn.h>
#include <geodesic.h>
#include <stddef.h>

#define FRONTLINE_PROJ_FUNCTIONS(F) \
  F(geod_init) \
  F(geod_inverse) \
  F(geod_direct) \
  F(geod_polygonarea)

#define FRONTLINE_MEMBER(name) __typeof__(&name) name;
typedef struct {
  FRONTLINE_PROJ_FUNCTIONS(FRONTLINE_MEMBER)
} frontline_proj_functions;
#undef FRONTLINE_MEMBER

// Fills the table from an opened library. Returns the name of the first function that it lacks, or NULL.
static inline const char *frontline_proj_fill(frontline_proj_functions *table, void *library) {
#define FRONTLINE_FILL(name) \
  if (!(table->name = (__typeof__(table->name))dlsym(library, #name))) return #name;
  FRONTLINE_PROJ_FUNCTIONS(FRONTLINE_FILL)
#undef FRONTLINE_FILL
  return NULL;
}

#endif
