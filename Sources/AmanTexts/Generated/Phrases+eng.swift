// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

extension Phrases {
    /// English, from Texts/eng.po.
    static let english = Phrases(
        language: "eng",
        name: "English",
        isReviewed: true,
        writesPersianDigits: false,
        months: #"""
        January
        February
        March
        April
        May
        June
        July
        August
        September
        October
        November
        December
        Hamal
        Sawr
        Jawza
        Saratan
        Asad
        Sunbula
        Mizan
        Aqrab
        Qaws
        Jadi
        Dalw
        Hut
        """#,
        plural: { n in ((n != 1) ? 1 : 0) },
        sentences: #"""
        In force
        Let the holder pass. Compare name, year of birth and photo.
        Not valid yet
        Begins on {date}. Not a reason to hold anyone.
        Expired on {date}
        The holder can ask for a new letter at {office}. Not a reason to hold anyone.
        Exchanged for a newer letter
        Ask for the newer letter.
        Suspended by the office
        Call {office}. Not a reason to hold anyone.
        Revoked by the office
        The holder may still travel to safety until {date} and may appeal. Call {office}. Not a reason to hold anyone.
        The holder may appeal. Call {office}. Not a reason to hold anyone.
        Signed with a key this list does not know
        Call {office}. Until then treat the holder as you would any traveller.
        Signed, but not in a way this list allows
        Call {office}. Until then treat the holder as you would any traveller.
        The signature is not valid for this text
        Scan the other code. If the result is the same, the text was changed or damaged. Give the paper back and call {office}.
        Not read
        Clean, flatten, more light; scan the other code.
        This is not a letter of safe conduct
        It was read well and seems to be {kind}. This says nothing about the holder. Scan the code on the letter.
        The scan broke off
        Only a part of the letter's code arrived. Scan again. This says nothing about the holder.
        This is a letter's number
        Type its check code as well: the 8 characters under the code on the paper. This says nothing about the holder.
        This is a letter's number and check code
        Look them up where check codes are answered, or scan the code on the letter. This says nothing about the holder.
        Not understood
        The letter may be newer than this program. Update it, or call {office}. Until then treat the holder as you would any traveller.
        Genuine. Its latest status is not known on this device
        This list does not cover {office}. Treat the letter as in force.
        Genuine. Not found in the public log
        Treat it as in force, and tell {office} that it is missing from the log.
        Genuine. The clock of this device may be wrong
        Treat it as in force. Set the clock, or update the list.
        The office has announced a change from {date}.
        The list is {age} old: update it when you can.
        The clock of this device is behind: set it.
        the office
        until {date}
        b. {year}
        list {age} old
        Transit letter
        Standing letter
        Certificate
        Replacement letter
        less than an hour
        {count} hour	{count} hours
        {count} day	{count} days
        less than an hour left
        {count} hour left	{count} hours left
        {count} day left	{count} days left
        a code of a printed list
        a code of a proof slip
        a web address
        a health pass
        a credential of another programme
        the name of a wireless network
        a visiting card
        a telephone number
        an email address
        a place on a map
        a payment
        a secret for signing in
        a number, as on goods or identity cards
        some other text
        Proven: this letter is entry {number} of {size} in the office's public log. The office cannot deny it.
        Seen there by {count} of {witnesses} witnesses, on {date}.
        No outside witness has confirmed it.
        The proof is of another letter, or was changed. That says nothing against this letter.
        The log's key did not sign this proof. That says nothing against this letter.
        The proof cannot be checked here: the list does not know its log. A newer list may. That says nothing against this letter.
        """#,
        page: #"""
        title: Check a letter
        scan: Scan
        scanAnother: Scan another
        stopScanning: Stop the camera
        scanHint: Hold the code inside the frame. It should fill most of it.
        takePhoto: Take a photo
        choosePhoto: Choose a photo
        noCodeInPhoto: No code was found in this photo. Go nearer, hold still, use more light.
        photoUnreadable: This file is not a photo this phone can open. Take another.
        pasteText: Paste the text, or type number and check code
        pasteHint: The text of the code as a scanner reads it; or the letter's number and the check code under it, such as HER-FYGD-4V55 8895-10YY.
        check: Check
        keyboardReady: A hand scanner can be used now: scan, and the verdict appears.
        scanPaused: The scan stopped halfway. Waiting for the rest.
        scanBrokeOff: The scan broke off: only a part of the letter arrived. Scan again.
        reading: Reading…
        noCamera: This phone does not let pages use the camera. Take a photo, or paste the text.
        cameraDenied: This page may not use the camera. Allow it in the browser's settings for this page, or take a photo.
        cameraBusy: Another program is using the camera. Close it and try again, or take a photo.
        torch: Light
        otherLens: Other camera
        noDecoder: The code reader is not on this phone yet. It is used as soon as it has arrived; until then paste the text.
        severalLetters: There are several letters in this picture. Choose one.
        nothingKept: Nothing about a letter is stored or sent: no text, no photo, no list of who passed.
        comparePhoto: Compare the photo
        photoCode: The letter was made with a photo: the paper must show it.
        holder: Name
        born: Born
        father: Father or guardian
        from: From
        to: To
        validFrom: In force from
        until: Until
        number: Number
        kind: Kind
        office: Office
        call: Call
        clears: This clears after {seconds} seconds.
        cleared: Cleared. Nothing was stored.
        clearNow: Clear now
        speak: Speak
        speakAlways: Speak each verdict
        stopSpeaking: Stop speaking
        list: The list
        listOld: List {age} old
        listSize: Size
        listNumber: Edition
        listNewest: Signed
        listRoot: Root key
        listStatus: Status lists
        listNotices: Notices
        listEntries: Entries of the public log
        listWitnesses: Witnesses who saw the log
        honoured: Where letters are honoured
        honouredAbout: What the offices have heard, from whom. A place that is not listed was not reported; that makes it neither safe nor unsafe.
        chooseProvince: Province
        nothingReported: Nothing was reported here.
        wholeProvince: The whole province
        claimed: claimed
        confirmed: confirmed
        disputed: disputed
        ended: ended
        sinceDay: since {day}
        untilDay: until {day}
        committedBy: Committed by: {who}
        reportedBy: Reported by: {who}
        recordedDay: recorded {day}
        correctedDay: Corrected {day}. Before:
        correctsReport: Corrects an earlier report: {reason}
        postNotices: Notices to posts
        noNotices: No notice.
        noticeNumber: Notice {number}
        noticeCorrects: Corrects notice {number}.
        noticeCorrected: Corrected {day}: see notice {number}.
        noticeWithdrawn: Withdrawn {day}: see notice {number}.
        signedDay: {office}, signed {day}
        noList: There is no list yet.
        noListHelp: A letter is checked against the office's list. Load it from a file or from the web; after that you need no network.
        updateList: Update the list
        fromFile: Load from a file
        fromWeb: Load from the web
        fromCodes: Load from printed codes
        codesSoFar: {count} of {total} codes read
        webFailed: The list could not be fetched. The list you have stays in use; try again where there is a network.
        scanList: Or scan the printed codes of a list, one after the other.
        listCodes: Code {have} of {count} of the list is read. Continue with the next.
        listCodesOther: This code belongs to another list. Continue with the sheets you began, or press Stop and start again.
        listCodesBroken: These codes do not make one list. Start again with the first code.
        scanProof: Scan its proof slip
        proofCodes: Code {have} of {count} of the proof slip is read. Continue with the next.
        proofCodesOther: This code belongs to another proof slip. Continue with the slip you began, or press Stop and start again.
        proofCodesBroken: These codes do not make one proof. Start again with the first code of the slip.
        proofRead: The proof slip is read. Now scan the code on the letter.
        markSame: This is the mark of the programme whose list this phone has.
        markOther: This mark is of another programme. Do not use this list: ask the office.
        listTaken: The new list is in use.
        listSame: You already have this list.
        listKept: The list you had stays in use.
        refusedNotAList: This file is not a list, or it is incomplete. Get it from the office again.
        refusedTooBig: This list is too big for a phone. Ask the office for one without the log.
        refusedOtherRoot: This list belongs to another programme: its root key is different.
        refusedChanged: A part of this list was changed after it was signed, or its key is not allowed to sign it.
        refusedContent: A part of this list cannot be understood. This page may be too old for it: update the page.
        refusedOlder: This list is older than the one you have.
        refusedContradicts: Two lists of the same edition contradict each other. Nothing was imported: ask the office by other means which is right.
        refusedPartial: This list only adds to another one that is not here. Load a complete list first.
        chooseLanguage: Language
        install: Install on this phone
        installHint: Open the browser's menu and choose "Add to home screen".
        stepList: Get the list
        stepMark: Compare the mark
        stepHome: Put this page on your home screen
        stepHomeDone: Done: this page was opened from its icon.
        stepHomeFirst: On an iPhone do this first: tap Share, then "Add to Home Screen", and open the page from that icon.
        stepHomeElsewhere: You are in the browser now. A list that you get here is not in the icon: open the icon and get the list there.
        stepScan: Scan letters
        trustListSigned: Trust list signed
        offlineReady: Ready without a network
        newVersion: A new version of this page is ready.
        useNewVersion: Use it now
        storageFull: The phone is full, so the new list was not saved. Free some space, then update the list.
        keeping: Saving this page on the phone…
        cannotKeep: This browser does not save the page: it will not open without a network. Use an ordinary window, not a private one.
        tooOld: This browser is too old for this page. Update it, or use another.
        clockSet: Set this phone's clock: it is behind.
        back: Back
        close: Close
        travelsTo: travels to
        untilDate: until {date}
        fromDate: from {date}
        photoMark: The photo on the paper has the mark {mark}.
        listWhat: The list contains what a check needs: the offices' keys, and which letters were revoked or exchanged. It contains no names.
        rootFirst: This phone trusts the root it met first, and the one which that root named its successor. Compare this mark with the one the office shows.
        rootSucceeded: The programme has a new root key, named by the one this phone trusted. Compare its mark on the page of the list with the one the office shows.
        backToScan: Check letters
        forget: Delete everything on this phone
        forgetAsk: The list, the trusted root and the language will be deleted. Without a network you cannot check letters until you load a list again.
        forgetYes: Delete everything
        forgetNo: Cancel
        forgotten: Everything was deleted.
        about: About this page
        aboutKeeps: Stored on this phone: the list, the mark of the trusted root, the newest time seen in a signed list, and the chosen language, voice and camera. Nothing about any letter, holder or check.
        aboutNetwork: A check uses no network, and this page cannot send anything it scans.
        aboutNoHold: No verdict is a reason to hold anyone.
        aboutDecoder: This page reads codes with ZBar, © 2007–2011 Jeff Brown and © 1999–2009 Timothy B. Terriberry, under the GNU LGPL 2.1; where the browser has a code reader that works, with both.
        licence: Licence
        source: Source
        review:
        """#
    )

    /// Of check codes: only programs that look them up carry it.
    static var englishCheckCode: String {
        #"""
        Known here; nothing is known against it
        {office} has issued a letter with this code. The code does not prove dates and names: read them from the paper, and compare name, year of birth and photo. If they match, let the holder pass.
        Not known here
        It may be newer than this list, or misheard: have it read again, and call {office}. Until then treat the holder as you would any traveller. Not a reason to hold anyone.
        Cannot be looked up here
        This list has no letters of that office to look up: update it, or call {office}. Until then treat the holder as you would any traveller. Not a reason to hold anyone.
        Have the code read again before you rely on this.
        as of {date}
        """#
    }
}
