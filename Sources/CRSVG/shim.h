// librsvg's and cairo's functions in use as a table that is filled when the library is first needed.
//
// They are declared here, as they have been since librsvg 2.46 and cairo 1.16, so that neither library nor its headers are
// needed to build. cairo and GLib are looked up through librsvg, which depends on them: dlsym searches those too.
#ifndef FRONTLINE_CRSVG_SHIM_H
#define FRONTLINE_CRSVG_SHIM_H

#include <dlfcn.h>
#include <stddef.h>

typedef struct frontline_rsvg_handle frontline_rsvg_handle;
typedef struct frontline_cairo frontline_cairo;
typedef struct frontline_cairo_surface frontline_cairo_surface;

// GError
typedef struct {
  unsigned int domain;
  int code;
  char *message;
} frontline_g_error;

// RsvgRectangle
typedef struct {
  double x, y, width, height;
} frontline_rsvg_rectangle;

// cairo_write_func_t: takes bytes, returns a cairo_status_t, 0 for success.
typedef int (*frontline_cairo_write)(void *closure, const unsigned char *bytes, unsigned int count);

// F(result, name, parameters)
#define FRONTLINE_RSVG_FUNCTIONS(F) \
  F(frontline_rsvg_handle *, rsvg_handle_new_from_data, (const unsigned char *, size_t, frontline_g_error **)) \
  F(int, rsvg_handle_render_document, \
    (frontline_rsvg_handle *, frontline_cairo *, const frontline_rsvg_rectangle *, frontline_g_error **)) \
  F(void, g_object_unref, (void *)) \
  F(void, g_error_free, (frontline_g_error *)) \
  F(frontline_cairo_surface *, cairo_image_surface_create, (int, int, int)) \
  F(frontline_cairo_surface *, cairo_pdf_surface_create_for_stream, (frontline_cairo_write, void *, double, double)) \
  F(void, cairo_pdf_surface_set_metadata, (frontline_cairo_surface *, int, const char *)) \
  F(int, cairo_surface_write_to_png_stream, (frontline_cairo_surface *, frontline_cairo_write, void *)) \
  F(void, cairo_surface_finish, (frontline_cairo_surface *)) \
  F(int, cairo_surface_status, (frontline_cairo_surface *)) \
  F(void, cairo_surface_destroy, (frontline_cairo_surface *)) \
  F(frontline_cairo *, cairo_create, (frontline_cairo_surface *)) \
  F(int, cairo_status, (frontline_cairo *)) \
  F(void, cairo_destroy, (frontline_cairo *)) \
  F(const char *, cairo_status_to_string, (int))

#define FRONTLINE_MEMBER(result, name, parameters) result(*name) parameters;
typedef struct {
  FRONTLINE_RSVG_FUNCTIONS(FRONTLINE_MEMBER)
} frontline_rsvg_functions;
#undef FRONTLINE_MEMBER

// Fills the table from an opened library. Returns the name of the first function that it lacks, or NULL.
static inline const char *frontline_rsvg_fill(frontline_rsvg_functions *table, void *library) {
#define FRONTLINE_FILL(result, name, parameters) \
  if (!(table->name = (result(*) parameters)dlsym(library, #name))) return #name;
  FRONTLINE_RSVG_FUNCTIONS(FRONTLINE_FILL)
#undef FRONTLINE_FILL
  return NULL;
}

#endif
