// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

extension Catalogue {
    static let english = Catalogue(
        .english,
        plural: { n in ((n != 1) ? 1 : 0) },
        texts: #"""
        Skip to the content
        Language
        The work, step by step
        Apply
        Review
        Decide
        Issue
        Hand out
        Exchange
        Revoke
        Today
        Check a letter
        Sign in
        Sign out
        Lock
        Your account
        Staff
        waiting
        This page counts. It shows no names.
        An example for trying out. Nobody may rely on these letters.
        This translation has not been reviewed yet.
        letter issued today	letters issued today
        Applications today
        Handed out today
        Waiting to be called
        Did not come when called
        Letters by kind
        Kind
        In all
        How they stand
        Valid
        Exchanged
        Paused
        Taken back
        The public log
        Every letter and every change stands here as a number that names nobody.
        entry	entries
        Newest tree head
        No tree head is signed yet; the first one appears with the first letter.
        For checkpoints
        Bundle: all a checkpoint needs, in one file
        Trust list
        Status list
        Tree head
        Nobody has applied yet. The numbers of the day will stand here.
        No letter yet. Each kind of letter will be counted here.
        Paste the text of its code, or choose a photo of it.
        The letter's text
        A long row of capital letters and digits, as a scanner reads it.
        or
        A photo of the letter
        JPEG or PNG. One code, filling most of the picture, is enough.
        Check this letter
        Nothing about the letter is kept: no text, no photo, no list of who was checked.
        until {date}
        from {date}
        b. {year}
        to
        list {age} old
        in the public log
        public log not at hand for it
        Check another letter
        This page clears itself after 30 seconds.
        There is no page at this address.
        The address may have been shortened or mistyped.
        This address cannot be used in this way.
        Go back and begin again from the page.
        This text is too long to be a letter.
        A letter's text has under 8,192 characters. Paste only the text of one code.
        This photo is too large.
        We take photos up to 6 MB. Choose a smaller one, or crop it to the code.
        This photo has {count} pixels, which is too many.
        We read photos up to 40 million pixels. Choose a smaller one, or crop it to the code.
        This is not a photo we can read.
        Choose another JPEG or PNG photo.
        We found no code in this photo.
        Lay the letter flat, give it more light, and let one code fill most of the picture.
        There was no text and no photo.
        Paste the letter's text or choose a photo of it, then check again.
        The form did not arrive whole.
        Nothing was kept. Send it again.
        The photo took too long to arrive.
        Crop it to the code, or paste the letter's text instead.
        Several photos are being read just now.
        Wait a moment, then check again.
        This form is too large.
        Nothing was kept. Shorten it, or choose a smaller photo.
        The office has more to do than it can just now.
        Nothing of yours was begun. Wait a moment, then send it again.
        You are signed out.
        Sign in again. What you had begun at the desk is kept, sealed, for you.
        This page is locked.
        Open it with your password, then send the form again.
        Set up your telephone first.
        Every account here needs a second factor.
        This page is for other roles.
        Nothing is wrong. If it should be yours, ask the administrator.
        This form is from an older page.
        Nothing was done. Open the page anew and send it again.
        Too many call boards are open.
        Close one of them, then load this page again.
        Something on our side did not work.
        It is not the letter. Try again in a moment; if it stays so, call the office.
        Check a letter
        Back to today
        Sign in
        For the staff of this office. Anybody can check a letter without signing in.
        Name to sign in with
        Password
        Six-digit code
        From your telephone, or a recovery code. Leave it empty if you have none yet.
        Sign in
        I have a code from the administrator
        Locked
        {officer}, your password opens this again. What you were doing is still here.
        Go on working
        Choose your password
        The administrator gave you a name and a code. The code works once.
        Code from the administrator
        New password
        At least 12 characters. Four or five words that only you would put together.
        The new password once more
        Take this password
        Set up this office
        You will be the first administrator. The code stands in the terminal where the office was opened.
        Code from the terminal
        Small Latin letters, digits, dot and hyphen.
        Name in the audit
        As colleagues know the person. It stands beside each decision and stays.
        Set up this office
        Your account
        What you may do
        Second factor
        A telephone is set up. Setting up another replaces it.
        No telephone is set up: your password alone opens your account.
        Scan the picture with an authenticator app. It needs no network. Then type the six digits it shows.
        Set up a telephone
        Without a camera, type this into the app:
        The six digits the telephone shows
        Take this telephone
        Your recovery codes
        Write them down or print them, and keep them apart from the telephone. Each one stands in for the six digits, once. They are not shown again.
        I have them on paper
        Change your password
        Present password
        Present six-digit code, or a recovery code
        Your password is changed. Other browsers are signed out.
        Staff
        Who works here, and what each may do. Nobody can read another's password.
        Name
        Roles
        State
        Works here
        Invited
        Has left
        Last signed in
        Not yet
        Take somebody in
        Take in and show the code
        Give these roles
        Whoever makes accounts does not open records. New roles end open sessions.
        The roles are given.
        Give a new code
        Password, telephone and recovery codes end. For somebody who lost them.
        End the work here
        No more sign-in. The name stays in the audit.
        Take in again
        With a new code, for a new password and telephone.
        Give this code to {officer}
        By hand, not by message. It is shown this once and works once, on the sign-in page under “I have a code”.
        Good until {time}
        Back to the staff
        Tokens for desks
        A program at a desk works in this person's name, with no more than they may do.
        Name of the desk
        Small Latin letters, digits, dot and hyphen. It stands in the audit.
        What the desk may do
        Days it is good
        Make a token
        Take back
        The token of {desk}
        Put it into the desk's program now: it is not shown again. Whoever has it acts in this person's name.
        Good until {day}
        last used {day}
        not used yet
        Back
        This is not a name for a desk.
        Two to 32 small Latin letters, digits, dots or hyphens; a letter first.
        A token is good for 1 to 365 days.
        Choose fewer; make it anew.
        The desk may do nothing yet.
        Choose at least one.
        The person may not do all of that.
        A desk gets no more than the person's roles allow.
        One person's desks would apply, decide and issue.
        Give one of the three to another person: two pairs of eyes are two people.
        This person has left.
        Choose somebody who works here.
        This desk has a token already.
        Take that one back first, or choose another name.
        Registrar
        takes applications down, hands letters out
        Reviewer
        reviews and decides
        Signer
        issues letters, is the second officer of a revocation
        Caller
        calls tickets, hands letters out
        Exchange desk
        exchanges letters of other offices
        Monitor
        sees numbers, incidents and the log
        Custodian
        unseals the register, together with others
        Administrator
        looks after the staff, opens no records
        Name, password or code does not fit.
        Which of them is not said. A six-digit code works once: wait for the next one.
        There were too many tries from here.
        Wait {seconds} seconds, then try again. Colleagues at other desks are not held up.
        Many people are signing in just now.
        Try again in a moment.
        Name or code does not fit, or the code is too old.
        Ask the administrator for a new one; a code works once, for three days.
        This is not a name to sign in with.
        Two to 32 small Latin letters, digits, dots or hyphens; a letter first.
        The name in the audit is missing or is not a name.
        Write it in letters of any script.
        Somebody here has this name already.
        Both names belong to one person for good, because the audit names them.
        This office is set up already.
        Sign in, or ask the administrator for a code.
        The password is too short.
        It needs at least {limit} characters: four or five words are easy to keep in mind.
        The password is too long.
        Use at most {limit} bytes of text.
        The password repeats a few characters.
        Use words instead of one key pressed many times.
        The password contains the person's own name.
        That is tried first. Choose other words.
        Everybody tries this password.
        Choose words that belong together only for you.
        The two passwords differ.
        Type the new one twice.
        The present password or code is wrong.
        Type both again. A code works once: wait for the next one. Nothing was changed.
        These are not the digits of this telephone.
        Look whether its clock is right, wait for the next six digits, and type them.
        Nobody here has this name.
        Go back to the staff.
        No role was chosen.
        Choose at least one.
        These roles do not go together.
        Whoever makes accounts must not open records: they could be their own second officer.
        This is the last administrator.
        Take another one in first; somebody must be left to look after the staff.
        Somebody else changed this meanwhile.
        Nothing of yours was kept. Look at it again.
        Take an application
        Only the home province is needed. Whatever the person cannot or does not want to say stays empty.
        Name, in the person's own script
        Language of the name
        Name in Latin letters
        A suggestion: ask, and mend it.
        Father's name, own script
        Father's name in Latin letters
        Year of birth
        Full date of birth
        Only when it is fully known. Gregorian, eight digits: 19900131.
        Calendar
        By the year itself
        Gregorian
        Solar Hijri
        Home province
        Choose
        District or village
        Identity paper, kind and number
        How the person came
        In person
        By a representative
        Through a detention officer
        Through a consulate
        How to reach the person
        Notes
        Sealed like everything here. Not what somebody was or did.
        Photo
        JPEG or PNG, up to 128 KB; larger ones are made smaller here. Not needed.
        Use the camera
        Take the photo
        The camera cannot be used here. Choose a file, or go on without a photo.
        Keep and give a ticket
        Draft kept, sealed.
        The office cannot be reached. Leave this page open; nothing is lost.
        Clear the form
        A question, never a reason to turn anybody away.
        A reviewer compares this application with earlier ones.
        Ticket
        The application is kept.
        Print the slip
        Next person
        same identity paper
        name spelt alike
        name sounds alike
        part of the name sounds alike
        father's name sounds alike
        same year of birth
        year of birth one apart
        same province
        same contact
        but another father's name
        but another year of birth
        two facts the same; the record itself is destroyed
        This one is needed. Choose it, then send the form again.
        A name has letters, and no digits or signs. Mend it or leave it empty.
        Only Latin letters here; the own script goes into the field before it.
        This is not a year of somebody alive. Write four digits, or leave it empty.
        This is longer than what can be kept. Shorten it.
        This is no JPEG or PNG up to 128 KB. Choose another, or go on without.
        This cannot be kept as it is. Mend it or leave it empty.
        Review
        Decide
        Tickets, no names. The longest waiting come first.
        Which ones
        State
        Home province
        All provinces
        Waiting
        Any time
        at least {age}
        Only those who may have applied before
        Show
        In this list: {count}
        In this list: {count}+
        Nobody waits here. Applications appear as soon as the desk has kept them.
        Select ticket
        Ticket
        How they came
        Earlier ones
        not looked yet
        From the beginning
        Further
        up, down
        open
        select
        down, up
        {given} of {needed} officers have granted.
        {given} of {needed} officers have refused.
        What was decided
        Nobody has decided on it yet.
        granted
        sent to {office}
        refused: {reason}
        took that back
        took down an appeal: others decide anew
        counts no longer
        before the appeal
        Mended
        Open the person's record
        Each opening is kept with your name and the reason, and counted.
        Reason
        to decide
        to compare with an earlier application
        to hear an appeal
        to answer the applicant
        Open
        The person
        not said
        Photo of the person
        Note
        May have applied before
        No earlier application looks like this one.
        It cannot be told just now whether this person applied before.
        Compare with ticket {ticket}
        Side by side
        same
        differs
        only in one
        Compared
        Next: ticket {ticket}
        Back to the queue
        Notice of the refusal (PDF)
        Your decision
        Grant
        Refuse: {reason}
        Send to {office}
        Send to another office
        Note
        Sealed with the person's record. Not needed.
        Keep this decision
        Your decision is kept.
        The programme asks for another officer's as well.
        Take my decision back
        Possible until another officer decides on it.
        Possible until {time}, as long as nobody has acted on it.
        The person does not accept the refusal
        An appeal can be taken down until {day}. Other officers then decide anew.
        What the person says
        In their own words. Sealed with the person's record. Not needed.
        Take the appeal down
        The time to appeal ended on {day}. A new application can always be taken.
        You have decided on it. Another officer is needed.
        What you had written
        With the selected ones
        Choose
        Look it over
        Look it over
        Nothing is decided yet. {count} are chosen.
        Tickets
        These cannot be decided now and are left out:
        I have looked at each of these {count}, and refuse them for this reason.
        Decide on {count} application	Decide on {count} applications
        Deciding, one after the other…
        Decided
        {done} of {total} are decided.
        These could not be decided. Nothing of them was changed:
        Each stands by itself; open one to take it back.
        Nothing is selected.
        Tick up to {limit} applications and choose a decision for them.
        A refusal of several at once is asked twice.
        Tick the box below if you have looked at each, or go back and open them one by one.
        There is no such ticket here.
        Look at the slip again.
        This case is decided: {state}.
        Nothing was changed. What was decided stands below.
        You have decided on this case.
        The programme asks for another officer; yours is kept.
        You refused this before the appeal.
        An appeal is decided by others. Nothing was changed.
        Nothing is chosen.
        Choose a decision, then send it again.
        Somebody changed this case since your page was drawn.
        Nothing of yours was kept yet. See what was decided, then decide; your note is below.
        You have nothing here to take back.
        What was decided stands below.
        Somebody else has decided on it since.
        Yours can no longer be taken back.
        The decision stands.
        The time to take it back is over. A refusal can be appealed.
        Only a refusal can be appealed.
        Nothing was changed.
        The time to appeal is over.
        A new application can always be taken at the desk.
        This note is too long.
        Nothing was kept. Shorten it.
        This note holds signs that are no text.
        Nothing was kept. Type it anew.
        A record is opened for a reason.
        Choose one, then open it again.
        You have opened as many records as one officer may in a day: {limit}.
        A colleague can go on. What you have not opened can wait for tomorrow.
        This record is destroyed, as the programme asks.
        Number, state and dates are all that is left.
        received
        recommended
        granted
        sent to another office
        refused
        letter made
        collected
        Call board
        Now being called
        Desk
        Called before
        Nobody is being called just now. Your number will stand here.
        Please have your paper ready.
        This board lost its connection and is trying again. Listen for your number.
        Switch the sound on
        Switch the sound off
        Number {ticket}, please.
        Number {ticket}, please come to desk {desk}.
        Hand out
        Ticket
        This desk calls nobody just now. Call the next ticket when you are ready.
        Number of the letter in your hand
        Scan its code, or type the number printed beneath it. Enter hands it over.
        Hand the letter over
        Only the letter of this ticket is taken. A letter handed over cannot be called back: look at the person and the photo first.
        Call again
        Did not come
        Calls still to make before the ticket goes to the end of the queue: {count}.
        Show the name, to check the person
        That you opened this record is noted. It closes by itself.
        Father:
        Born {year}
        No name was given with this application.
        Call the next ticket
        Waiting to be called: {count}
        at the end of the queue: {count}
        Called by this desk and not here yet
        Called last at this desk
        What became of it
        Somebody comes with a ticket
        Before or after it was called.
        Open this ticket
        This desk's number
        1 to 99; empty where there is only one. Kept until the browser is closed.
        Keep the number
        Waits to be called.
        Calls: {calls}, the last at {time}.
        Did not come; waits at the end of the queue. Called last at {time}.
        Letter handed over at {time}.
        Not collected for so long that the record is destroyed.
        Ticket {ticket} is called.
        Ticket {ticket} waits at the end of the queue. Was it a slip, or does somebody come after all? Then call it back; nothing is lost.
        The letter of ticket {ticket} is handed over.
        Call it back
        This is not a desk's number.
        Desks are numbered from 1 to 99. Nothing was changed.
        No letter waits under this ticket.
        It may not be issued yet. Look at the slip again; the number is printed large.
        This is not the number or the code of a letter.
        Nothing was handed over. Scan the other code, or type the number beneath it.
        Nobody waits to be called.
        Every letter that is ready has been called. New ones come when they are issued.
        Ticket {ticket} has not been called yet.
        Whoever is here already may have the letter: scan it.
        The ticket was not called often enough.
        Calls still to make: {count}. People need time to come through the crowd.
        Ticket {ticket} waits at the end of the queue already.
        Call it again if somebody comes.
        This office made no letter with this number.
        Nothing was handed over. Type it again as it is printed.
        This is the letter of ticket {ticket}, not of the one on this page.
        Nothing was handed over. Put it back and take the letter of the ticket shown here.
        This letter was handed over before.
        If its holder lost it, a new one can be issued in its place.
        This letter is not in force, so it is not handed over.
        It was taken back, paused or replaced. Ask whoever issues letters.
        This letter's time ended before it was collected.
        Ask whoever issues letters for a new one. The person waits for nothing else.
        The queue has moved on meanwhile.
        Nothing was done twice. This is how it stands now.
        You have opened as many records today as the programme allows.
        Compare the photo and the name on the letter instead, or ask a colleague.
        This record is closed for good.
        What the office knew of the person is destroyed. The letter itself still stands.
        The last twelve hours
        Applications
        Letters issued
        Handed out
        Half of the people waited no longer than this for their letter
        No letter was handed out in these hours. The waiting time will stand here.
        The same as a table
        Hour from
        This hour: {newest}. Most in one hour: {highest}.
        {hours} h {minutes} min
        {days} days {hours} h
        Where letters are honoured
        What this office has heard, from whom, and how sure it is. A place that is not here was not reported; it is neither safe nor unsafe for that.
        Provinces
        The map in words
        Since when
        The list below says the same in words.
        Places
        Nothing was reported yet. Each place will stand here with its source.
        claimed
        confirmed
        disputed
        no longer
        not reported
        differs by place
        since {day}
        Source: {source}
        entered {day}
        Report a place
        Confirm or dispute
        What is said now
        Province
        Choose
        Place
        A town, a road, a post. Empty for the whole province.
        Since which day
        Year-month-day: 2026-11-23, or 1405-09-02.
        By whose report
        A post, a radio, an organisation. Never a person's name: everybody reads this.
        It is kept for good and public. What turns out wrong is disputed by a further entry, never erased.
        Keep the report
        No province was chosen.
        Choose one of the programme's.
        There is no such place to speak of.
        Go back to the list and begin there.
        The source is missing.
        Say who reports it, without a person's name.
        A text is too long, or holds signs that cannot be printed.
        Shorten it and send it again. Nothing was kept.
        This is not a day that has been.
        Write year-month-day, such as 2026-11-23 or 1405-09-02. Nothing was kept.
        The notice has no text.
        Write it in at least one language. Nothing was kept.
        This notice was withdrawn already.
        Nothing was kept a second time.
        Notices to posts
        What this office tells guards about checking and honouring letters. Everybody may read it.
        Nothing was told to the posts yet.
        Write a notice
        Short and plain, in at least one language. It is public and kept for good. Name nobody, and ask nobody to hold anyone.
        Publish the notice
        Notice {serial}
        Notice {serial} no longer holds.
        No longer holds: see notice {serial}.
        Withdraw by a further notice
        Print for the wall
        Older notices
        Audit
        Who did what, and to which ticket or number. Nobody who applied is named here.
        The chain holds: all {count} entries fit those before them.
        The chain is being read again: {count} of {total} entries fit so far. Load the page again in a while.
        Entry {entry} does not fit those before it. Leave everything as it is, make a copy of the records, and call those who look after the programme.
        Day
        2026-11-23, or 1405-09-02; empty for all.
        Act
        Every act
        Show
        Entry
        When
        Officer
        What it was done to
        a name nobody has
        No entry like this was found here.
        Look further back
        application taken
        file imported
        corrected
        record opened
        decided
        letter issued
        letter printed
        called
        did not come
        handed over
        exchanged
        taken back
        paused
        put back in force
        replaced after loss
        records destroyed
        published
        trust list changed
        bundle taken in
        backup
        restored
        staff changed
        signed in
        sign-in refused
        place reported
        notice to posts
        asked for a change
        declined a request
        took back a word
        Programme
        The rules this office works by, as the programme file says them. They are changed there and nowhere else.
        Name
        Officers who must grant
        Officers who must refuse
        Time to appeal a refusal
        Calls before a no-show
        Record kept after hand-out
        Records an officer may open in a day
        Letters an officer may print in a day
        Safe exit after a letter is taken back
        Late exchange, with the doubt stated
        When a letter is not honoured
        Published at
        Days: {count}
        What it gives
        What it does not give
        Conditions
        Offices
        Office
        Provinces it serves
        Reasons for a refusal
        Reasons for a change of a letter
        Who is not covered
        Issue letters
        Granted, and still without a letter. The lowest ticket comes first.
        Nobody waits for a letter. Whoever is granted one appears here at once.
        Choose
        Issue the chosen letters
        Issue {count} letter	Issue all {count} letters
        Next page
        First page
        Nothing was chosen.
        Tick the tickets whose letters you want, or issue all of them.
        {officer} is issuing letters just now.
        One run at a time. Nothing of yours was lost; look how far it is, then send again.
        Look how far it is
        Letters are being made
        {done} of {total} done
        {count} a minute
        about {count} minute left	about {count} minutes left
        Stop after this letter
        Stopping. The letter at hand is finished first.
        The public log is being written.
        Load again
        No run has been started since the server began. Letters made before are safe.
        The run has ended
        {count} letter is made, kept, and in the log.	{count} letters are made, kept, and in the log.
        It was stopped as asked. Whoever is left waits as before.
        The office itself could not go on.
        Every letter made so far is safe. Tell whoever looks after the server: keys, trust list or disk. Then begin again.
        Publishing did not succeed yet; the server tries again by itself.
        Print {count} letter	Print {count} letters
        One PDF, in the order of the tickets. Each printing is recorded.
        Without a letter
        There is no name yet. Correct the application, then issue it.
        A name is too long for the paper, or holds a sign no name has. Correct it.
        Somebody else changed or issued it meanwhile. Nothing was lost.
        The office could not sign or keep it. It waits as before.
        Letters made
        Newest first. Those that were never printed are chosen already.
        No letter has been made yet. Each one appears here as soon as it is.
        Number
        Made
        Printed
        Not printed yet
        Record destroyed
        Print the chosen letters
        Nothing was printed: one officer prints {limit} letters a day at most.
        Choose fewer, let a colleague print, or wait until tomorrow.
        There is nothing to print.
        Choose letters whose records still stand.
        Two files are being drawn already.
        Wait until they have arrived, then print again.
        Find a letter
        By its number, as it stands under the code on the paper.
        Letter number
        Such as HER-7K4M-92QX. Dashes, spaces and small letters do not matter.
        Show the letter
        One character of this number is wrong, or two have changed places.
        Compare it with the paper once more. The last character checks all the others.
        This is not a letter number.
        It begins with the office's letters and has eight characters after them.
        This office made no letter with that number.
        The number names this office: {office}. Ask there, or read it again.
        In force
        Begins later
        Its time has ended
        Taken back
        Paused
        Exchanged for a newer letter
        It changes to “{state}” on {time}.
        Kind
        Valid from
        Valid until
        From
        To
        Handed out
        not yet
        Print the letter
        From the records, as it was signed. Each printing is recorded.
        The chain of letters
        Takes the place of
        Takes the place of a letter that these records do not have
        Exchanged from a letter of another office
        Its place was taken by
        In the public log
        Entry {entry} of the log.
        The proof fits: it leads from this letter to the tree head over {count} entries, signed {time}. Nobody can deny this letter or quietly take it out.
        It is kept; the next tree head covers it within seconds.
        What is published does not prove it. Tell the monitor. The holder's letter is as good as before.
        The proof as a file
        What has changed
        State
        In effect from
        Reason
        Officers
        safe travel until {day}
        The person
        A name is shown only for a reason. The opening is counted and recorded under your name.
        Why it must be opened
        Open the record
        Opened for this once. Leave the page when you are done.
        The person's record has been destroyed, as promised. The letter stays as it is.
        Nothing was opened: there was no reason.
        Say in a few words why, then send it again.
        Nothing was opened: one officer opens {limit} records a day at most.
        Ask a colleague, or wait until tomorrow.
        Take back, pause, reinstate
        One officer asks, another approves from their own sign-in. Until then nothing changes for the holder.
        Waiting for a second officer
        Nothing waits. What a colleague asks for appears here.
        What
        Asked by
        Can be approved until
        Ask for a change
        Nothing happens until a second officer approves it.
        This letter was exchanged for a newer one. Find that one instead.
        Take the letter back
        Pause the letter
        Put the letter back in force
        Replace a lost letter
        It no longer holds. The holder keeps a time to travel to safety, gets a notice and may object.
        It rests until a question is settled. No guard is told to hold anybody.
        It holds again as it did before.
        The holder gets a new letter for the time that was left. The lost one no longer holds.
        Choose
        Reason
        From the programme. Its code stands in the public log. For a lost letter it is known by itself.
        From when on
        As soon as it is approved
        From a later day
        Day (Gregorian)
        Time, by the office's clocks
        Show what it means
        Is this right?
        What it means
        As soon as the second officer approves it
        Safe travel
        For {days} days the holder may still travel to safety with it: until {day}. Whoever checks the letter reads that too.
        Another officer has to approve it by {time}. You can take it back until then.
        Ask for it
        Change something
        An asked-for change
        {officer} asked for it on {time}.
        It waits for a second officer until {time}.
        You asked for it, so somebody else has to approve it.
        Take it back
        Approve: take the letter back
        Approve: pause the letter
        Approve: put it back in force
        Approve: make the new letter
        Decline
        Approved by {officer} and carried out on {time}.
        Declined by {officer} on {time}. Nothing was changed.
        Taken back by {officer} on {time}. Nothing was changed.
        Nobody approved it in time. Nothing was changed.
        Print the notice
        For the holder: what holds, until when travel is safe, how to object. No name and no reason stand on it; tell the reason yourself.
        To the letter
        Take back, pause, reinstate or replace
        Nothing was chosen.
        Say what is to be done with the letter.
        There is no reason yet.
        Choose one of the programme's. Without a reason no letter is changed.
        The day or the time cannot be read.
        Choose a day, and a time if it matters.
        This moment is over.
        A change cannot begin before it is known. Choose a later moment.
        This is more than 90 days ahead.
        Choose a nearer day, or ask again when it is time.
        The letter does not stand as it did.
        Somebody else changed it meanwhile, or its state does not allow this. Open the letter anew; nothing was done.
        This letter cannot be replaced.
        It has ended, was changed, or the person's record is destroyed. The person can apply again at once.
        You asked for this yourself.
        Another officer has to approve or decline it.
        Somebody else asked for this.
        You can approve or decline it.
        Somebody else was faster.
        How it ended stands below. Nothing was done twice.
        The new letter could not be made.
        The lost one stands as before. Tell whoever looks after the server, then try again.
        Exchange a letter
        Scan the letter that was handed in, with the camera or a handheld scanner, or paste its text.
        Scan with the camera
        Stop the camera
        The camera cannot be used here. Scan by hand, paste the text, or choose a photo.
        A handheld scanner writes here by itself. The text is kept nowhere.
        Look at the letter
        No call to the other office is needed. What is not known here is said, and takes nothing from the holder.
        A letter handed in
        Take another letter
        Not known here
        It is exchanged nevertheless, and the doubt is recorded with it.
        The other office's newest list is not at hand, so it may have changed the letter meanwhile.
        The letter ended a short while ago: roads close and people hide.
        It was made out for a province another office serves.
        It is signed by this office, and these records do not have it.
        The new application
        As the signed letter gives it. Compare it with the person before you go on.
        Add what you are told; it is sealed with the record. Names and year of birth stay as signed.
        New letter
        Exchange it and make the new letter
        This letter was exchanged here before.
        The new one has ticket {ticket}, made {time}. If the person does not have it, look whether it waits to be handed out; a lost one can be replaced.
        This letter was exchanged before.
        Ask for the newer letter. Whoever does not have it can apply like everybody else, and keeps this paper.
        This could not be read.
        Clean and flatten the paper, scan the other code, or choose a sharper photo.
        The signature does not fit.
        Scan the other code: one may be damaged. If it stays so, the person can apply here like everybody else. Give the paper back.
        It is signed by a key this office does not know.
        Take the other office's newest bundle in, or call. The person can apply here at once.
        The letter begins later.
        Come again then; it is good until its end.
        The letter ended too long ago to be exchanged.
        The person can apply anew at once.
        The office that made it has taken it back.
        The person may still travel to safety, may object there, and can apply here. Call that office.
        The office that made it has paused it.
        Call that office. The person can wait here, or apply anew.
        The other office's public log should have this letter and does not.
        Tell the monitor. The person is protected as before, and can apply here.
        This letter holds by itself and needs no exchange.
        Give it back; it is good until its end.
        The new letter could not be made.
        The old one is as it was. Tell whoever looks after the server, then try again.
        The page for phones
        A page for phones that scans letters, also without a network
        It is not installed on this server. Whoever runs it builds it with make site and starts aman serve with --site. Letters can be checked here meanwhile.
        Number
        Kind
        Valid from
        Valid until
        Province
        From
        To
        Exchange at
        Name
        Father or guardian
        Born
        Conditions
        What this letter does
        What it does not do
        For the guard
        Look at the letter and its dates.
        Compare name, year of birth and photo.
        Let the holder pass. In doubt, call.
        Signature
        Stamp
        Photo
        Check it at
        SAMPLE: nobody may rely on this paper
        Your number
        Keep this slip and bring it.
        Bring a paper with your name, if you have one.
        Notice about a letter
        Notice about an application
        The letter {number} is taken back by the office from {date} on.
        The letter {number} is paused by the office from {date} on, until a question is settled.
        The letter {number} is in force again from {date} on.
        The lost letter {number} no longer holds from {date} on. The letter {new} stands in its place.
        Until {date} you may still travel to safety with it. Whoever checks the letter is told so too.
        The office tells you the reason, and gives it to you in writing if you ask.
        The application with the ticket {number} was refused on {date}.
        The reason: {reason}
        You may apply again when something has changed.
        This change is entry {number} of the public log. Nobody can make it or undo it in secret.
        You may object until {date}.
        Come or send somebody you trust, with this notice. You may do it by word of mouth.
        {office}, {address}. Call: {contact}
        To have this notice is no reason to hold, search or harm anyone.
        Numbers of letters no longer in force
        List {number}
        Ask for a newer list after {date}.
        Taken back. The holder may still be on the way to safety: call the office.
        Paused by the office: call the office.
        Exchanged: ask for the newer letter.
        To stand on this list is no reason to hold, search or harm anyone.
        It holds what the office knew on the day above. Letters whose own date has passed are not on it.
        No number is on this list.
        Card for the guard
        What a letter is
        A letter of safe conduct is the office's word that its holder may travel in peace. It does not say who the holder was. Anyone can check it, and nobody keeps who passed.
        How to look at it
        Look at the letter and its dates. Scan either of its two codes, if you have a telephone.
        Compare name, year of birth and photo with the person before you. Be polite.
        Let the holder pass. Give the paper back. In doubt, call.
        Without a telephone
        Read the number to the post, then the check code below it, four characters at a time. The post says what it knows. It cannot see the dates and the names: you read these.
        What the telephone says, and what to do
        In force
        Begins later
        Ended
        Exchanged for a newer letter
        Paused by the office
        Taken back by the office
        A key this list does not know
        The signature does not fit
        Not read
        Latest state not known here
        Let the holder pass. Compare name, year of birth and photo.
        It counts from the date it names.
        The holder can ask for a new letter at the office.
        Ask for the newer letter.
        Call the office.
        The holder may still be on the way to safety. Call.
        Update the list, or call. Like any traveller.
        Scan the other code. Give the paper back; call.
        Clean, flatten, more light; scan the other code.
        Treat it as in force. Update the list.
        None of these is a reason to hold, search or harm anyone, or to keep the paper.
        Whom to call
        When a letter is not honoured, or in doubt, at any hour:
        Notice to posts no.
        No longer holds: no.
        Sunday
        Monday
        Tuesday
        Wednesday
        Thursday
        Friday
        Saturday
        Sun
        Mon
        Tue
        Wed
        Thu
        Fri
        Sat
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
        Jan
        Feb
        Mar
        Apr
        May
        Jun
        Jul
        Aug
        Sep
        Oct
        Nov
        Dec
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
        """#
    )
}
