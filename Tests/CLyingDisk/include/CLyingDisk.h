// A disk that loses, tears and refuses what is written to it: for the simulation's tests only.
//
// The test program's own write, pwrite, ftruncate, fsync, fdatasync, rename and unlink take the
// place of the C library's, in SQLite and Foundation too. Outside of an attached folder they are
// the system's calls and nothing more. The files of an attached folder always show what was
// written last, as the system's cache does; beside them the disk remembers what was synced. A power
// cut leaves what was synced, and of the rest whatever chance leaves.

#ifndef CLYINGDISK_H
#define CLYINGDISK_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// A folder whose disk is watched. Several may be attached at once, none inside another.
typedef struct lying_disk lying_disk;

// Begins to watch a folder. All that is in it by now is on the disk; `seed` decides all chances.
// Returns null where the folder cannot be read.
lying_disk *lying_disk_attach(const char *folder, uint64_t seed);

// Ends watching.
void lying_disk_detach(lying_disk *disk);

// Writes, cuts and syncs of files and folders until now.
uint64_t lying_disk_steps(const lying_disk *disk);

// The power fails before the step of this number, counted from 1; 0 is never. From then on each
// step is refused with EIO, so that the program that is at work ends soon.
void lying_disk_cut_at(lying_disk *disk, uint64_t step);

// Refuses `count` steps with this errno, from the step of this number on. A sync that is refused
// may have stored some of what it was to store, and the next one does not store the rest.
void lying_disk_refuse(lying_disk *disk, uint64_t step, uint64_t count, int code);

// Whether the power has failed.
int lying_disk_is_cut(const lying_disk *disk);

// Writes to a new folder what is on the disk after the power has failed; it fails now if it has
// not. Returns 0, or an errno.
int lying_disk_left(lying_disk *disk, const char *folder);

#ifdef __cplusplus
}
#endif

#endif
