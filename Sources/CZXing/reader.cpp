// The result's type of text differs between ZXing's versions; only its bytes are used.
#define ZX_USE_UTF8 1

#include "CZXing.h"

#include <ZXing/DecodeHints.h>
#include <ZXing/ReadBarcode.h>

#include <algorithm>
#include <cstring>

namespace {

ZXing::DecodeHints hints(int32_t code_max) {
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode)
        .setTryHarder(true)
        .setTryRotate(true)
        .setTryDownscale(true)
        .setMaxNumberOfSymbols(static_cast<uint8_t>(std::min(code_max, 255)));
    return hints;
}

void set_box(czxing_code &code, const ZXing::Position &corners) {
    const int x[] = {corners[0].x, corners[1].x, corners[2].x, corners[3].x};
    const int y[] = {corners[0].y, corners[1].y, corners[2].y, corners[3].y};
    code.left = *std::min_element(x, x + 4);
    code.right = *std::max_element(x, x + 4);
    code.top = *std::min_element(y, y + 4);
    code.bottom = *std::max_element(y, y + 4);
}

}  // namespace

extern "C" int32_t czxing_read(const uint8_t *pixels, int32_t width, int32_t height,
                               czxing_code *codes, int32_t code_max,
                               uint8_t *text, int32_t text_max) {
    if (!pixels || !codes || !text || width < 1 || height < 1 || code_max < 1 || text_max < 0)
        return 0;
    try {
        const ZXing::ImageView view(pixels, width, height, ZXing::ImageFormat::Lum);
        int32_t count = 0, used = 0;
        for (const auto &found : ZXing::ReadBarcodes(view, hints(code_max))) {
            if (count == code_max) break;
            if (!found.isValid() || found.format() != ZXing::BarcodeFormat::QRCode) continue;
            const auto &bytes = found.bytes();
            if (bytes.size() > static_cast<size_t>(text_max - used)) continue;
            czxing_code &code = codes[count];
            set_box(code, found.position());
            code.text_start = used;
            code.text_length = static_cast<int32_t>(bytes.size());
            if (!bytes.empty()) std::memcpy(text + used, bytes.data(), bytes.size());
            used += code.text_length;
            ++count;
        }
        return count;
    } catch (...) {
        // Too little memory, or a picture that ZXing trips over: nothing was found.
        return 0;
    }
}
