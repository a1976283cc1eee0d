// Reads TOML by the toml++ library, behind a boundary that C can cross.

#ifndef CTOML_H
#define CTOML_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// What comes next in a document, in the order of its tables and lists.
enum {
    CTOML_TABLE_BEGIN = 1,
    CTOML_LIST_BEGIN = 2,
    CTOML_END = 3,
    CTOML_TEXT = 4,
    CTOML_WHOLE = 5,
    CTOML_YES_NO = 6,
    // A float, a date or a time.
    CTOML_OTHER = 7,
};

// One step through a document. Pointers are good until the callback returns.
typedef struct {
    int32_t kind;
    // Counted from 1; of a list's entry and of a value, where it begins.
    int32_t line;
    // Name in the table around it, UTF-8 without an end; null in a list and for the document.
    const uint8_t *key;
    int64_t key_length;
    // Of CTOML_TEXT, UTF-8 without an end.
    const uint8_t *text;
    int64_t text_length;
    // Of CTOML_WHOLE; of CTOML_YES_NO 0 or 1.
    int64_t whole;
} ctoml_step;

typedef void (*ctoml_take)(void *context, const ctoml_step *step);

// Why a document was not read.
typedef struct {
    int32_t line;
    // The library's own words, UTF-8 with an end, cut to fit.
    char detail[256];
} ctoml_refusal;

enum { CTOML_READ = 0, CTOML_NOT_TOML = 1, CTOML_TOO_DEEP = 2 };

// Reads a document, and calls take for each step through it, the document's own table included.
//
// Tables and lists deeper than depth_max are refused with CTOML_TOO_DEEP; steps may have been
// taken by then. Keeps no pointer, and no exception leaves it; too little memory is CTOML_NOT_TOML.
int32_t ctoml_read(const uint8_t *bytes, int64_t count, int32_t depth_max, ctoml_take take,
                   void *context, ctoml_refusal *refusal);

#ifdef __cplusplus
}
#endif

#endif
