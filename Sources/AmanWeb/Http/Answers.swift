import AmanOffice
import AmanTexts
import HTTPTypes
import Hummingbird

extension Response {
    /// A page: never stored by the browser or a cache between.
    static func page(
        _ markup: Markup,
        _ setting: PageSetting,
        status: HTTPResponse.Status = .ok
    ) -> Response {
        var response = Response(
            status: status,
            headers: [
                .contentType: "text/html; charset=utf-8",
                .contentLanguage: setting.language.tag,
                .cacheControl: "no-store",
                .vary: "Accept-Language",
            ],
            body: .init(byteBuffer: ByteBuffer(string: markup.text))
        )
        response.headers.say("Cross-Origin-Resource-Policy", "same-origin")
        return response
    }

    /// Sends the browser to another page, by GET.
    static func seeOther(_ address: String) -> Response {
        Response(
            status: .seeOther,
            headers: [.location: address, .cacheControl: "no-store"]
        )
    }

    /// A line of text.
    static func text(
        _ text: String,
        type: String = "text/plain; charset=utf-8",
        status: HTTPResponse.Status = .ok
    ) -> Response {
        Response(
            status: status,
            headers: [.contentType: type, .cacheControl: "no-store"],
            body: .init(byteBuffer: ByteBuffer(string: text))
        )
    }

    /// A line of JSON.
    static func json(_ value: JSONValue) -> Response {
        Response(
            status: .ok,
            headers: [.contentType: "application/json", .cacheControl: "no-store"],
            body: .init(byteBuffer: ByteBuffer(bytes: value.encoded + [UInt8(ascii: "\n")]))
        )
    }
}

extension HTTPFields {
    /// Sets a header that HTTPTypes has no name for.
    mutating func say(_ name: String, _ value: String) {
        if let name = HTTPField.Name(name) { self[name] = value }
    }
}
