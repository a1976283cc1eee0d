// Memory for Embedded Swift in WebAssembly: adjacent blocks, free ones in lists by size.
//
// Each block begins with its own size and the size of the block before it, so that neighbours that
// are freed merge again: a checkpoint judges letters all day in one instance, and
// imports new lists beside the one it holds. The memory's limit is the module's own maximum
// (Tools/site.sh); beyond it an allocation fails or traps.

#include "CBrowserRuntime.h"
#include <stdint.h>

typedef struct block {
    uint32_t before;           // bytes of the block before this one
    uint32_t size;             // bytes of this block with its head; the lowest bit says: in use
    struct block *next, *last; // neighbours in the list of free blocks; only where it is free
} block;

enum {
    unit = 16,         // every block's size, and the alignment of what is given out
    head = 8,          // bytes before the room itself
    page = 65536,      // WebAssembly's unit of growth
    small_count = 32,  // lists for exactly 16, 32, … 512 bytes
    list_count = 56,   // then one for each power of two
    in_use = 1,
};

extern unsigned char __heap_base;

static block *lists[list_count];
static block *end_mark;  // a head of size zero behind the last block; never free

static uint32_t size_of(const block *b) { return b->size & ~(uint32_t)in_use; }
static block *after(block *b) { return (block *)((char *)b + size_of(b)); }

static unsigned list_of(uint32_t size) {
    if (size <= small_count * unit) return size / unit - 1;
    // 513 to 1023 bytes are in the first list of powers.
    return small_count + (31 - __builtin_clz(size)) - 9;
}

static void put(block *b, uint32_t size) {
    unsigned place = list_of(size);
    b->size = size;
    after(b)->before = size;
    b->last = NULL;
    b->next = lists[place];
    if (b->next) b->next->last = b;
    lists[place] = b;
}

static void pull(block *b) {
    if (b->last) b->last->next = b->next;
    else lists[list_of(size_of(b))] = b->next;
    if (b->next) b->next->last = b->last;
}

/// Joins a block with its free neighbours and puts it into its list.
static void release(block *b) {
    uint32_t size = size_of(b);
    block *right = after(b);
    if (right != end_mark && !(right->size & in_use)) {
        pull(right);
        size += size_of(right);
    }
    if (b->before) {
        block *left = (block *)((char *)b - b->before);
        if (!(left->size & in_use)) {
            pull(left);
            size += size_of(left);
            b = left;
        }
    }
    put(b, size);
}

/// Allocates more pages; false when the limit is reached.
static int grow(uint32_t size) {
    int is_first = end_mark == NULL;
    uint32_t wanted = size + (is_first ? 2 * unit : 0);
    uint32_t pages = wanted / page + 1;
    uint32_t old_pages = __builtin_wasm_memory_size(0);
    if (pages > 65535 || __builtin_wasm_memory_grow(0, pages) == (size_t)-1) return 0;
    block *b = end_mark;
    uintptr_t end = (uintptr_t)(old_pages + pages) * page;
    if (is_first) {
        // The memory after a header must be aligned to a whole unit.
        uintptr_t start = ((uintptr_t)&__heap_base + head + unit - 1) / unit * unit - head;
        b = (block *)start;
        b->before = 0;
    }
    end_mark = (block *)(end - head);
    b->size = (uint32_t)((char *)end_mark - (char *)b) / unit * unit;
    end_mark = after(b);
    end_mark->size = in_use;
    release(b);
    return 1;
}

static block *take(uint32_t size) {
    for (unsigned place = list_of(size); place < list_count; place++) {
        for (block *b = lists[place]; b; b = b->next) {
            if (size_of(b) >= size) return b;
        }
    }
    return NULL;
}

__attribute__((export_name("aman_room"))) void *aman_room(size_t byte_count) {
    if (byte_count > UINT32_MAX / 2) return NULL;
    uint32_t size = (uint32_t)((byte_count + head + unit - 1) / unit * unit);
    // A free block keeps its two neighbours in itself.
    if (size < 2 * unit) size = 2 * unit;
    block *b = take(size);
    if (!b) {
        if (!grow(size)) return NULL;
        b = take(size);
        if (!b) return NULL;
    }
    pull(b);
    uint32_t spare = size_of(b) - size;
    if (spare >= 2 * unit) {
        block *rest = (block *)((char *)b + size);
        rest->before = size;
        put(rest, spare);
        b->size = size;
    }
    b->size |= in_use;
    return (char *)b + head;
}

__attribute__((export_name("aman_give_back"))) void aman_give_back(void *room) {
    if (!room) return;
    block *b = (block *)((char *)room - head);
    b->size &= ~(uint32_t)in_use;
    release(b);
}
