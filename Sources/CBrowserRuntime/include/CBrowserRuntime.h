// What Embedded Swift asks of a C library, for a page that has none.
#ifndef AMAN_BROWSER_RUNTIME_H
#define AMAN_BROWSER_RUNTIME_H

#include <stddef.h>

/// Room for bytes that come in or go out; NULL where memory has come to its bound.
void *aman_room(size_t byte_count);

/// Gives room back.
void aman_give_back(void *room);

#endif
