// The few functions of a C library that the compiler and Embedded Swift call by name.

#include "CBrowserRuntime.h"
#include <stdint.h>

int posix_memalign(void **room, size_t alignment, size_t byte_count) {
    // Nothing here needs more than 16. Address 0 can be written to in WebAssembly, so an unnoticed
    // NULL would corrupt the data there: a trap ends the instance, and the page makes a new one.
    if (alignment > 16) __builtin_trap();
    *room = aman_room(byte_count);
    if (!*room) __builtin_trap();
    return 0;
}

void free(void *room) { aman_give_back(room); }

// The loops below would be turned into calls of themselves without -fno-builtin.

/// Eight bytes at any address: WebAssembly reads them there as fast as anywhere.
typedef uint64_t __attribute__((aligned(1), may_alias)) eight;

void *memcpy(void *to, const void *from, size_t count) {
    unsigned char *t = to;
    const unsigned char *f = from;
    for (; count >= 8; count -= 8, t += 8, f += 8) *(eight *)t = *(const eight *)f;
    for (; count; count--) *t++ = *f++;
    return to;
}

void *memmove(void *to, const void *from, size_t count) {
    unsigned char *t = to;
    const unsigned char *f = from;
    if (t <= f || t >= f + count) return memcpy(to, from, count);
    for (; count; count--) t[count - 1] = f[count - 1];
    return to;
}

void *memset(void *to, int byte, size_t count) {
    unsigned char *t = to;
    for (; count && ((uintptr_t)t & 3); count--) *t++ = (unsigned char)byte;
    uint32_t word = (unsigned char)byte * 0x01010101u;
    for (; count >= 4; count -= 4, t += 4) *(uint32_t *)t = word;
    for (; count; count--) *t++ = (unsigned char)byte;
    return to;
}

int memcmp(const void *left, const void *right, size_t count) {
    const unsigned char *l = left, *r = right;
    for (; count; count--, l++, r++) {
        if (*l != *r) return *l - *r;
    }
    return 0;
}

uintptr_t __stack_chk_guard = 0x5afec0de;

_Noreturn void __stack_chk_fail(void) { __builtin_trap(); }

static uint64_t seed;

/// Seeds hashing, so that an attacker cannot choose keys that all collide.
__attribute__((export_name("aman_seed"))) void aman_seed(uint32_t high, uint32_t low) {
    seed = (uint64_t)high << 32 | low;
}

/// Swift asks once, for the start of its hashing; SplitMix64 stretches what the page gave.
void arc4random_buf(void *room, size_t count) {
    unsigned char *r = room;
    for (size_t place = 0; place < count; place++) {
        if (place % 8 == 0) seed += 0x9e3779b97f4a7c15u;
        uint64_t mixed = (seed ^ seed >> 30) * 0xbf58476d1ce4e5b9u;
        mixed = (mixed ^ mixed >> 27) * 0x94d049bb133111ebu;
        mixed ^= mixed >> 31;
        r[place] = (unsigned char)(mixed >> place % 8 * 8);
    }
}

/// 128-bit product, of which Swift's overflow checks look at the upper half.
__int128 __multi3(__int128 left, __int128 right) {
    uint64_t a = (uint64_t)left, b = (uint64_t)right;
    uint64_t low = (a & 0xffffffff) * (b & 0xffffffff);
    uint64_t middle = (a >> 32) * (b & 0xffffffff) + (low >> 32);
    uint64_t other = (a & 0xffffffff) * (b >> 32) + (middle & 0xffffffff);
    uint64_t high = (a >> 32) * (b >> 32) + (middle >> 32) + (other >> 32);
    high += a * (uint64_t)(right >> 64) + (uint64_t)(left >> 64) * b;
    return (__int128)((unsigned __int128)high << 64 | (other << 32 | (low & 0xffffffff)));
}
