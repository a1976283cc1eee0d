// Starts a program that can reach nothing, and lets a program give up what it could reach: what
// the Linux kernel offers for it, behind a face that Swift can call.

#ifndef CSANDBOX_H
#define CSANDBOX_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// What a confined process may still use.
typedef struct {
    // Bytes of address space beyond what the process has mapped when it is confined.
    uint64_t address_space_bytes;
    // Seconds of processor time; the kernel then ends the process by SIGXCPU.
    uint64_t cpu_seconds;
    // The nice value, so that the process yields to everything that people wait for; 0 to 19.
    int32_t niceness;
} csandbox_limits;

// A file without a name, open for reading from its first byte, whose bytes cannot be changed.
//
// Returns the descriptor, which is closed on exec, or a negative errno.
int32_t csandbox_sealed_file(const uint8_t *bytes, size_t count);

// Starts a program without environment, in the folder /, with no file open but its input, the
// pipe its output goes to, and /dev/null for what it complains of.
//
// `arguments` ends with NULL, and its first is the program's name. Keeps no pointer, and does not
// take over `input`. On success returns 0, and the caller owns `*output`, the pipe's reading end,
// which is closed on exec, and must wait for `*process`. Otherwise returns a negative errno, and
// nothing was started.
int32_t csandbox_spawn(const char *path, const char *const *arguments, int32_t input,
                       int32_t *output, int32_t *process);

// Confines the calling process for good: limits of memory and processor time, no new file, no
// growing file, no core dump, no privilege, no new process, ended when its parent thread ends; and
// where the kernel has Landlock, no path, no TCP port, no signal or socket of others.
//
// Open descriptors stay open. Call it while there is one thread at work, and after every library
// that is needed has been loaded. Returns the version of Landlock that holds, 0 where the kernel
// has none, or a negative errno: then the process must not continue.
int32_t csandbox_enter(const csandbox_limits *limits);

// Starts a program that takes the caller's place: with its standard streams, in a session of its
// own, so that a terminal that closes does not end it, and with no file open beyond those but the
// given ones, which get the numbers from 3 on in their order.
//
// `arguments` and `environment` end with NULL; the first argument is the program's name. Keeps no
// pointer and closes no file. Returns 0, or a negative errno: then nothing was started.
int32_t csandbox_start_successor(const char *path, const char *const *arguments,
                                 const char *const *environment, const int32_t *files,
                                 size_t count, int32_t *process);

// Keeps the calling process's memory from others: no core dump, for it and what it starts, and
// for users without privilege no debugger and no reading of /proc/PID/mem. Call it first.
//
// Returns 0, or a negative errno.
int32_t csandbox_hide_memory(void);

#ifdef __cplusplus
}
#endif

#endif
