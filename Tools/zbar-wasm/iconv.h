/* Stands in for iconv: the bytes of a code are passed on as they are.
   Letters are written in QR's alphanumeric mode, which needs no conversion; the page reads
   whatever else a code holds as UTF-8 and shows what does not fit as replacement characters. */
#ifndef AMAN_ZBAR_ICONV_H
#define AMAN_ZBAR_ICONV_H

#include <stddef.h>

typedef void *iconv_t;
iconv_t iconv_open(const char *to, const char *from);
size_t iconv(iconv_t as, char **in, size_t *in_left, char **out, size_t *out_left);
int iconv_close(iconv_t as);

#endif
