/// The words everything else is translated from.
let verifierEnglish = """
    title: Check a letter
    language: Language
    scan: Scan a letter
    holdCode: Hold the code inside the frame.
    stopCamera: Stop the camera
    light: Light
    takePhoto: Use a photo
    pasteText: Paste the text
    pasteLabel: The text of the letter's code
    checkText: Check this text
    otherWays: Other ways
    wedgeHint: A hand-held scanner works too: just scan.
    scanAnother: Scan another
    clears: Clears itself after half a minute. Nothing is kept.
    speak: Speak the verdict
    sayIt: Say it aloud
    working: One moment…
    travelsTo: travels to
    untilDate: until {date}
    fromDate: from {date}
    listOld: list {age} old
    photoMark: The photo on the paper has the mark {mark}.
    noCode: No code was found in this photo. Come closer, give it more light and hold still.
    notAPicture: This file is not a picture that can be read here.
    cameraDenied: The camera is not allowed here. Allow it for this page in the browser's \
    settings, or use one of the other ways below.
    cameraMissing: No camera was found. Use one of the other ways below.
    cameraBusy: The camera did not start: another program may hold it. Close that program and try \
    again, or use one of the other ways below.
    noList: There is no list on this phone yet. Take the office's list first; after that no \
    network is needed.
    takeList: Take the list
    aboutList: The list
    listTitle: The list on this phone
    listWhat: The list holds what a check needs: the offices' keys, and which letters were taken \
    back or exchanged. It holds no names.
    listNone: No list is kept on this phone yet.
    listSize: {size} KB, {entries} log entries
    getList: Get the newest list
    listFromFile: Take a list from a file
    listNewer: A newer list was taken.
    listFirst: The list was taken.
    listSame: Nothing newer was found: this list is up to date.
    listRefused: This list was not taken ({reason}).
    listOtherRoot: This list is signed by another programme root than the one this phone trusts, \
    so it was not taken. Ask the office by another way before you trust a new root.
    listKept: The list you had is still here.
    noConnection: The office's list could not be reached. Try again when there is a network, or \
    take a list from a file.
    noListThere: There is no list at the office's address.
    noRoom: This phone has no room for the list. Free some space and try again.
    listPart: {have} of {count} codes of the list are read. Show the next one.
    root: Programme root
    rootFirst: This phone trusts the root it met first. Compare this mark with the one the office \
    shows.
    ready: This page is kept on this phone and works without a network.
    keeping: Keeping the page on this phone…
    cannotKeep: This browser does not keep the page: without a network it will not open. Use an \
    ordinary window, not a private one.
    newerPage: A newer version of this page is here.
    useNewer: Use the newer version
    install: Put this page on the home screen
    backToScan: Check letters
    forget: Forget everything on this phone
    forgetAsk: The list, the trusted root and the language will be deleted. Without a network you \
    cannot check letters until you take a list again.
    forgetYes: Forget it all
    forgetNo: Keep it
    forgotten: Everything was forgotten.
    about: About this page
    aboutKeeps: Kept on this phone: the list, the mark of the trusted root, the newest time seen \
    in a signed list, and the chosen language. Nothing about any letter, holder or check.
    aboutNetwork: A check uses no network, and this page cannot send what it scans anywhere.
    aboutNoHold: No verdict is a reason to hold anyone.
    aboutDecoder: Where the browser has no code reader of its own, this page uses ZBar, © \
    2007–2011 Jeff Brown and © 1999–2009 Timothy B. Terriberry, under the GNU LGPL 2.1.
    licence: Licence
    source: Source
    review:
    """
