/* The verifier page's door to ZBar: a grey picture in, the texts of its QR codes out.
   It imports nothing, so that what a stranger's code holds can reach nothing. */
#include <config.h>
#include <iconv.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>
#include <time.h>

#include <zbar.h>

/* Twice 1920x1080: more than a page ever hands over. */
#define PIXELS_MAX (2u * 1920u * 1080u)
/* A version 40 code holds 2,953 bytes; a picture may hold several. */
#define FOUND_MAX 16384u

#define EXPORTED(name) __attribute__((export_name(name)))

static zbar_image_scanner_t *scanner;
static zbar_image_t *image;
static uint8_t *pixels;
static size_t room;
/* What was found: for each code its length as 2 bytes, low first, and then its bytes. */
static uint8_t found[FOUND_MAX];

/* Where to write width x height grey bytes; 0 where there is no room for as many. */
EXPORTED("picture") uint8_t *picture(uint32_t width, uint32_t height) {
  if (width == 0 || height == 0 || width > 65535 || height > 65535) return NULL;
  size_t wanted = (size_t)width * height;
  if (wanted > PIXELS_MAX) return NULL;
  if (wanted > room) {
    free(pixels);
    pixels = malloc(wanted);
    room = pixels ? wanted : 0;
  }
  return pixels;
}

/* Where the codes found last are written. */
EXPORTED("found") const uint8_t *found_codes(void) { return found; }

static int begin(void) {
  if (scanner && image) return 1;
  scanner = zbar_image_scanner_create();
  image = zbar_image_create();
  if (!scanner || !image) return 0;
  zbar_image_scanner_set_config(scanner, ZBAR_NONE, ZBAR_CFG_ENABLE, 0);
  zbar_image_scanner_set_config(scanner, ZBAR_QRCODE, ZBAR_CFG_ENABLE, 1);
  zbar_image_scanner_set_config(scanner, ZBAR_QRCODE, ZBAR_CFG_BINARY, 1);
  return 1;
}

/* Reads the picture; every how many lines is looked at is `density`.
   Returns how many bytes of codes were found; 0 for none. */
EXPORTED("scan") uint32_t scan(uint32_t width, uint32_t height, uint32_t density) {
  if ((size_t)width * height > room || density == 0 || !begin()) return 0;
  zbar_image_scanner_set_config(scanner, ZBAR_NONE, ZBAR_CFG_X_DENSITY, (int)density);
  zbar_image_scanner_set_config(scanner, ZBAR_NONE, ZBAR_CFG_Y_DENSITY, (int)density);
  zbar_image_set_format(image, zbar_fourcc('Y', '8', '0', '0'));
  zbar_image_set_size(image, width, height);
  zbar_image_set_data(image, pixels, (size_t)width * height, NULL);
  if (zbar_scan_image(scanner, image) <= 0) return 0;
  uint32_t count = 0;
  const zbar_symbol_t *symbol = zbar_image_first_symbol(image);
  for (; symbol; symbol = zbar_symbol_next(symbol)) {
    uint32_t length = zbar_symbol_get_data_length(symbol);
    if (zbar_symbol_get_type(symbol) != ZBAR_QRCODE || length > 65535) continue;
    if (count + 2 + length > FOUND_MAX) break;
    found[count] = (uint8_t)length;
    found[count + 1] = (uint8_t)(length >> 8);
    memcpy(found + count + 2, zbar_symbol_get_data(symbol), length);
    count += 2 + length;
  }
  return count;
}

/* What ZBar asks of a system. It has no clock, no output and no encodings here. */

int gettimeofday(struct timeval *restrict now, void *restrict zone) {
  (void)zone;
  *now = (struct timeval){0};
  return 0;
}

int clock_gettime(clockid_t clock, struct timespec *now) {
  (void)clock;
  *now = (struct timespec){0};
  return 0;
}

_Noreturn void __assert_fail(const char *what, const char *file, int line, const char *where) {
  (void)what, (void)file, (void)line, (void)where;
  __builtin_trap();
}

_Noreturn void abort(void) { __builtin_trap(); }

#undef stderr
FILE *const stderr = NULL;

int fprintf(FILE *restrict file, const char *restrict format, ...) {
  (void)file, (void)format;
  return 0;
}

int sprintf(char *restrict out, const char *restrict format, ...) {
  (void)format;
  *out = 0;
  return 0;
}

int snprintf(char *restrict out, size_t size, const char *restrict format, ...) {
  (void)format;
  if (size) *out = 0;
  return 0;
}

iconv_t iconv_open(const char *to, const char *from) {
  (void)to, (void)from;
  return (iconv_t)1;
}

size_t iconv(iconv_t as, char **in, size_t *in_left, char **out, size_t *out_left) {
  (void)as;
  if (!in) return 0;
  if (*in_left > *out_left) return (size_t)-1;
  memcpy(*out, *in, *in_left);
  *in += *in_left, *out += *in_left, *out_left -= *in_left, *in_left = 0;
  return 0;
}

int iconv_close(iconv_t as) {
  (void)as;
  return 0;
}
