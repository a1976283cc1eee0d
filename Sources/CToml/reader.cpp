// The library is compiled here, so that its bound on nested values is ours.
#define TOML_HEADER_ONLY 1
#define TOML_ENABLE_UNRELEASED_FEATURES 0
#define TOML_MAX_NESTED_VALUES 64

#include "CToml.h"

#include <cstring>
#include <exception>
#include <stdexcept>
#include <string_view>
#include <vector>

// The library asserts where a header or a key has no name. A release build would take what it
// asserts for granted and go on; a debug build would stop the program. Here it is a refusal.
#undef NDEBUG
namespace {
struct not_expected : std::logic_error {
    not_expected() : std::logic_error("a key or the name of a table was expected") {}
};
[[noreturn]] void refuse_unexpected() { throw not_expected(); }
}  // namespace
#define TOML_ASSERT(expr) ((expr) ? static_cast<void>(0) : refuse_unexpected())

#include <toml++/toml.h>

namespace {

struct too_deep {
    int32_t line;
};

int32_t line_of(const toml::node &node) {
    return static_cast<int32_t>(node.source().begin.line);
}

const uint8_t *bytes_of(std::string_view text) {
    return reinterpret_cast<const uint8_t *>(text.data());
}

class walk {
    const int32_t depth_max_;
    const ctoml_take take_;
    void *const context_;

    void say(ctoml_step step) const { take_(context_, &step); }

  public:
    walk(int32_t depth_max, ctoml_take take, void *context)
        : depth_max_(depth_max), take_(take), context_(context) {}

    void node(const toml::node &node, const std::string_view *key, int32_t depth) const {
        ctoml_step step = {};
        step.line = line_of(node);
        if (key) {
            step.key = bytes_of(*key);
            step.key_length = static_cast<int64_t>(key->size());
        }
        if (depth > depth_max_) throw too_deep{step.line};
        if (const auto *table = node.as_table()) {
            step.kind = CTOML_TABLE_BEGIN;
            say(step);
            for (const auto &[name, value] : *table) {
                const std::string_view text = name.str();
                this->node(value, &text, depth + 1);
            }
            end(step.line);
        } else if (const auto *list = node.as_array()) {
            step.kind = CTOML_LIST_BEGIN;
            say(step);
            for (const auto &entry : *list) this->node(entry, nullptr, depth + 1);
            end(step.line);
        } else {
            value(node, step);
        }
    }

  private:
    void end(int32_t line) const {
        ctoml_step step = {};
        step.kind = CTOML_END;
        step.line = line;
        say(step);
    }

    void value(const toml::node &node, ctoml_step step) const {
        if (const auto *text = node.as_string()) {
            step.kind = CTOML_TEXT;
            step.text = bytes_of(text->get());
            step.text_length = static_cast<int64_t>(text->get().size());
        } else if (const auto *whole = node.as_integer()) {
            step.kind = CTOML_WHOLE;
            step.whole = whole->get();
        } else if (const auto *yes = node.as_boolean()) {
            step.kind = CTOML_YES_NO;
            step.whole = yes->get() ? 1 : 0;
        } else {
            step.kind = CTOML_OTHER;
        }
        say(step);
    }
};

bool is_expected(std::string_view text) {
    try {
        (void)toml::parse(text);
    } catch (const toml::parse_error &) {
        // A document that is cut off; what was asked about did not come up before.
    } catch (const not_expected &) {
        return false;
    }
    return true;
}

// The line that the library did not expect: the last of the shortest beginning that has it.
int32_t unexpected_line(std::string_view text) {
    std::vector<size_t> ends;
    for (size_t place = 0; place < text.size(); ++place)
        if (text[place] == '\n') ends.push_back(place + 1);
    ends.push_back(text.size());
    size_t low = 0, high = ends.size() - 1;
    while (low < high) {
        const size_t middle = (low + high) / 2;
        if (is_expected(text.substr(0, ends[middle])))
            low = middle + 1;
        else
            high = middle;
    }
    return static_cast<int32_t>(low + 1);
}

void refuse(ctoml_refusal *refusal, int32_t line, std::string_view detail) {
    refusal->line = line < 1 ? 1 : line;
    const size_t room = sizeof refusal->detail - 1;
    const size_t count = detail.size() < room ? detail.size() : room;
    std::memcpy(refusal->detail, detail.data(), count);
    refusal->detail[count] = 0;
}

}  // namespace

extern "C" int32_t ctoml_read(const uint8_t *bytes, int64_t count, int32_t depth_max,
                              ctoml_take take, void *context, ctoml_refusal *refusal) {
    const std::string_view text(reinterpret_cast<const char *>(bytes), static_cast<size_t>(count));
    try {
        const toml::table document = toml::parse(text);
        walk(depth_max, take, context).node(document, nullptr, 0);
        return CTOML_READ;
    } catch (const toml::parse_error &error) {
        refuse(refusal, static_cast<int32_t>(error.source().begin.line), error.description());
        return CTOML_NOT_TOML;
    } catch (const too_deep &deep) {
        refuse(refusal, deep.line, "");
        return CTOML_TOO_DEEP;
    } catch (const not_expected &error) {
        int32_t line = 1;
        try {
            line = unexpected_line(text);
        } catch (const std::exception &) {
            // Too little memory to look for it: the file is refused all the same.
        }
        refuse(refusal, line, error.what());
        return CTOML_NOT_TOML;
    } catch (const std::exception &) {
        refuse(refusal, 1, "there was too little memory to read it");
        return CTOML_NOT_TOML;
    }
}
