// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

extension Catalogue {
    static let english = Catalogue(
        .english,
        plural: { n in ((n != 1) ? 1 : 0) },
        texts: #"""
        Skip to the content
        Language
        The steps of the work
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
        This page shows counts. It shows no names.
        This is an example. These letters are not valid.
        A native speaker has not checked this translation yet.
        letter issued today	letters issued today
        Applications today
        Handed out today
        Waiting to be called
        Did not come when called
        Letters by kind
        Kind
        In all
        Letters by status
        Valid
        Exchanged
        Suspended
        Revoked
        The public log
        Every letter and every change is listed here under a number that names nobody.
        entry	entries
        Newest tree head
        No tree head is signed yet. The first one appears with the first letter.
        For checkpoints
        Bundle: everything a checkpoint needs, in one file
        Trust list
        Status list
        Tree head
        There are no applications yet. The numbers of the day will appear here.
        There are no letters yet. Each kind of letter will be counted here.
        Paste the text of the letter's code, or choose a photo of the letter.
        The letter's text
        A long row of capital letters and digits, as a scanner reads it.
        The letter's text, or its number and check code
        A long row of capital letters and digits, as a scanner reads it; or what is printed under the code, such as HER-FYGD-4V55 8895-10YY.
        There are several letters in this photo. Choose one.
        or
        A photo of the letter
        JPEG or PNG. One code that fills most of the picture is enough.
        Check this letter
        Nothing about the letter is stored: no text, no photo, no list of who was checked.
        until {date}
        from {date}
        b. {year}
        to
        list {age} old
        in the public log
        not checked against the public log
        Check another letter
        This page clears after 30 seconds.
        There is no page at this address.
        Check the address. It may have been shortened or mistyped.
        This address cannot be used in this way.
        Go back to the page and start again.
        This text is too long to be a letter.
        The text of a letter has fewer than 8,192 characters. Paste only the text of one code.
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
        The form arrived incomplete.
        Nothing was saved. Send it again.
        The photo took too long to arrive.
        Crop it to the code, or paste the letter's text instead.
        Several photos are being read at the moment.
        Wait a moment, then check again.
        This form is too large.
        Nothing was saved. Shorten it, or choose a smaller photo.
        The office is too busy at the moment.
        Nothing was started. Wait a moment, then send it again.
        You are signed out.
        Sign in again. The draft at your desk is stored, encrypted, for you.
        This page is locked.
        Unlock it with your password, then send the form again.
        Set up your telephone first.
        Every account here needs a second factor.
        This page is for other roles.
        Nothing is wrong. If you need this page, ask the administrator.
        This form is from an older page.
        Nothing was done. Load the page again and send the form from there.
        Too many call boards are open.
        Close one of them, then load this page again.
        Something went wrong on our side.
        The letter is not the cause. Try again in a moment. If it happens again, call the office.
        Check a letter
        Back to today
        Sign in
        For the staff of this office. Anyone can check a letter without signing in.
        Sign-in name
        Password
        Six-digit code
        From the app on your telephone, or a recovery code. Leave it empty if you have none yet.
        Sign in
        I have a sign-up code
        Locked
        {officer}, enter your password to unlock this page. Your work is still here.
        Unlock
        Choose your password
        The administrator gave you a sign-in name and a sign-up code. The code works once.
        Sign-up code
        New password
        At least 12 characters. Use four or five words that only you would put together.
        Repeat the new password
        Set this password
        Set up this office
        You will be the first administrator. The code was printed in the terminal when "aman serve" started.
        Code from the terminal
        Lower-case Latin letters, digits, dot and hyphen.
        Name in the audit
        The name colleagues know. It is shown beside each decision and cannot be changed.
        Set up this office
        Your account
        What you can do
        Second factor
        A telephone is set up. Setting up another replaces it.
        No telephone is set up. Your password alone opens your account.
        Scan the picture with an authenticator app; it works without a network. Then type the six digits that the app shows.
        Set up a telephone
        Without a camera, type this into the app:
        The six digits the telephone shows
        Use this telephone
        Your recovery codes
        Write them down or print them, and keep them away from the telephone. Each one replaces the six digits, once. They are not shown again.
        I have them on paper
        Change your password
        Present password
        Present six-digit code, or a recovery code
        Your password was changed. Your other browsers are signed out.
        Staff
        The people who work here, and what each can do. Nobody can read another person's password.
        Name
        Roles
        State
        Active
        Invited
        Closed
        Last signed in
        Not yet
        Add a member of staff
        Add and show the sign-up code
        Save these roles
        An administrator cannot also open records. Changing roles signs the person out.
        The roles are saved.
        Give a new sign-up code
        For someone who lost the password or the telephone. Their password, telephone and recovery codes stop working.
        Close this account
        They can no longer sign in. Their name stays in the audit.
        Open this account again
        They get a new sign-up code, for a new password and telephone.
        Give this sign-up code to {officer}
        Give it in person, not by message. It is shown only now and works once, on the sign-in page under “I have a sign-up code”.
        Valid until {time}
        Back to the staff
        Tokens for desks
        A program at a desk acts in this person's name and can do no more than they can.
        Name of the desk
        Lower-case Latin letters, digits, dot and hyphen. The name is recorded in the audit.
        What the desk can do
        Valid for how many days
        Create a token
        Withdraw this token
        Token for {desk}
        Enter it in the desk's program now. It is not shown again. A program that has it acts in this person's name.
        valid until {day}
        last used {day}
        not used yet
        Back
        This is not a name for a desk.
        Use 2 to 32 lower-case Latin letters, digits, dots or hyphens. The first must be a letter.
        A token is valid for 1 to 365 days.
        Choose a number in this range, then create the token again.
        The desk cannot do anything yet.
        Choose at least one.
        This person does not have all of these rights.
        A desk gets only what the person's roles allow.
        One person's desks could apply, decide and issue.
        Give one of the three to another person. Two officers must be two people.
        This person's account is closed.
        Choose someone who works here.
        This desk has a token already.
        Withdraw that token first, or choose another name.
        Registrar
        registers applications, hands out letters
        Reviewer
        reviews and decides
        Signer
        issues letters, approves revocations as second officer
        Caller
        calls tickets, hands out letters
        Exchange desk
        exchanges letters of other offices
        Monitor
        sees numbers, incidents and the log
        Custodian
        unseals the register, together with others
        Administrator
        manages the staff, opens no records
        Name, password or code is wrong.
        For safety we do not say which. A six-digit code works once: wait for the next one.
        There were too many attempts from here.
        Wait {seconds} seconds, then try again. Colleagues at other desks can sign in meanwhile.
        Many people are signing in at the moment.
        Try again in a moment.
        The name or the code is wrong, or the code has expired.
        Check both. A sign-up code works once, for three days; the administrator can give you a new one.
        This is not a sign-in name.
        Use 2 to 32 lower-case Latin letters, digits, dots or hyphens. The first must be a letter.
        The name in the audit is missing or is not a name.
        Write it in letters of any script.
        This name is already in use here.
        A name belongs to one person permanently, because the audit names them by it.
        This office is set up already.
        Sign in, or ask the administrator for a code.
        The password is too short.
        Use at least {limit} characters. Four or five words are easy to remember.
        The password is too long.
        Use at most {limit} bytes of text.
        The password repeats a few characters.
        Use words instead of one key pressed many times.
        The password contains the person's own name.
        Attackers try it first. Choose other words.
        This password is well known.
        Attackers try it first. Choose words that only you would put together.
        The two passwords differ.
        Type the new password twice.
        The present password or code is wrong.
        Type both again. A code works once: wait for the next one. Nothing was changed.
        These are not the digits of this telephone.
        Check the telephone's clock, wait for the next six digits, and type them.
        Nobody here has this name.
        Go back to the list of staff.
        No role was chosen.
        Choose at least one.
        These roles cannot be combined.
        An administrator must not open records: they could act as their own second officer.
        This is the last administrator.
        Add another administrator first. The office needs at least one.
        A colleague changed this in the meantime.
        Your change was not saved. Check what is shown now.
        Register an application
        Only the home province is required. Leave empty whatever the person cannot or does not want to say.
        Name, in the person's own script
        Language of the name
        Name in Latin letters
        Suggested spelling. Check it with the person.
        Father's name, in his own script
        Father's name in Latin letters
        Year of birth
        Full date of birth
        Only if it is fully known. Gregorian, eight digits: 19900131.
        Calendar
        Tell from the year
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
        Encrypted. Do not write what the person was or did.
        Photo
        Optional. JPEG or PNG, up to 128 KB; larger photos are made smaller here.
        Use the camera
        Take the photo
        The camera cannot be used here. Choose a file, or continue without a photo.
        Register and give a ticket
        Draft saved, encrypted.
        The office cannot be reached. Leave this page open; your entries are still here.
        Clear the form
        This is a question to ask, never a reason to turn anyone away.
        A reviewer compares this application with earlier ones.
        Ticket
        The application is registered.
        Print the slip
        Next person
        same identity paper
        name spelt the same
        name sounds alike
        part of the name sounds alike
        father's name sounds alike
        same year of birth
        year of birth differs by one
        same province
        same contact
        but a different father's name
        but a different year of birth
        two facts are the same; the record itself is erased
        This field is required. Choose a value, then send the form again.
        A name has letters, no digits or symbols. Correct it or leave it empty.
        Use Latin letters here. The field before it takes the person's own script.
        This is not a year. Write four digits, such as 1990 or 1369, or leave it empty.
        This is too long. Shorten it.
        This is not a JPEG or PNG of up to 128 KB. Choose another photo, or continue without one.
        This value cannot be saved. Correct it or leave it empty.
        Review
        Decide
        Tickets, no names. People who have waited longest come first.
        Filters
        State
        Home province
        All provinces
        Waiting
        Any time
        at least {age}
        Only possible duplicates
        Show
        In this list: {count}
        In this list: {count}+
        No application is waiting here. New ones appear as soon as the desk has registered them.
        Select ticket
        Ticket
        How they applied
        Possible duplicates
        not compared yet
        First page
        Next page
        up, down
        open
        select
        down, up
        {given} of {needed} officers have granted.
        {given} of {needed} officers have refused.
        Decisions
        No officer has decided yet.
        granted
        sent to {office}
        refused: {reason}
        withdrew the decision
        recorded an appeal: other officers decide again
        no longer counts
        before the appeal
        Corrections
        Open the person's record
        The record is opened under your name and with your reason. Each opening is counted.
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
        No earlier application resembles this one.
        The comparison with earlier applications is not available at the moment.
        Compare with ticket {ticket}
        Side by side
        same
        differs
        only in one
        Comparison
        Next: ticket {ticket}
        Back to the queue
        Notice of the refusal (PDF)
        Your decision
        Grant
        Refuse: {reason}
        Send to {office}
        Send to another office
        Note
        Optional. Encrypted with the person's record.
        Record this decision
        Your decision is recorded.
        The programme requires a second officer's decision.
        Withdraw my decision
        Possible until another officer decides on it.
        Possible until {time}, unless someone acts on it first.
        The person does not accept the refusal
        You can record an appeal until {day}. Other officers will then decide again.
        What the person says
        Optional. In their own words. Encrypted with the person's record.
        Record the appeal
        The time to appeal ended on {day}. The person can always apply again.
        You have decided on this application. Another officer is needed.
        Your note
        For the selected applications
        Choose
        Check before you decide
        Check before you decide
        {count} selected. Nothing is decided yet.
        Tickets
        These cannot be decided now and are not included:
        I have looked at each of these {count} applications and refuse them for this reason.
        Decide on {count} application	Decide on {count} applications
        Deciding, one application at a time…
        Decided
        {done} of {total} decided.
        These could not be decided. They were not changed:
        Each decision is separate. Open an application to withdraw its decision.
        Nothing is selected.
        Select up to {limit} applications and choose a decision for them.
        Refusing several applications needs a second confirmation.
        Tick the box below if you have looked at each one, or go back and open them one by one.
        There is no such ticket.
        Check the number on the slip.
        This application is already decided: {state}.
        Nothing was changed. The decision is shown below.
        You have already decided on this application.
        The programme requires another officer. Your decision is recorded.
        You refused this application before the appeal.
        Other officers decide an appeal. Nothing was changed.
        Nothing is chosen.
        Choose a decision, then send it again.
        A colleague changed this application after your page was loaded.
        Your decision was not recorded. Check what was decided, then decide; your note is below.
        You have no decision to withdraw here.
        The decisions are shown below.
        Another officer has decided since.
        You can no longer withdraw your decision.
        The decision is final.
        The time to withdraw it has ended. The person can appeal a refusal.
        Only a refusal can be appealed.
        Nothing was changed.
        The time to appeal has ended.
        The person can always apply again at the desk.
        This note is too long.
        Nothing was saved. Shorten it.
        This note contains characters that are not text.
        Nothing was saved. Type it again.
        A reason is required to open a record.
        Choose one, then open it again.
        You have reached the daily limit of opened records: {limit}.
        A colleague can continue, or you can continue tomorrow.
        This record was erased, as the programme requires.
        Only number, state and dates are left.
        received
        recommended
        granted
        sent to another office
        refused
        letter issued
        handed out
        Call board
        Now calling
        Desk
        Called before
        No number is being called. Your number will appear here.
        Please have your paper ready.
        This board has lost its connection and is reconnecting. Listen for your number.
        Turn the sound on
        Turn the sound off
        Number {ticket}, please.
        Number {ticket}, please come to desk {desk}.
        Hand out
        Ticket
        This desk is calling no ticket. Call the next ticket when you are ready.
        Number of the letter in your hand
        Scan its code, or type the number printed below it. Press Enter to hand it out.
        Hand out the letter
        Only the letter of this ticket is accepted. Handing out cannot be undone: check the person and the photo first.
        Call again
        Did not come
        Calls left before the ticket moves to the end of the queue: {count}.
        Show the name, to check the person
        The opening of this record was recorded. It closes automatically.
        Father:
        Born {year}
        No name was given with this application.
        Call the next ticket
        Waiting to be called: {count}
        at the end of the queue: {count}
        Called by this desk, not here yet
        Last called at this desk
        Result
        A person comes with a ticket
        Before or after it was called.
        Open this ticket
        This desk's number
        1 to 99. Leave it empty if there is only one desk. Remembered until the browser is closed.
        Save the number
        Waiting to be called.
        Called {calls} times, last at {time}.
        Did not come. Waiting at the end of the queue, last called at {time}.
        Letter handed out at {time}.
        Not collected in time. The record was erased.
        Ticket {ticket} is called.
        Ticket {ticket} is at the end of the queue. Was it a mistake, or has the person come? Then call it again; nothing is lost.
        The letter of ticket {ticket} is handed out.
        Call it again
        This is not a desk number.
        Desks are numbered from 1 to 99. Nothing was changed.
        No letter is waiting for this ticket.
        It may not be issued yet. Check the number on the slip; it is printed large.
        This is not a letter number or a letter's code.
        Nothing was handed out. Scan the other code, or type the number below it.
        No ticket is waiting to be called.
        Every letter that is ready has been called. New ones appear when they are issued.
        Ticket {ticket} has not been called yet.
        If the person is here already, scan the letter to hand it out.
        The ticket must be called more often first.
        Calls left: {count}. People need time to come through the crowd.
        Ticket {ticket} is already at the end of the queue.
        Call it again if the person comes.
        This office issued no letter with this number.
        Nothing was handed out. Type the number again as it is printed.
        This letter belongs to ticket {ticket}, not to the ticket on this page.
        Nothing was handed out. Put it back and take the letter of the ticket shown here.
        This letter has already been handed out.
        If the holder lost it, a signer can replace it.
        This letter is not in force and cannot be handed out.
        It was revoked, suspended or replaced. Ask a signer.
        This letter expired before it was collected.
        Ask a signer for a new one. The person need not apply again.
        The queue has changed in the meantime.
        Nothing was done twice. This is the present state.
        You have reached the daily limit of opened records.
        Compare the photo and the name on the letter instead, or ask a colleague.
        This record was erased.
        The person's record no longer exists. The letter itself is still valid.
        The last twelve hours
        Applications
        Letters issued
        Handed out
        Median wait for a letter
        No letter was handed out in these hours. The waiting time will appear here.
        The same as a table
        Hour from
        This hour: {newest}. Most in one hour: {highest}.
        {hours} h {minutes} min
        {days} days {hours} h
        Where letters are honoured
        What this office has heard, from whom, and how certain it is. A place that is not listed was not reported; that does not make it safe or unsafe.
        Provinces
        The map in words
        Since when
        The list below says the same in words.
        Places
        No place was reported yet. Each place will appear here with its source.
        claimed
        confirmed
        disputed
        ended
        not reported
        differs by place
        since {day}
        Source: {source}
        recorded {day}
        Report a place
        Confirm or dispute
        What is reported now
        Province
        Choose
        Place
        A town, a road, a post. Leave it empty for the whole province.
        Since which day
        Year-month-day: 2026-11-23, or 1405-09-02.
        Reported by
        A post, a radio, an organisation. Never a person's name: this is public.
        The report is public and permanent. If it proves wrong, dispute it with a new report; it is never erased.
        Publish the report
        No province was chosen.
        Choose one of the programme's provinces.
        There is no such place in the list.
        Go back to the list and start there.
        The source is missing.
        Say who reports it, without a person's name.
        A text is too long, or contains characters that cannot be printed.
        Shorten it and send it again. Nothing was saved.
        This is not a day in the past.
        Write year-month-day, such as 2026-11-23 or 1405-09-02. Nothing was saved.
        The notice has no text.
        Write it in at least one language. Nothing was saved.
        This notice is already withdrawn.
        Nothing was published twice.
        Notices to posts
        What this office tells guards about checking and honouring letters. Everyone may read it.
        No notice has been published yet.
        Write a notice
        Short and plain, in at least one language. A notice is public and permanent. Name no person, and ask no one to hold anyone.
        Publish the notice
        Notice {serial}
        Notice {serial} is no longer valid.
        No longer valid: see notice {serial}.
        Withdraw with a new notice
        Print for the wall
        Older notices
        Audit
        Who did what, and to which ticket or letter number. It names no applicant.
        The chain is intact: all {count} entries match the ones before them.
        The chain is being checked again: {count} of {total} entries match so far. Load the page again in a while.
        Entry {entry} does not match the ones before it. Change nothing, copy the records, and call the people who run the programme.
        Day
        Such as 2026-11-23 or 1405-09-02. Leave it empty for all days.
        This filter could not be read, so no entries are shown.
        Write the day as year, month, day, such as 2026-11-23 or 1405/09/02, or leave it empty for all days.
        Act
        All acts
        Show
        Entry
        When
        Officer
        Concerning
        an unknown name
        No entry matches.
        Older entries
        application registered
        file imported
        corrected
        record opened
        decided
        letter issued
        letter printed
        called
        did not come
        handed out
        exchanged
        revoked
        suspended
        reinstated
        replaced
        records erased
        published
        trust list changed
        bundle imported
        backup
        restored
        staff changed
        signed in
        sign-in refused
        place reported
        notice to posts
        requested a change
        declined a request
        withdrew a decision
        Programme
        The rules of this office, from the programme file. They can only be changed there.
        Name
        Officers who must grant
        Officers who must refuse
        Time to appeal a refusal
        Calls before a no-show
        Time a record is stored after hand-out
        Records an officer can open in a day
        Letters an officer can print in a day
        Safe travel after a letter is revoked
        Late exchange, with the doubt recorded
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
        Granted applications without a letter. The lowest ticket comes first.
        No application is waiting for a letter. Granted applications appear here at once.
        Select
        Issue the selected letters
        Issue {count} letter	Issue all {count} letters
        Next page
        First page
        No ticket is selected.
        Select the tickets to issue letters for, or issue all of them.
        {officer} is issuing letters at the moment.
        Only one run is possible at a time. Nothing is lost; look at its progress, then send again.
        Show the progress
        Issuing letters
        {done} of {total} done
        {count} a minute
        about {count} minute left	about {count} minutes left
        Stop after this letter
        Stopping. The current letter is finished first.
        The public log is being written.
        Load again
        No run was started since the server started. Letters issued before are safe.
        The run has ended
        {count} letter is issued, stored, and in the log.	{count} letters are issued, stored, and in the log.
        The run was stopped as requested. The other applications are still waiting.
        The office could not continue.
        Every letter issued so far is safe. Ask the person who runs the server to check keys, trust list and disk. Then start again.
        The log is not published yet. The server tries again automatically.
        Print {count} letter	Print {count} letters
        One PDF, in the order of the tickets. Every printing is recorded.
        Not issued
        There is no name. Correct the application, then issue the letter.
        A name is too long for the paper, or contains a character that names do not have. Correct it.
        A colleague changed or issued it in the meantime. Nothing was lost.
        The office could not sign or store the letter. The application is still waiting.
        Issued letters
        Newest first. Letters that were never printed are selected.
        No letter has been issued yet. Issued letters appear here at once.
        Number
        Issued
        Printed
        Not printed yet
        Record erased
        Print the selected letters
        Nothing was printed: one officer can print {limit} letters a day.
        Select fewer, ask a colleague to print, or wait until tomorrow.
        There is nothing to print.
        Select letters whose records are not erased.
        Two files are already being printed.
        Wait until they are finished, then print again.
        Find a letter
        By its number, which is printed below the code on the paper.
        Letter number
        Such as HER-7K4M-92QX. Hyphens, spaces and lower case do not matter.
        Show this letter
        One character of this number is wrong, or two are swapped.
        Compare it with the paper again. The last character checks all the others.
        This is not a letter number.
        A letter number begins with the office's letters, followed by eight characters.
        This office issued no letter with this number.
        The number belongs to this office: {office}. Ask there, or check the number.
        In force
        Not valid yet
        Expired
        Revoked
        Suspended
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
        From the records, as it was signed. Every printing is recorded.
        Related letters
        Replaces
        Replaces a letter that is not in these records
        Exchanged from a letter of another office
        Replaced by
        In the public log
        Entry {entry} of the log.
        Proven: this letter is in the signed log of {count} entries, signed {time}. It cannot be denied or removed unseen.
        The letter is stored. The next tree head covers it within seconds.
        The published log does not prove this letter. Tell the monitor. The holder's letter is still valid.
        Download the proof
        Changes
        Status
        Takes effect
        Reason
        Officers
        safe travel until {day}
        The person
        A name is shown only for a reason. The opening is counted and recorded under your name.
        Why do you need to open it?
        Open the record
        Opened once. Leave the page when you are done.
        The person's record was erased, as promised. The letter is unchanged.
        Nothing was opened: no reason was given.
        Give the reason in a few words, then send it again.
        Nothing was opened: one officer can open {limit} records a day.
        Ask a colleague, or wait until tomorrow.
        Revoke, suspend, reinstate
        One officer requests a change, another approves it from their own sign-in. Until then nothing changes for the holder.
        Pending change requests
        No change request is pending. Requests of your colleagues appear here.
        Change
        Requested by
        Can be approved until
        Request a change
        Nothing happens until a second officer approves it.
        This letter was exchanged for a newer one. Find that one instead.
        Revoke the letter
        Suspend the letter
        Reinstate the letter
        Replace a lost letter
        The letter is no longer valid. The holder has time to travel to safety, gets a notice and may object.
        The letter is not valid until a question is answered. No guard is asked to hold anyone.
        The letter is valid again as before.
        The holder gets a new letter for the remaining time. The lost one is no longer valid.
        Choose
        Reason
        The code of this reason goes into the public log. A lost letter needs none.
        Takes effect
        As soon as it is approved
        On a later day
        Day (Gregorian)
        Time, by the office's clock
        Show the effects
        Check your request
        What happens
        As soon as the second officer approves it
        Safe travel
        The holder may still travel to safety with it for {days} days: until {day}. Everyone who checks the letter sees that too.
        Another officer must approve it by {time}. You can withdraw your request until then.
        Send to the second officer
        Change the request
        Requested change
        {officer} requested this change on {time}.
        A second officer can approve it until {time}.
        You requested it, so another officer must approve it.
        Withdraw my request
        Approve: revoke the letter
        Approve: suspend the letter
        Approve: reinstate the letter
        Approve: issue the new letter
        Decline this request
        Approved by {officer} and carried out on {time}.
        Declined by {officer} on {time}. Nothing was changed.
        Withdrawn by {officer} on {time}. Nothing was changed.
        No officer approved it in time. Nothing was changed.
        Print the notice
        For the holder: what is valid, until when travel is safe, how to object. It has no name and no reason on it; tell the holder the reason yourself.
        Show the letter
        Revoke, suspend, reinstate or replace
        No change was chosen.
        Choose what to do with the letter.
        No reason was chosen.
        Choose one of the programme's reasons. A letter is only changed for a reason.
        The day or the time cannot be read.
        Choose a day, and a time if needed.
        This time is in the past.
        A change cannot take effect before it is published. Choose a later time.
        This is more than 90 days ahead.
        Choose an earlier day, or send the request nearer the time.
        The status of this letter has changed.
        A colleague changed it in the meantime, or its status does not allow this. Load the letter again; nothing was done.
        This letter cannot be replaced.
        It has expired, was changed, or the person's record is erased. The person can apply again at once.
        You requested this change yourself.
        Another officer must approve or decline it.
        Another officer requested this change.
        You can approve or decline it.
        A colleague was faster.
        The result is shown below. Nothing was done twice.
        The new letter could not be issued.
        The lost one is unchanged. Tell the person who runs the server, then try again.
        Exchange a letter
        Scan the letter with the camera or a handheld scanner, or paste its text.
        Scan with the camera
        Stop the camera
        The camera cannot be used here. Use a handheld scanner, paste the text, or choose a photo.
        A handheld scanner types here. The text is not stored.
        Check the letter
        You need not call the other office. Anything we cannot check is shown. It never counts against the holder.
        Letter to exchange
        Exchange another letter
        Not checked
        The letter can be exchanged all the same. The doubt is recorded with it.
        We do not have the other office's newest list. It may have changed the letter in the meantime.
        The letter expired recently: roads close and people hide.
        It was issued for a province that another office serves.
        This office signed it, and it is not in these records.
        New application
        Taken from the signed letter. Compare it with the person before you continue.
        Add what the person tells you; it is encrypted with the record. Names and year of birth stay as signed.
        New letter
        Exchange it and issue the new letter
        This letter was already exchanged here.
        The new letter has ticket {ticket}, issued {time}. If the person does not have it, check whether it is waiting to be handed out; a lost one can be replaced.
        This letter was already exchanged.
        Ask for the newer letter. A person without it can apply like anyone else, and keeps this paper.
        The letter could not be read.
        Clean and flatten the paper, scan the other code, or choose a sharper photo.
        The signature is not valid for this text.
        Scan the other code: one may be damaged. If the result is the same, the person can apply here like anyone else. Give the paper back.
        It is signed with a key this office does not know.
        Import the other office's newest bundle, or call that office. The person can apply here at once.
        The letter is not valid yet.
        Exchange it after it begins; it is valid until its end.
        The letter expired too long ago to be exchanged.
        The person can apply again at once.
        The office that issued it has revoked it.
        The person may still travel to safety, may object at that office, and can apply here. Call that office.
        The office that issued it has suspended it.
        Call that office. The person can wait here, or apply again.
        The other office's public log should have this letter and does not.
        Tell the monitor. The person is still protected, and can apply here.
        This letter needs no exchange.
        Give it back; it is valid until its end.
        The new letter could not be issued.
        The old one is unchanged. Tell the person who runs the server, then try again.
        The page for phones
        A page for phones that scans letters, with or without a network
        The page for phones is not installed on this server. To install it, build it with "make site" and start "aman serve" with --site. You can check letters here instead.
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
        SAMPLE: this paper is not valid
        Your number
        Keep this slip and bring it.
        Bring a document with your name, if you have one.
        Notice about a letter
        Notice about an application
        The office has revoked the letter {number} from {date}.
        The office has suspended the letter {number} from {date}, until a question is answered.
        The letter {number} is in force again from {date}.
        The lost letter {number} is no longer valid from {date}. The letter {new} replaces it.
        Until {date} you may still travel to safety with it. Everyone who checks the letter sees that too.
        The office tells you the reason, and gives it to you in writing if you ask.
        The application with the ticket {number} was refused on {date}.
        The reason: {reason}
        You may apply again when something has changed.
        This change is entry {number} of the public log. Nobody can make or undo it in secret.
        You may object until {date}.
        Come, or send a person you trust, with this notice. You may object by word of mouth.
        {office}, {address}. Call: {contact}
        Having this notice is no reason to hold, search or harm anyone.
        Numbers of letters no longer in force
        List {number}
        Ask for a newer list after {date}.
        Revoked. The holder may still be on the way to safety: call the office.
        Suspended by the office: call the office.
        Exchanged: ask for the newer letter.
        Being on this list is no reason to hold, search or harm anyone.
        The list shows what the office knew on the day above. Letters that have expired are not on it.
        No number is on this list.
        Card for the guard
        What a letter is
        A letter of safe conduct is the office's promise that its holder may travel in peace. It does not say who the holder was. Anyone can check it, and nobody records who passed.
        How to look at it
        Look at the letter and its dates. Scan either of its two codes, if you have a telephone.
        Compare name, year of birth and photo with the person before you. Be polite.
        Let the holder pass. Give the paper back. In doubt, call.
        Without a telephone
        Read the number to the post, then the check code below it, four characters at a time. The post says what it knows. It cannot see the dates and the names: you read these.
        What the telephone says, and what to do
        In force
        Not valid yet
        Expired
        Exchanged for a newer letter
        Suspended by the office
        Revoked by the office
        Signed with an unknown key
        The signature is not valid
        Not read
        Latest status not known here
        Let the holder pass. Compare name, year of birth and photo.
        It is valid from the date on it.
        The holder can ask for a new letter at the office.
        Ask for the newer letter.
        Call the office.
        The holder may still be on the way to safety. Call.
        Update the list, or call. Treat the holder as any traveller.
        Scan the other code. Give the paper back; call.
        Clean, flatten, more light; scan the other code.
        Treat it as in force. Update the list.
        None of these is a reason to hold, search or harm anyone, or to keep the paper.
        Whom to call
        When a letter is not honoured, or in doubt, at any hour:
        Notice to posts no.
        No longer valid: no.
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
