import AmanOffice
import AmanTexts
import HTTPTypes
import Hummingbird

extension OfficeSite {
    private var sessionName: String { "aman-session" }
    private var deviceName: String { "aman-browser" }

    /// The session the browser holds.
    func sessionToken(_ request: Request) -> SessionToken? {
        request.cookies[sessionName].flatMap { SessionToken(reading: $0.value) }
    }

    /// The token by which an account knows the browser.
    func deviceToken(_ request: Request) -> SessionToken? {
        request.cookies[deviceName].flatMap { SessionToken(reading: $0.value) }
    }

    /// Gives the browser its session; gone when the browser is closed.
    func remember(_ signedIn: SignedIn, in response: inout Response) {
        response.setCookie(cookie(sessionName, signedIn.token.text, seconds: nil))
        if let device = signedIn.device {
            response.setCookie(cookie(deviceName, device.text, seconds: deviceSeconds))
        }
    }

    /// Takes the session from the browser, and with it what the browser kept of the pages.
    func forgetSession(in response: inout Response) {
        response.setCookie(cookie(sessionName, "", seconds: 0))
        response.headers.say("Clear-Site-Data", "\"cache\"")
    }

    private func cookie(_ name: String, _ value: String, seconds: Int?) -> Cookie {
        guard let seconds else {
            return Cookie(
                name: name,
                value: value,
                path: "/",
                httpOnly: true,
                sameSite: .strict
            )
        }
        return Cookie(
            name: name,
            value: value,
            maxAge: seconds,
            path: "/",
            httpOnly: true,
            sameSite: .strict
        )
    }
}

/// Half a year: how long a browser that is not used stays known.
private let deviceSeconds = 180 * 86_400
