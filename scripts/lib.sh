# Shared by the scripts: finds Swift and installs the system libraries that are missing.
# Sourced, never run: . "$(dirname "$0")/lib.sh"

# Debian and Ubuntu names, and what proves that each is there.
APT_PACKAGES="libgdal-dev libgeos-dev libproj-dev libsqlite3-dev librsvg2-2 fonts-noto-core libjs-leaflet gdal-bin python3"
BREW_PACKAGES="gdal geos proj librsvg pkg-config python3"

root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root" || exit 1

say() { printf '%s\n' "$*" >&2; }

need_swift() {
  command -v swift >/dev/null 2>&1 || {
    say "Swift 6 is needed to build frontline and was not found."
    say "Install it as swift.org describes for this system, then run this again."
    exit 69
  }
  version=$(swift --version 2>&1 | sed -n 's/.*Swift version \([0-9]*\).*/\1/p' | head -n 1)
  [ "${version:-0}" -ge 6 ] || {
    say "Swift 6 is needed; this is version ${version:-unknown}."
    exit 69
  }
}

have_header() {
  for folder in /usr/include /usr/include/gdal /usr/local/include /opt/homebrew/include; do
    [ -f "$folder/$1" ] && return 0
  done
  return 1
}

# Leaflet goes into the pages that are written. Homebrew does not have it: FRONTLINE_LEAFLET names a folder there.
lacks_leaflet() {
  [ -z "${FRONTLINE_LEAFLET:-}" ] && command -v apt-get >/dev/null 2>&1 &&
    [ ! -f /usr/share/javascript/leaflet/leaflet.js ]
}

# Pictures need librsvg when they are drawn, not when the command is built: there is no header to look for.
have_library() {
  for folder in /usr/lib /usr/lib64 /usr/lib/*-linux-gnu /usr/local/lib /opt/homebrew/lib; do
    for file in "$folder/$1".so* "$folder/$1".*dylib; do
      [ -e "$file" ] && return 0
    done
  done
  return 1
}

missing_libraries() {
  have_header gdal.h || echo gdal
  have_header geos_c.h || echo geos
  have_header geodesic.h || echo proj
  have_header sqlite3.h || echo sqlite3
  have_library librsvg-2 || echo librsvg
  command -v ogrinfo >/dev/null 2>&1 || echo ogrinfo
  command -v python3 >/dev/null 2>&1 || echo python3
  ! lacks_leaflet || echo leaflet
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; elif command -v sudo >/dev/null 2>&1; then sudo "$@"; else return 1; fi
}

# Installs what is missing; costs nothing where all is there.
need_libraries() {
  missing=$(missing_libraries | tr '\n' ' ')
  [ -z "$missing" ] && return 0
  say "Missing: $missing"
  if command -v apt-get >/dev/null 2>&1; then
    say "Installing $APT_PACKAGES with apt-get."
    # shellcheck disable=SC2086
    { as_root apt-get update -qq && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $APT_PACKAGES; } >&2 || {
      say "The packages could not be installed. As root, run: apt-get install $APT_PACKAGES"
      exit 69
    }
  elif command -v brew >/dev/null 2>&1; then
    # Written down, not tested: no Mac was at hand.
    say "Installing $BREW_PACKAGES with Homebrew."
    # shellcheck disable=SC2086
    brew install $BREW_PACKAGES >&2 || exit 69
  else
    say "No known package manager. Install GDAL, GEOS and PROJ with their headers, librsvg, the GDAL tools and Python 3."
    say "Debian and Ubuntu call them: $APT_PACKAGES"
    exit 69
  fi
  missing=$(missing_libraries | tr '\n' ' ')
  [ -z "$missing" ] || {
    say "Still missing after the installation: $missing"
    exit 69
  }
}
