// What Embedded Swift asks of a C library, for a page that has none.
#ifndef AMAN_BROWSER_RUNTIME_H
#define AMAN_BROWSER_RUNTIME_H

#include <stddef.h>

/// Memory for bytes that come in or go out; NULL when memory has reached its limit.
void *aman_room(size_t byte_count);

/// Frees memory.
void aman_give_back(void *room);

#endif
