// Reads QR codes by ZXing's C++ library, behind a boundary that C can cross.

#ifndef CZXING_H
#define CZXING_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// A code that was found: its corners' box, and the position of its text in the caller's buffer.
typedef struct {
    int32_t left, top, right, bottom;
    int32_t text_start, text_length;
} czxing_code;

// Looks for QR codes on a grey picture of width * height bytes, row by row, 0 black.
//
// Fills at most code_max codes, and at most text_max bytes of their texts, without ends; a code
// whose text does not fit is left out. Returns how many were filled, 0 also without memory.
// Stores no pointer, and no exception leaves it.
int32_t czxing_read(const uint8_t *pixels, int32_t width, int32_t height,
                    czxing_code *codes, int32_t code_max,
                    uint8_t *text, int32_t text_max);

#ifdef __cplusplus
}
#endif

#endif
