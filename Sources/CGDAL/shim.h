// GDAL's C interface as a table of functions that is filled when the library is first needed: linking libgdal would
// load its 120 libraries at the start of every command, whether it writes a file or not.
#ifndef FRONTLINE_CGDAL_SHIM_H
#define FRONTLINE_CGDAL_SHIM_H

#include <dlfcn.h>
#include <stddef.h>

#if __has_include(<gdal/gdal.h>)
#include <gdal/cpl_conv.h>
#include <gdal/cpl_error.h>
#include <gdal/cpl_string.h>
#include <gdal/cpl_vsi.h>
#include <gdal/gdal.h>
#include <gdal/ogr_api.h>
#include <gdal/ogr_srs_api.h>
#else
#include <cpl_conv.h>
#include <cpl_error.h>
#include <cpl_string.h>
#include <cpl_vsi.h>
#include <gdal.h>
#include <ogr_api.h>
#include <ogr_srs_api.h>
#endif

#define FRONTLINE_GDAL_FUNCTIONS(F) \
  F(GDALAllRegister) \
  F(GDALVersionInfo)

#define FRONTLINE_MEMBER(name) __typeof__(&name) name;
typedef struct {
  FRONTLINE_GDAL_FUNCTIONS(FRONTLINE_MEMBER)
} frontline_gdal_functions;
#undef FRONTLINE_MEMBER

// Fills the table from an opened library. Returns the name of the first function that it lacks, or NULL.
static inline const char *frontline_gdal_fill(frontline_gdal_functions *table, void *library) {
#define FRONTLINE_FILL(name) \
  if (!(table->name = (__typeof__(table->name))dlsym(library, #name))) return #name;
  FRONTLINE_GDAL_FUNCTIONS(FRONTLINE_FILL)
#undef FRONTLINE_FILL
  return NULL;
}

#endif
