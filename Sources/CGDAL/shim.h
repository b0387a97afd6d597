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
  F(CPLErrorReset) \
  F(CPLGetErrorHandlerUserData) \
  F(CPLIsUTF8) \
  F(CPLPopErrorHandler) \
  F(CPLPushErrorHandler) \
  F(CPLPushErrorHandlerEx) \
  F(CPLQuietErrorHandler) \
  F(CSLDestroy) \
  F(GDALAllRegister) \
  F(GDALClose) \
  F(GDALCreate) \
  F(GDALDatasetCommitTransaction) \
  F(GDALDatasetCreateLayer) \
  F(GDALDatasetExecuteSQL) \
  F(GDALDatasetGetLayer) \
  F(GDALDatasetGetLayerCount) \
  F(GDALDatasetReleaseResultSet) \
  F(GDALDatasetRollbackTransaction) \
  F(GDALDatasetStartTransaction) \
  F(GDALDatasetTestCapability) \
  F(GDALFlushCache) \
  F(GDALGetDatasetDriver) \
  F(GDALGetDriverByName) \
  F(GDALGetDriverShortName) \
  F(GDALGetMetadata) \
  F(GDALOpenEx) \
  F(GDALSetMetadata) \
  F(GDALVersionInfo) \
  F(OCTDestroyCoordinateTransformation) \
  F(OCTNewCoordinateTransformation) \
  F(OGR_FD_GetFieldCount) \
  F(OGR_FD_GetFieldDefn) \
  F(OGR_F_Create) \
  F(OGR_F_Destroy) \
  F(OGR_F_GetFID) \
  F(OGR_F_GetFieldAsBinary) \
  F(OGR_F_GetFieldAsDateTimeEx) \
  F(OGR_F_GetFieldAsDouble) \
  F(OGR_F_GetFieldAsDoubleList) \
  F(OGR_F_GetFieldAsInteger64) \
  F(OGR_F_GetFieldAsInteger64List) \
  F(OGR_F_GetFieldAsIntegerList) \
  F(OGR_F_GetFieldAsString) \
  F(OGR_F_GetFieldAsStringList) \
  F(OGR_F_GetGeometryRef) \
  F(OGR_F_GetRawFieldRef) \
  F(OGR_F_IsFieldNull) \
  F(OGR_F_IsFieldSet) \
  F(OGR_F_IsFieldSetAndNotNull) \
  F(OGR_F_SetFieldBinary) \
  F(OGR_F_SetFieldDateTimeEx) \
  F(OGR_F_SetFieldDouble) \
  F(OGR_F_SetFieldInteger64) \
  F(OGR_F_SetFieldNull) \
  F(OGR_F_SetFieldRaw) \
  F(OGR_F_SetFieldString) \
  F(OGR_F_SetGeometry) \
  F(OGR_F_SetGeometryDirectly) \
  F(OGR_GeomTransformer_Create) \
  F(OGR_GeomTransformer_Destroy) \
  F(OGR_GeomTransformer_Transform) \
  F(OGR_F_SetStyleString) \
  F(OGR_F_StealGeometry) \
  F(OGR_F_UnsetField) \
  F(OGR_Fld_Create) \
  F(OGR_Fld_Destroy) \
  F(OGR_Fld_GetNameRef) \
  F(OGR_Fld_GetPrecision) \
  F(OGR_Fld_GetSubType) \
  F(OGR_Fld_GetType) \
  F(OGR_Fld_GetWidth) \
  F(OGR_Fld_SetPrecision) \
  F(OGR_Fld_SetSubType) \
  F(OGR_Fld_SetWidth) \
  F(OGR_G_AddGeometry) \
  F(OGR_G_AddPoint_2D) \
  F(OGR_G_Clone) \
  F(OGR_G_CreateGeometry) \
  F(OGR_G_CreateGeometryFromJson) \
  F(OGR_G_DestroyGeometry) \
  F(OGR_G_GetEnvelope) \
  F(OGR_G_GetGeometryCount) \
  F(OGR_G_GetGeometryRef) \
  F(OGR_G_GetGeometryType) \
  F(OGR_G_GetLinearGeometry) \
  F(OGR_G_GetPointCount) \
  F(OGR_G_GetX) \
  F(OGR_G_GetY) \
  F(OGR_G_GetZ) \
  F(OGR_G_IsEmpty) \
  F(OGR_G_IsValid) \
  F(OGR_G_PointOnSurface) \
  F(OGR_G_SetPoint_2D) \
  F(OGR_G_Transform) \
  F(OGR_L_AlterFieldDefn) \
  F(OGR_L_CreateFeature) \
  F(OGR_L_CreateField) \
  F(OGR_L_GetExtent) \
  F(OGR_L_GetFeature) \
  F(OGR_L_GetFeatureCount) \
  F(OGR_L_GetGeomType) \
  F(OGR_L_GetLayerDefn) \
  F(OGR_L_GetName) \
  F(OGR_L_GetNextFeature) \
  F(OGR_L_GetSpatialRef) \
  F(OGR_L_ResetReading) \
  F(OSRClone) \
  F(OSRDestroySpatialReference) \
  F(OSRGetName) \
  F(OSRImportFromEPSG) \
  F(OSRIsSame) \
  F(OSRNewSpatialReference) \
  F(OSRSetAxisMappingStrategy) \
  F(VSIAllocFilesystemPluginCallbacksStruct) \
  F(VSIFCloseL) \
  F(VSIFOpenL) \
  F(VSIFReadL) \
  F(VSIFree) \
  F(VSIFreeFilesystemPluginCallbacksStruct) \
  F(VSIGetMemFileBuffer) \
  F(VSIInstallPluginHandler) \
  F(VSIReadDirRecursive) \
  F(VSIStatExL) \
  F(VSIFWriteL) \
  F(VSIUnlink)

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
