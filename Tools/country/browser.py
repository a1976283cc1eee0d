"""A browser without a picture: one connection, cookies, redirects, the mark of a session's forms.

It asks for pages and what a page's own script asks for. Style sheets, scripts, fonts and pictures are left
out: they are served with a year's lifetime, so a desk's browser asks for them once in that time.
"""
import asyncio
import re
import time
import urllib.parse

MARK = re.compile(rb'name="mark" value="([^"]*)"')
SECONDS = 180


class Wrong(Exception):
    """An answer that is no answer to what was asked."""


class Facts:
    """What was seen: times by kind, faults by kind, and what the office has acknowledged."""

    def __init__(self):
        self.times, self.errors, self.again, self.said = {}, {}, {}, []
        self.renewed = self.conflicts = self.bytes = 0

    def took(self, kind, seconds):
        """One answer was complete after so long."""
        self.times.setdefault(kind, []).append(round(seconds * 1000, 2))

    def error(self, kind, why):
        """Something that must not be."""
        key = f"{kind}: {why}"
        self.errors[key] = self.errors.get(key, 0) + 1

    def note(self, what, **more):
        """The office has acknowledged something."""
        self.said.append({"what": what, **more})


class Browser:
    """One member's browser at one desk."""

    def __init__(self, place, own, facts):
        self.place, self.own, self.facts = place, own, facts
        self.cookies, self.mark, self.streams, self.password = {}, "", None, None

    async def _open(self):
        self.streams = await asyncio.open_connection(
            *self.place, local_addr=(self.own, 0), limit=1 << 20)

    def close(self):
        """Ends the connection."""
        if self.streams:
            self.streams[1].close()
        self.streams = None

    async def _send(self, method, path, body, accept):
        lines = [f"{method} {path} HTTP/1.1", f"Host: {self.place[0]}:{self.place[1]}",
                 f"Accept: {accept}"]
        if self.cookies:
            lines.append("Cookie: " + "; ".join(f"{k}={v}" for k, v in self.cookies.items()))
        if body is not None:
            lines += ["Sec-Fetch-Site: same-origin", f"Content-Length: {len(body)}",
                      "Content-Type: application/x-www-form-urlencoded"]
        self.streams[1].write("\r\n".join(lines).encode() + b"\r\n\r\n" + (body or b""))
        head = (await self.streams[0].readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        return int(head[0].split(" ", 2)[1]), await self._rest(head[1:])

    async def _rest(self, lines):
        """The headers that matter, and the whole body."""
        length, location, chunked, after, closes = 0, None, False, 2, False
        for line in lines:
            name, _, value = line.partition(": ")
            name = name.lower()
            if name == "content-length":
                length = int(value)
            elif name == "location":
                location = value
            elif name == "transfer-encoding":
                chunked = True
            elif name == "retry-after":
                after = int(value)
            elif name == "connection":
                closes = value.lower() == "close"
            elif name == "set-cookie":
                own, _, text = value.split(";")[0].partition("=")
                self.cookies[own] = text
        body = await (self._chunks() if chunked else self.streams[0].readexactly(length))
        if closes:
            self.close()
        self.facts.bytes += len(body)
        return location, after, body

    async def _chunks(self):
        pieces = []
        while True:
            size = int(await self.streams[0].readline(), 16)
            pieces.append(await self.streams[0].readexactly(size + 2))
            if size == 0:
                return b"".join(piece[:-2] for piece in pieces)

    async def _once(self, method, path, body, accept):
        """One request; a connection that was closed while it was silent is opened again, as browsers do."""
        for attempt in (0, 1):
            fresh = self.streams is None
            try:
                if fresh:
                    await self._open()
                return await asyncio.wait_for(self._send(method, path, body, accept), SECONDS)
            except (asyncio.IncompleteReadError, ConnectionResetError, BrokenPipeError) as broken:
                self.close()
                partly = isinstance(broken, asyncio.IncompleteReadError) and broken.partial
                if fresh or attempt or partly:
                    raise
                self.facts.renewed += 1
        raise ConnectionError

    async def ask(self, kind, method, path, form=None, want=(200,), accept="text/html"):
        """Asks until it is answered for good. Its time is from the first asking to the last byte."""
        body = None if form is None else urllib.parse.urlencode(form).encode()
        began, tries = time.monotonic(), 0
        while True:
            try:
                status, (location, after, text) = await self._once(method, path, body, accept)
            except (OSError, asyncio.IncompleteReadError, asyncio.TimeoutError, ValueError) as broken:
                self.close()
                self.facts.error(kind, type(broken).__name__)
                tries += 1
                if tries > 3:
                    raise Wrong(kind) from broken
                await asyncio.sleep(1)
                continue
            if status != 503:
                break
            self.facts.again[kind] = self.facts.again.get(kind, 0) + 1
            await asyncio.sleep(after)
        self.facts.took(kind, time.monotonic() - began)
        if status not in want:
            self.facts.error(kind, status)
            raise Wrong(f"{kind} {status}")
        found = MARK.search(text) if method == "GET" or status == 200 else None
        if found:
            self.mark = found.group(1).decode()
        return status, location, text

    async def page(self, kind, path, must):
        """A page that has to have something in it; a session that fell asleep is woken first."""
        status, location, text = await self.ask(kind, "GET", path, want=(200, 303))
        if status == 303 and location.startswith("/unlock"):
            await self.ask("unlock page", "GET", location)
            await self.ask("unlock", "POST", "/unlock", [("mark", self.mark), (
                "password", self.password)], want=(303,))
            status, location, text = await self.ask(kind, "GET", path, want=(200,))
        if must not in text:
            self.facts.error(kind, "wrong page")
            raise Wrong(f"{kind}: wrong page")
        return text

    async def form(self, kind, path, fields, then, must):
        """Sends a form and follows where it leads; gives that address and that page."""
        _, location, _ = await self.ask(
            kind, "POST", path, [("mark", self.mark), *fields], want=(303,))
        return location, await self.page(then, location, must)

    async def sign_in(self, name, password):
        """The first page of a member's day."""
        self.password = password
        await self.page("sign-in page", "/sign-in", b'name="password"')
        await self.ask("sign in", "POST", "/sign-in",
                       [("name", name), ("password", password), ("code", "")], want=(303,))
