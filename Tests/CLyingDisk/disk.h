// What a watched folder remembers, and how a call finds it.

#ifndef DISK_H
#define DISK_H

#include "CLyingDisk.h"

#include <atomic>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <sys/stat.h>
#include <unordered_map>
#include <vector>

// Of its own, as all C++ of the test program shares one space of names.
namespace lying {

using Bytes = std::string;

// A write, or a cut to a length, that was not synced.
struct Pending {
    bool isCut;
    size_t at;
    Bytes bytes;
};

// A file, whatever it is called.
struct File {
    Bytes synced;
    std::vector<Pending> pending;
};

// What a name in a folder stands for.
struct Entry {
    bool isFolder;
    std::shared_ptr<File> file;
    bool operator==(const Entry &other) const {
        return isFolder == other.isFolder && file == other.file;
    }
};

using Names = std::map<std::string, Entry>;

}  // namespace lying

using namespace lying;

struct lying_disk {
    std::string root;
    dev_t device;
    uint64_t chance;
    uint64_t steps = 0, cutAt = 0, refuseFrom = 0, refuseCount = 0;
    int refuseCode = 0;
    bool isCut = false;
    std::unordered_map<ino_t, std::shared_ptr<File>> files;
    // Names that are on the disk, by folder; and those of the moment of the power cut.
    std::map<std::string, Names> synced, last;

    // SplitMix64, as in TestSupport.
    uint64_t draw();
    std::shared_ptr<File> file(ino_t number);
    Names names(const std::string &folder);
    // The names of a folder and of those in it; `isSynced` takes their files as they are.
    void walk(const std::string &folder, std::map<std::string, Names> &into, bool isSynced);
    void cut();
    // The errno by which the next step fails; 0 where it is done.
    int step();
    // Some of what was not synced, each sector on its own.
    Bytes left(const File &file);
    int writeLeft(const std::string &folder, const std::string &to);
};

namespace lying {

// An open file or folder of an attached folder.
struct Place {
    lying_disk *disk = nullptr;
    std::shared_ptr<File> file;
    std::string folder;
};

// Held while a disk is read or changed.
extern std::mutex turn;
extern std::atomic<int> attachedCount;

// Stores a write or a cut in the bytes of a file.
void store(const Pending &one, Bytes &bytes);

// Which file of an attached folder a descriptor is open for; no disk where it is none.
Place place(int descriptor);

// A file that lost its last name: its number may be another file's next.
void forget(const struct stat &status);

}  // namespace lying

#endif
