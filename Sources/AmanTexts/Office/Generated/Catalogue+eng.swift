// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

extension Catalogue {
    static let english = Catalogue(
        .english,
        fallback: nil,
        plural: { n in ((n != 1) ? 1 : 0) },
        texts: #"""
        Skip to the content
        Language
        The steps of the work
        Menu
        Close the menu
        The office's pages
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
        Welcome
        This office is new.
        Anyone can read here what the programme promises, check a letter, and see where letters are honoured. You do not need to sign in.
        What is promised, to whom, and by which rules.
        Whether a letter is genuine and in force.
        What was reported from each province.
        Refused, taken away, or someone was held: report it without a name.
        Letters and what became of them, by week and province.
        What guards at checkpoints should know.
        Ticket or letter number
        Find
        Find a case
        Type a number at the top of any page, or scan a letter. You see where the case is, and no name.
        A ticket, such as 927
        The ten characters of an application
        A letter's number, with the office's code in front or without
        Each look is counted and noted in the audit by its number.
        No number? Find the ticket of a lost slip.
        Nothing was typed.
        Type a ticket or a letter's number.
        This is too long for a number.
        Type the number alone, or scan the whole code of the letter.
        This is not a number of ours.
        Names are not searched for. Type a ticket, such as 927, or a letter's number, in the digits 0 to 9 or ۰ to ۹.
        A character of this letter number is wrong.
        Compare it with the paper and type it again.
        This is a ticket of {office}.
        Tickets count up in each office. Ask there.
        There is no ticket {ticket} here.
        Look at the slip again. Tickets count up from 1 in each office.
        There is no such application here.
        Compare the ten characters, or type the ticket.
        This office made no letter with this number.
        The number is written correctly. Check the letter's code under "Check a letter".
        This letter is from {office}.
        Its case is there. You can check the letter here, and exchange it where that is your work.
        Lost slip
        A name and one fact more find the ticket: the father's name, the year of birth, or the number of an identity paper. Ask the person, and type what they say. With a name of one word, say the province too.
        Name
        Father's name
        Number of an identity paper
        Home province
        Why is the ticket not known?
        the slip is lost
        the slip was taken away
        the slip cannot be read
        Find the ticket
        Each search is counted and audited, without what was typed: 20 a day.
        Found
        Ask the person one thing more before you give the ticket.
        Nothing was found. Try the name in the other script, or another fact; or register the person again.
        Too many people fit. Add another fact.
        A name alone is not looked for.
        Type a name, and the father's name, the year of birth or the number of a paper.
        One of the fields cannot be read.
        Names have letters only; a year has four digits, such as 1990 or 1369.
        You have looked for {limit} slips today, as many as one member may.
        Ask a colleague, or register the person again.
        Since {time} ({age}).
        Waits for the first officer.
        Waits for a decision.
        Granted. Waits for its letter.
        The letter is ready. The ticket waits to be called.
        Called to desk {desk}.
        Called.
        Did not come when called. Waits at the end of the queue.
        Sent to {office}, which decides.
        Refused. The person may appeal.
        The letter is in the holder's hand.
        The letter was not collected, and the record was erased.
        What you can do
        Your roles have no step to take here.
        Open the case for review
        Issue letters
        Call the ticket or hand the letter out
        Open the letter's page
        Steps
        not yet
        Applied
        Reviewed
        Granted
        Refused
        Sent to another office
        Letter
        Called
        Handed out
        Since then
        The record was corrected
        Waits for a second officer
        Requested change: {what}
        A change to the letter is requested
        Nothing changes before another officer approves it. The request ends {time}.
        You requested it: another officer approves or declines it.
        Open the change request
        A newer letter took the place of
        Keep
        What keeps this office safe: backups, keys, erasure, the disk, the clock and certificates.
        Backup
        The last backup: {time} ({age}).
        There is no backup yet. If this disk breaks, the office is lost.
        Back up now
        A backup is being made, since {time}. You can leave this page.
        Look again
        The backup is made, {size} MB:
        Copy it to another disk or a stick, and store it apart from the copies of the keys.
        The backup of {time} could not be written. Nothing was changed. Make room on the disk, then try again.
        Backups are made at the terminal here: aman backup --out FILE.
        Keys and erasure
        There is no copy of the persons' keys. If this computer is lost, no name can be read again.
        has keys that were erased
        current
        lost or destroyed
        An erasure is done once every copy was replaced: aman backup keys.
        Names that cannot be read, because their keys are lost: {count}.
        Records were last erased: {time}.
        No record was erased yet.
        This computer
        Free on the disk: {size} GB.
        Make room now: without it the office cannot save anything.
        The clock fits what the office has recorded.
        The clock does not fit what the office has recorded, so erasing waits.
        The certificate of this site ends: {time}.
        It ends soon. Replace it, or start aman serve again for a new one of its own.
        This site has no certificate of its own.
        Tokens of desks, and when they end
        No desk has a token.
        Witnesses of the public log
        The trust list names no witness: no outsider confirms that this office shows everyone the same log.
        cosigned {age} ago
        has not cosigned yet
        It answered as it should.
        It could not be reached. It is tried again.
        It asks to come later.
        It does not know this log. Give its operator the log's key: aman log head.
        It refused the request.
        Its answer is not a witness's: is it a sign-in page of the network?
        Its answer has no signature by the listed key.
        Its clock is more than five minutes off.
        It names another size each time. Ask its operator.
        It forgot what it cosigned before. Its signatures count no more: it needs a new key.
        It knows more of this log than the records have.
        It shows another tree that this log's key signed.
        soon
        For posts
        What a post needs to check letters, on phones and on paper.
        The guard's card
        What a letter is and what to do, on one page. It has the programme's mark.
        The hot list
        Numbers of letters that are no longer in force, for posts without a phone. It names no person. Each list has the next number, and the audit notes it.
        Make the next hot list
        For the wall
        Each notice to posts has a paper to print.
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
        Seen by {seen} of {listed} witnesses, newest {age} ago
        None of {listed} witnesses has seen it yet
        A witness knows something of this log that contradicts the records. Nothing is signed until two officers have looked into it.
        For checkpoints
        The programme's mark. A phone shows the same one beside its list; or scan this code, and the phone compares it.
        Bundle: everything a checkpoint needs, in one file
        Trust list
        Status list
        Tree head
        There are no applications yet. The numbers of the day will appear here.
        There are no letters yet. Each kind of letter will be counted here.
        Waiting
        Step
        How many
        Longest waiting
        The last fourteen days
        Day
        Desks today
        Desk
        without a number
        Last call
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
        You have reached today's limit of {limit}: nothing was shown.
        A colleague can continue, or you can continue tomorrow. Registering applications has no limit.
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
        The record "{record}" is not as Aman wrote it. Nothing was done with it.
        It may have been changed outside Aman. Tell the administrator: aman check says more. Other records are not affected.
        More of this office's public log is known outside than its records have. Nothing was stored.
        An older copy of the office may have been put back. Tell the administrator before any letter is made.
        The records did not answer in time.
        It may have been stored all the same. Wait a moment and look whether it is there. If it is not, send it again.
        The office's records take no changes at the moment. Nothing was stored.
        Their disk may be full, or their database only reads. Tell the technician, and send it again in a few minutes.
        This office is sealed.
        Letters can still be checked here. Everything else waits until the office opens again.
        Check a letter
        Back to today
        This office is sealed
        Its register is closed: no one can sign in, and this computer cannot read it.
        Letters stay what they are. You can check one here as before.
        Coverage and the notices to posts can be read as they were published last.
        Seal
        Seal the office when people may come who must not read the register. It takes less than a second.
        Everyone is signed out, and no one can sign in. Letters can still be checked.
        The custodians open it again at the office's computer. While its lock is there, its passphrase, key file or token opens it too.
        Yes, seal this office now
        Seal the office
        Nothing was sealed: tick the box first.
        The office is being sealed.
        This server cannot seal the office. Use aman seal at the office's computer.
        Custodian's share: {office}
        With the shares of others, {threshold} in all, this opens the office after it was sealed. Alone it opens nothing.
        Keep it away from the office and from the other sheets. Show it to no one, and never photograph it.
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
        Longest since signing in first
        Not yet
        Add a member of staff
        Add and show the sign-up code
        Save these roles
        An administrator cannot also open records. Changing roles signs the person out.
        The roles are saved.
        Give a new sign-up code
        For someone who lost the password or the telephone. Their password, telephone and recovery codes stop working.
        Close this account
        Close the account
        Close the account of {officer}?
        They are signed out at once. Their password, telephone and recovery codes stop working. Their name stays in the audit. To open the account again, a second member has to confirm it.
        Why the account is closed
        Choose a reason
        Left the office
        Away for long
        Password or telephone may be in wrong hands
        Misuse of the register is being looked into
        The account was made by mistake
        Back without closing it
        They can no longer sign in. Their name stays in the audit.
        Open this account again
        They get a new sign-up code, for a new password and telephone.
        Give this sign-up code to {officer}
        Give it in person, not by message. It is shown only now and works once, on the sign-in page under “I have a sign-up code”.
        Valid until {time}
        Back to the staff
        Changes to staff
        These wait for a second member. Confirm only what you know yourself: that this person works here, has these duties, or has lost their password.
        Nothing waits for a second member.
        new account
        account opened again
        other roles
        new password and telephone
        asked by {officer}, {time}
        Confirm the change for {officer}
        Decline the change for {officer}
        Withdraw my request for {officer}
        {officer}: waits for a second member
        Another member confirms it on the page Changes to staff. Nothing changes until then.
        Hand this first half of the sign-up code to the person yourself. It is shown only now. The member who confirms hands over the second half; the person types both, one after the other.
        {officer}: confirmed
        The change applies now. The person will see it at the next sign-in.
        Hand this second half of the sign-up code to the person yourself. It is shown only now. They have the first half from the member who asked, and type both, one after the other, under “I have a sign-up code”.
        Changes to your account
        This was done to your account. If you do not know why, say so at once to a colleague and to the people who run the programme.
        Continue to my work
        Changes to staff accounts in the last seven days that no second member confirmed: {count}
        New
        Nothing was changed.
        password changed
        another telephone set up for the code
        from your own sign-in
        asked by {asker}, confirmed by {second}
        by {asker}, without a second member
        at the office’s own computer, without a second member
        asked at the office’s own computer, {time}; only the programme’s root can approve it
        Another member has to confirm this.
        Type your own password and code, so that no one confirms in your name at an open page.
        Finish the set-up
        Until two members have confirmed each other, this office issues no letter. Confirm only a colleague whom you know in person.
        No colleague waits for you here: each needs an account of their own and a telephone that gives its codes.
        Confirm {officer} as my colleague
        You confirmed {officer}. The set-up ends when they confirm you from their own sign-in.
        The set-up has ended. The office can issue letters now.
        Tokens for desks
        A program at a desk acts in this person's name and can do no more than they can. You allow the desk; they make the token on the page of their own account.
        Name of the desk
        Lower-case Latin letters, digits, dot and hyphen. The name is recorded in the audit.
        What the desk can do
        Valid for how many days
        Create a token
        Allow this desk a token
        allowed; the token has to be made by {day}
        Withdraw the permission for
        My desks
        A program at one of these desks acts in your name. An administrator allows the desk; only you make its token, and only you see it.
        No desk is allowed to act in your name.
        Create the token for {desk}
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
        Nothing was closed.
        Choose why the account is closed.
        There were too many attempts from here.
        Wait {seconds} seconds, then try again. Colleagues at other desks can sign in meanwhile.
        Many people are signing in at the moment.
        Try again in a moment.
        The name or the code is wrong, or the code has expired.
        Check both. A sign-up code works once, for three days; the administrator can give you a new one.
        This is not the code of the terminal.
        Copy it again from the terminal where "aman serve" was started. Each start shows a new code.
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
        This request has ended, or there never was one.
        Nothing was changed. Look at the list as it is now.
        Another member has to confirm this.
        Neither the member who asked nor the person it is about can confirm it. Ask a colleague who works with applications or letters.
        A change to this member waits already.
        Wait until another member has confirmed or declined it, or withdraw it under Changes to staff.
        Register an application
        Only the home province is required. Leave empty whatever the person cannot or does not want to say.
        More
        district, identity paper, contact, language, full date, photo, notes
        Please check
        Nothing is registered yet. Correct this first:
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
        Served by this office
        Other provinces
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
        The photo was not saved with the form. Choose or take it again.
        Register and give a ticket
        Draft saved, encrypted.
        The office cannot be reached. Leave this page open; your entries are still here.
        Draft of {time}, not registered yet.
        Continue the draft
        Start with a new person
        Clear the form
        To start with a new person deletes the draft.
        This is a question to ask, never a reason to turn anyone away.
        The numbers say how much each counts: with one more, it is twice as likely that both are one person.
        A reviewer compares this application with earlier ones.
        Ticket
        The application is registered.
        Print the slip
        Paper of the slip
        A6 sheet
        80 mm roll
        Remember for this desk
        Next person
        Correct the application
        Only what you fill in is changed; write - to empty a field. If it concerns names, birth, province, papers, contact or photo, earlier votes no longer count and officers decide again.
        Unchanged
        The letter is made already and stays as it is. Two officers can replace it for this correction, on the letter's page.
        Reason
        Heard or typed wrongly
        Not known before
        A paper says otherwise
        The person asks for it
        What was wrong
        Optional. Encrypted with the record.
        Correct the application
        The application is corrected.
        There is no name yet. Without a name no letter can be made.
        {officer} corrected this application on {time}. Earlier votes no longer count.
        Nothing is filled in, so nothing was changed.
        Fill in what is to be corrected.
        This application was corrected or voted on since you opened the page. Nothing was changed.
        What you typed is below. Send it again if it is still right.
        This application is with another office.
        Ask that office to correct it.
        The record of this person is erased.
        Register a new application.
        What was wrong is too long, or holds characters that cannot be stored.
        Shorten it.
        same identity paper
        name spelt the same
        name sounds alike
        part of the name sounds alike
        but a different name
        father's name sounds alike
        same year of birth
        year of birth differs by one
        years of birth two to five apart
        same province
        same contact
        but a different father's name
        but a different year of birth
        but a different province
        two facts are the same; the record itself is erased
        Age about {age}. Check the year and its calendar.
        The same as the person's own name. Ask once more.
        This field is required. Choose a value.
        "{typed}" is not a name: a name has letters, no digits or symbols. Correct it or leave it empty.
        "{typed}" is not in Latin letters. The field before it takes the person's own script.
        No font of this office has the letter {letter}, so it cannot be printed. Write the name without it.
        A letter of this name has more than three marks. Write it with fewer.
        A spreadsheet rounded this number, and its last digits are lost. Write it as it is on the paper.
        "{typed}" is not a year. Write four digits, such as 1990 or 1369, or leave it empty.
        {typed} cannot be a year of birth in this calendar. Write a year from {least} to {most}, or choose the other calendar.
        "{typed}" is not a day. Write eight digits of the Gregorian calendar, year, month and day, such as 19900131.
        The day {typed} is not in the year of birth. Correct one of the two.
        This is too long. Shorten it.
        This is not a JPEG or PNG of up to 128 KB. Choose another photo, or continue without one.
        This value cannot be saved. Correct it or leave it empty.
        Review
        Decide
        Tickets, no names.
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
        on an outside list?
        Corrected since you saw it
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
        corrected the application: earlier votes no longer count
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
        to correct what was registered
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
        Open the record and compare before you decide.
        sounds alike
        Applied on
        Letter
        Next: ticket {ticket}
        Back to the queue
        Notice of the refusal (PDF)
        Not the same person
        Neither case asks about the other any more, until one of the two records is corrected.
        How you know
        only the name is the same
        a relative
        papers or photo differ
        the person was asked
        another reason
        Cleared: {count}
        Ask again
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
        You have not opened this record.
        Grant without opening it. The audit will say so.
        For the selected applications
        Choose
        Check before you decide
        Check before you decide
        {count} selected. Nothing is decided yet.
        Tickets
        Record
        opened by you
        not opened by you
        Those with possible duplicates or entries on outside lists are not ticked: open them one by one.
        These cannot be decided now and are not included:
        I have looked at each of these {count} applications and refuse them for this reason.
        I also grant those that I have not opened. The audit will say so.
        Grant {count} application	Grant {count} applications
        Refuse {count} application	Refuse {count} applications
        Send {count} application to another office	Send {count} applications to another office
        Deciding, one application at a time…
        Decided
        {done} of {total} decided.
        These could not be decided. They were not changed:
        Each decision is separate. Open an application to withdraw its decision.
        Nothing is selected.
        Select up to {limit} applications and choose a decision for them.
        Refusing several applications needs a second confirmation.
        Tick the box below if you have looked at each one, or go back and open them one by one.
        You have not opened some of these records.
        Tick the box below to grant them all the same, or go back and open them one by one. Nothing was changed.
        Possible entries on outside lists
        Open the record to see why.
        A hit is a question, never a refusal. Names count as alike where their consonants are, such as Ahmad and Hamid. Ask the list's owner by the reference if you need to.
        excluded by a court
        missing person
        applied at another office
        another list
        reference
        same or sounds alike: {facts}
        differs: {facts}
        name and father's name
        name and year of birth
        name, father's name and year of birth
        nearly the same name, and father's name
        nearly the same name and father's name, and year of birth
        identity paper
        name with father's name or year of birth
        father's name
        year of birth
        Why it means nothing
        another person of the same name
        the list's owner says it is someone else
        the list is wrong or out of date
        it is the person, without effect on the decision
        Clear this hit
        Cleared
        There is no such ticket.
        Check the number on the slip.
        This application is already decided: {state}.
        Nothing was changed. The decision is shown below.
        You have already decided on this application.
        The programme requires another officer. Your decision is recorded.
        There is no name yet, so this application was not granted.
        Correct the application first, then grant it.
        You refused this application before the appeal.
        Other officers decide an appeal. Nothing was changed.
        You have not opened this record.
        Open it first, or tick that you grant without opening it. Nothing was changed.
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
        You have not opened both records as they are now.
        Open this record and compare the two. Nothing was changed.
        These two records do not resemble each other.
        There is nothing to clear. Nothing was changed.
        A reason is required.
        Compare the two again, then choose how you know. Nothing was changed.
        received
        recommended
        granted
        sent to another office
        refused
        letter issued
        handed out
        Pages
        First page
        Previous page
        Next page
        Last page
        Page {page} of {pages}
        Page {page} of more than {pages}
        After page {pages}
        Order
        Longest waiting first
        Newest first
        Oldest first
        By province
        By name
        Show
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
        Only the letter of this ticket is accepted. Handing out cannot be undone: check the person first.
        Call again
        Did not come
        Calls left before the ticket moves to the end of the queue: {count}.
        Show name and photo, to check the person
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
        No ticket is called at this desk.
        Call the next ticket first: F2.
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
        until {day}
        Committed by: {authority}
        Source: {source}
        Corrects an earlier report: {reason}
        Corrected {day}:
        recorded {day}
        in the lists for posts
        not in the lists for posts: a second officer has not approved it yet
        Approve for the lists for posts
        The lists that guards import will show it, signed by this office. It stays there: a later report can correct or end it.
        Report a place
        Confirm or dispute
        What is reported now
        Province
        Choose
        Place
        A town, a road, a post. Leave it empty for the whole province.
        Since which day
        Year-month-day: 2026-11-23, or 1405-09-02.
        Until which day
        Leave it empty where no end is known.
        Who has committed
        An authority or a commander's office, never a person's name. Leave it empty where it is not known.
        Reported by
        A post, a radio, an organisation. Never a person's name: this is public.
        Corrects a report that was wrong
        No
        What was wrong
        Only for a correction. It is public: no person's name.
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
        The correction is not complete.
        Choose the report that was wrong and write what was wrong. Nothing was saved.
        You recorded this report yourself.
        Ask another monitor to approve it. The lists for posts are unchanged.
        This report is already approved.
        Nothing else is needed.
        The notice has no text.
        Write it in at least one language. Nothing was saved.
        This notice is already withdrawn.
        Nothing was published twice.
        Report a letter that was not honoured
        For anyone whose letter was refused or taken away, and for those who know of it. You need no name and no account.
        What happens with your report
        Only the monitors can read it: {contact}. It is encrypted to them when it arrives. This office cannot read it.
        The office stores the day it arrived. It stores no name, no address, no browser and no time.
        You get a receipt code. With it you see what became of the report, and the monitors' answer. They look at it within 7 days and answer within 3 months.
        If someone is in danger now, call {contact}. A report is read in days, not in minutes.
        This office is an example: everyone could read what you write here. Report nothing real.
        What happened?
        Choose one or more.
        The letter was shown and made no difference
        The letter was taken away or destroyed
        They said that the letter is not genuine
        The holder was held
        Money or goods were asked for
        Someone was hurt
        Something else
        Who reports it?
        The letter is mine
        A relative or a friend
        A lawyer or another helper
        A monitor
        Someone who works at a post or an office
        A journalist
        How did you get this report?
        I write it myself
        By telephone
        From a printed form
        When was it?
        Year, month, day: 2026-11-23 or 1405/9/2. Leave it empty if you do not know.
        Only the week is stored.
        Only the month is stored.
        Province
        I would rather not say
        District
        The name of the district is enough.
        Say the place more exactly
        Village, road or post
        Store the exact place. It may show who I am.
        Letter number
        Only if you want to give it. It is printed under the square code.
        May the office learn this number?
        The monitors can then ask the office about this letter. Without your yes they do not.
        No
        Yes
        What happened, in your words
        Up to a page and a half. You need not write any name.
        Send the report
        One moment: this page does a small task that keeps out floods of false reports.
        Other ways
        Print an empty form
        Printed form as PDF
        I have a receipt code
        Write only what you want to say. Give this form to the monitors: {contact}. Do not give it to an office or a post.
        Receipt code, from the monitor
        This office takes no reports on this page.
        Call {contact}, at any hour.
        Nothing was chosen under What happened.
        Choose one or more. Nothing was stored yet.
        It is not said who reports.
        Choose one. You need not give a name.
        This is not a day up to today.
        Write year, month and day, or leave it empty.
        The programme has no such province.
        Choose one of the list, or none.
        This is not a letter number.
        Check each character, or leave it empty.
        A text is too long.
        Shorten it. What you wrote is still below.
        Many reports are arriving now, and this one was not stored. What you wrote is still below.
        Send it again in {minutes} min, or call {contact}.
        This office can store no more reports.
        Call {contact}. What you wrote was not stored.
        Your receipt code
        Your report is stored. Write this code down now: the office does not have it and cannot show it again.
        Who has the code sees that a report was made, and the answers. It does not show what you wrote, where it was, or about which letter. Keep it where others do not look.
        Enter it on the page {address} of this office.
        I have written it down
        Thank you
        The monitors look at your report within 7 days. You can close this window now.
        What became of a report
        The receipt code shows the state of a report and the answers, and nothing of what was written.
        Receipt code
        17 characters, in groups of four.
        Show the state
        This code is wrong, or it has ended.
        Check each character.
        State
        Stored. The monitors have not collected it yet.
        Received. The monitors have it, and are not finished.
        Corroborated: independent accounts agree.
        Disputed: another account contradicts it.
        The monitors looked into it and could not establish what happened.
        Acknowledged: the authority says that it happened.
        The same event was reported before. Both reports count as one.
        The monitors found that it is not about a letter.
        Denied or contradicted by: {party}
        the authority
        the office
        the post
        a witness
        someone else
        Answers of the monitors
        No answer yet.
        An answer here was not written by the monitors, and is not shown.
        Proof that you reported
        A file that shows, also without this office, that your report was here, and by which day. It does not say what you wrote, where it was, or about which letter. But who finds it sees that you reported something. Save it only where that is safe.
        Save the proof
        The proof is not ready yet.
        It is made on the day after a report arrives. Come back then with the same code.
        Incident reports
        The reports are encrypted. Read and weigh them on your own computer, with aman incident, and import the result here.
        No report waits for an answer. New ones appear here with their due day.
        Report
        Arrived
        Due
        collect by {day}
        answer by {day}
        overdue
        answered
        erased
        same event as report {number}
        Letter
        in force at that time
        not in force at that time
        not shown
        not known
        Works on it
        Work on report {number}
        Stop working on report {number}
        Only those that wait
        All reports
        Next page
        Download the encrypted reports
        Above number
        0 is all of them. One file has 400 at most.
        Import steps and answers
        File of aman incident
        This is not a file of aman incident, or it was changed on its way.
        Nothing was imported. Choose the file that aman incident wrote.
        The file is about a report that this office does not have.
        Nothing was imported. Was it meant for another office, or was the report erased?
        A step of report {number} does not follow from what is here, or is not signed by the monitors.
        Nothing was imported. Download the reports again, and weigh this one from there.
        Report {number} has as many answers as there can be.
        Nothing was imported.
        This office can store no more reports.
        Nothing was imported. Weigh what is no incident as such: it is erased after a month.
        Public numbers
        What this office did, by week and by the home province of the people concerned; incidents by the province where they happened. No number says anything about one person.
        Each number is rounded up or down to a multiple of 5, by chance. It differs from the true number by 4 at most: a 0 can mean 0 to 4, a 5 can mean 1 to 9.
        A week is published once, after it has ended, and never changed. What was entered late is in the week in which it was entered.
        No week has ended since the first letter. The first numbers come when it has.
        Letters issued
        Letters exchanged
        Revoked
        Suspended
        Reinstated
        Appeals filed
        Appeals refused
        Reinstated on appeal
        Later end on appeal
        Letters not honoured
        of these corroborated
        of these disputed
        of these not established
        of these acknowledged
        Newest week: {newest}. Highest: {highest}.
        Week by week
        {from} to {to}
        All provinces, by week
        Sums of rounded numbers: 19 of 20 differ from the true sum by {error} at most.
        Week
        Newest week, by province
        Province
        Elsewhere
        Provinces that are not listed have 0 in every column.
        This year, by province
        All
        Every week and province, as files
        Table (CSV)
        For programs (JSON)
        Letters of safe conduct: what anyone may know
        This office gives people a written promise of safe conduct. Anyone can check a letter without a network, and no one can forge one. These pages work without a server and name no one.
        As of {moment}: the public log was signed then.
        When not to rely on it
        A letter cannot make an armed person keep a promise. Ask first where letters are honoured, since when, and who says so.
        Do not show a letter where guards have not been taught what it is.
        Pages on a stick can be changed by anyone who had the stick. Compare the programme's mark on the page of the log with the mark on paper.
        Do not apply where the register is run by those whom you fear.
        Do not take the office's word alone where it denies a letter: the public log decides, and the outsiders who have signed it.
        What is written here can be old. Look at the date above and at the dates of the reports.
        When a letter is not honoured
        Or report it on the office's own pages, without giving a name:
        Check a letter
        open it once from a web server; from then on the phone checks without a network. Straight from a stick it does not work: browsers forbid it.
        On a computer without a network, with the file "bundle" of this folder:
        The public log
        Each letter and each change of a letter is an entry. Anyone may copy the log and compute it again: no entry can be removed or changed unseen.
        Its key
        Its newest signed head
        Witnesses
        {needed} of these {listed} outsiders must have signed a head:
        No outsider signs this log yet: keep copies of its heads.
        How to check it
        Copy the log, and check it while copying:
        Compare it with the office's lists, every day, from a copy of its public folder:
        The log follows the C2SP standards tlog-tiles and tlog-checkpoint: other people's programs read it too.
        Notices to posts
        What this office tells guards about checking and honouring letters. Everyone may read it.
        No notice has been published yet.
        Write a notice
        Short and plain, in at least one language. A notice is public and permanent. Name no person, and ask no one to hold anyone.
        Publish the notice
        Notice {serial}
        Notice {serial} is no longer valid.
        No longer valid: see notice {serial}.
        Corrects notice {serial}.
        Corrected: see notice {serial}.
        Correct with a new notice
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
        Write the day as year, month, day, such as 2026-11-23 or 1405/09/02, and a ticket or a letter's number as it is printed. Names are not searched for. Empty fields show everything.
        Act
        All acts
        Show
        Ticket or letter number
        Member
        All members
        Save these entries as CSV
        Without names: officers are numbers. At most the newest {count}.
        printed before
        record not opened
        Entry
        When
        Officer
        Concerning
        an unknown name
        No entry matches.
        {count} entry	{count} entries
        {count} entry among the newest {newest}; older ones are not counted	{count} entries among the newest {newest}; older ones are not counted
        Older entries
        application registered
        file imported
        corrected
        record opened
        decided
        letter issued
        letter printed
        letter printed well
        applications sealed as a list
        outside list asked
        answer of an outside list opened
        hit on an outside list cleared
        case file made for another office
        case of another office taken
        finding recorded on a letter that two offices dealt with
        ticket of a lost slip looked for
        called
        did not come
        handed out
        exchanged
        revoked
        suspended
        reinstated
        replaced
        appeal filed
        answer to an appeal proposed
        appeal answered
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
        lock changed
        custodians' shares made
        office sealed
        office unsealed
        comparison seen
        ticket or number looked up
        possible duplicate cleared
        cleared duplicate asked about again
        Unusual use
        Who opened records, saw comparisons and looked up tickets or numbers: in the last 24 hours, or on the day you choose. A sign is a question to ask, not a finding. The page names no applicant.
        In this time no officer opened a record or looked up a ticket.
        There are more entries than one report reads. Only the newest {count} were read.
        Signs
        Records opened
        Comparisons seen
        Looked up
        At night
        Tickets
        Nothing done on
        Longest run
        daily limit used up: {acts}
        asked at night
        one ticket after the other
        asked, and did nothing on most
        copy of the keys
        clock confirmed
        requested a change
        declined a request
        withdrew a decision
        brought the records to a newer form
        worked on incident reports
        Programme
        The rules of this office, from the programme file. They can only be changed there.
        Name
        Officers who must grant
        Officers who must refuse
        Time to appeal a refusal
        Calls before a no-show
        Time a record is stored after hand-out
        Records an officer can open in a day
        Comparisons an officer can see in a day
        Tickets and numbers an officer can look up in a day
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
        Granted applications without a letter.
        No application is waiting for a letter. Granted applications appear here at once.
        Select
        Issue the selected letters
        Issue {count} letter	Issue {count} letters
        Check {count} letter	Check all {count} letters
        Check the selected
        Issue {count} letter	Issue {count} letters
        Nothing is signed yet. Look at the kinds, and at one of the letters, then issue them.
        Tickets
        What a letter will say
        Shows the person's record, so it is counted and recorded as an opening. The page has no code and no number.
        Show a preview
        There is no preview: no letter could be issued now.
        Back to the list
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
        No font of this office has the letter {letter} of the name, so it cannot be printed. Correct the name, or have the font installed.
        A name is too long for the paper, or contains a character that names do not have. Correct it.
        A colleague changed or issued it in the meantime. Nothing was lost.
        The record, or the votes on it, are not as Aman wrote them. No letter was made: tell the administrator.
        The office could not sign or store the letter. The application is still waiting.
        The token with the office's key is not plugged in. Nothing was made; plug it in and try again.
        The office's key is on a token, and the server was not given its PIN. Ask the administrator to start it again.
        The token with the office's key refuses its PIN. Ask the administrator.
        The token that is plugged in does not have the office's key. Ask the administrator.
        The token with the office's key does not sign just now. Nothing was made; try again.
        An officer has to confirm the office's clock first. The application is still waiting.
        No letter before the set-up has ended: two members have to confirm each other under Changes to staff. The application is still waiting.
        Issued letters
        Only letters that are in force can be printed.
        No letter has been issued yet. Issued letters appear here at once.
        Number
        Issued
        Printed
        Not printed yet
        Record erased
        Print the selected letters
        Open the file, print it, then come back to this page.
        Open the file for the printer
        Printed well?
        Look at each sheet: both codes are whole and nothing is cut off. Letters count as printed only when you say so.
        Yes, the selected are good
        Print the selected again
        {count} letter is marked as printed.	{count} letters are marked as printed.
        Nothing was printed: one officer can print {limit} letters a day.
        Select fewer, ask a colleague to print, or wait until tomorrow.
        There is nothing to print.
        Select letters that are in force and whose records are not erased.
        Two files are already being printed.
        Wait until they are finished, then print again.
        Import a list
        A list from paper or a spreadsheet, saved as CSV. Nothing is stored before you have looked at its columns.
        The list
        A CSV file, at most {size} MB. Larger lists are imported with the program aman.
        Characters
        Find out (UTF-8 or UTF-16)
        Windows-1256 (Arabic Windows)
        Look at the columns
        The last import
        What is in which column?
        {count} row. A province and a name are needed. Compare the first rows with your list.	{count} rows. A province and a name are needed. Compare the first rows with your list.
        Read as {encoding}.
        Column
        What it is
        First rows
        not stored
        the list's own number
        line (from an earlier import)
        reason (from an earlier import)
        Import {count} row	Import {count} rows
        Choose another list
        Importing a list
        Reading the list
        Stored: {done} of {total} rows
        Comparing with earlier applications
        Stop after these rows
        The import has ended
        No list was imported since the server started.
        The server that answered has imported no list since it started. The office has several servers: load the page again to ask another.
        {count} row of the list is registered; none is stored twice.	{count} rows of the list are registered; none is stored twice.
        Not all of them are compared with earlier applications yet. The server does it automatically.
        {count} row to correct	{count} rows to correct
        Line {line}
        Download these rows
        I have them: remove them here
        The list is a list of names. Destroy the file, and the rows you downloaded, as soon as you no longer need them.
        it has a quotation mark where there can be none.
        it has {count} fields, the header has {expected}.
        something is in column {place}, which has no name in the header.
        its characters cannot be read.
        it is too long.
        it has no name, so it cannot be distinguished from other people.
        no two facts about a person are in it.
        the list's own number is too long or not plain text.
        nothing is written there, and each row needs it.
        the programme has no province "{typed}". The nearest are: {nearest}.
        the programme has no province "{typed}". Write its name as the desk's form has it, or its code, such as {example}.
        "{typed}" is not in Latin letters. Put it into the column for the person's own script.
        "{typed}" cannot be a year of birth. Write a year from {least} to {most}.
        "{typed}" is not one of: {choices}.
        "{typed}" is not the code of a language. Write three letters, such as prs or pus.
        "{typed}" is a language, and the row has no name in it.
        it says "{typed}": {reason}
        this programme does not take applications in that way.
        it cannot be registered as it is.
        No list was chosen.
        Choose a CSV file, then look at its columns.
        This list is no longer here.
        A list waits for half an hour, and only in memory. Nothing was stored: choose it again.
        This list is not at the server that answered.
        The office has several servers, and a list waits for half an hour in the memory of one. Choose it again. If it stays so, import it with the program aman, or ask the technician: the proxy has to send you to one server. No row is stored twice.
        Other members' lists are waiting.
        Nothing was stored. Try again in a few minutes.
        {officer} is importing a list at the moment.
        Only one import is possible at a time. Your list waits here: press the button again later.
        The list is too large for this page.
        Split it, or have it imported with "aman import" on the office's computer.
        The list has more than {limit} rows. Nothing was stored.
        Split it and import the parts one after the other.
        The list has no header line. Nothing was stored.
        Write the names of the columns into the first line.
        The characters of the list cannot be read. Nothing was stored.
        Save it again as "CSV UTF-8".
        The list looks like Windows-1256. Nothing was stored.
        Choose Windows-1256 under Characters, and compare the first names then; or save it as "CSV UTF-8".
        The first line of the list cannot be read. Nothing was stored.
        Look for a quotation mark or a line end in the names of the columns.
        {name} is chosen for two columns. Nothing was stored.
        Choose it for one of them.
        No column is {name}. Nothing was stored.
        Say which column has it; without it no application can be registered.
        A quotation mark that opens on line {line} is never closed. Nothing was stored.
        Close it, then choose the list again.
        The office could not store the list. Nothing was stored.
        Ask the person who runs the server, then import it again.
        The import broke off.
        What is stored stays stored. Import the same list again: no row is stored twice.
        The import was stopped as requested.
        What is stored stays stored. Import the same list again: no row is stored twice.
        The office's clock
        This computer shows
        The office last recorded something
        The clock fits what the office has recorded.
        Letters are dated by this clock, for good. Compare date and time with another clock, such as a phone's.
        If it is wrong, make no letter. Tell the person who runs the server: once the clock is right, nothing more is asked.
        It went back, or is far ahead: two officers confirm it, each signed in, within an hour.
        {officer} has confirmed it. One more officer has to.
        You have confirmed it. Another officer signs in and confirms it here within an hour.
        Date and time are right
        The clock does not fit what the office has recorded.
        No letter is made until an officer has confirmed it, on the page The office's clock.
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
        Print the proof slip
        Print the proof slips
        A proof slip shows, with the letter and without a network, that the office cannot deny it.
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
        Choose one, then open it again.
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
        Replace for a correction
        The letter is no longer valid. The holder has time to travel to safety, gets a notice and may appeal.
        The letter is not valid until a question is answered. No guard is asked to hold anyone.
        The letter is valid again as before.
        The holder gets a new letter for the remaining time. The lost one is no longer valid.
        The record was corrected after this letter was made. The holder gets a letter that says it right, for the remaining time; this one is no longer valid.
        Choose
        Reason
        Reason ({act})
        The code of this reason goes into the public log. A lost letter needs none.
        Takes effect
        As soon as the programme allows
        On a later day
        Day (Gregorian)
        Time, by the office's clock
        Show the effects
        Check your request
        What happens
        As soon as the second officer approves it
        Safe travel
        The holder may still travel to safety with it for {days} days: until {day}. Everyone who checks the letter sees that too.
        Until then
        The letter is in force. The holder gets a notice, may travel to safety and may appeal.
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
        This reason is not urgent: the change waits for the safe-exit days.
        Choose a later day, or as soon as the programme allows.
        This is more than 90 days ahead.
        Choose an earlier day, or send the request nearer the time.
        The status of this letter has changed.
        A colleague changed it in the meantime, or its status does not allow this. Load the letter again; nothing was done.
        The holder has appealed, and the appeal is open.
        Until other officers answer it, the letter can only be reinstated.
        This letter cannot be replaced.
        It has expired, was changed, or the person's record is erased. The person can apply again at once.
        The record was corrected after this letter was made.
        Choose "Replace for a correction", so that the second officer sees it.
        The record was not corrected since this letter was made.
        Correct the application first.
        You requested this change yourself.
        Another officer must approve or decline it.
        Another officer requested this change.
        You can approve or decline it.
        A colleague was faster.
        The result is shown below. Nothing was done twice.
        The new letter could not be issued.
        The lost one is unchanged. Tell the person who runs the server, then try again.
        No new letter was made: the office's clock does not fit what it has recorded.
        The lost one is unchanged. An officer confirms the clock on the page Issue; then try again.
        This office issues no letter before its set-up has ended.
        Two members have to confirm each other under Changes to staff. The lost letter is unchanged.
        Appeals
        A holder whose letter was revoked or suspended may appeal. Officers who took no part in that answer.
        File an appeal
        Letter number or ticket
        As on the letter, the notice or the slip.
        Next
        Open appeals
        No appeal is open.
        Decision
        Decided
        Decided by
        Takes effect
        Appeal until
        Answer due
        State
        Overdue
        The answer is overdue.
        Waits for an answer
        Waits for a second officer
        The answer is due by {time}.
        The letter is in force until the appeal is answered.
        The change stays as it was decided until the appeal is answered.
        Until the appeal is answered, the letter is as it was before this decision.
        When this appeal is filed, the letter stays in force until it is answered.
        The change stays as it was decided until the appeal is answered by other officers.
        How it came
        From the holder, in person
        From another person, for the holder
        On paper
        What they say
        As they say it, if they want it written down. It is sealed with their record and deleted with it. Leave this empty when it is on paper.
        The record of this person is erased, so their words cannot be stored here. Keep their paper under the letter's number.
        File the appeal
        Appeal
        Filed
        Filed by
        Show what they said
        This counts as opening their record, and the audit says so.
        Nothing was written down here. Look for a paper under the letter's number.
        Answer
        You took part in this decision. Other officers answer the appeal.
        The decision stays
        A letter that was held ends after the safe-exit days.
        The letter is in force
        The letter is valid as before, at once.
        The decision takes effect on a later day
        Until that day the letter is in force.
        Only for a later day.
        Send to the second officer
        {officer} proposed on {time}:
        Another officer has to confirm it.
        Confirm this answer
        Decline this answer
        Withdraw my answer
        Answered on {time}: the decision stays.
        Answered on {time}: the letter is in force.
        Answered on {time}: the decision takes effect on a later day.
        Ended on {time}: the letter was reinstated, exchanged or replaced before the answer.
        The holder appealed.
        Answer to an appeal: the decision stays.
        Answer to an appeal: the letter is in force.
        Answer to an appeal: the decision takes effect on a later day.
        Revocations and appeals
        Letters revoked
        Letters suspended
        Appeals filed
        Answered: the decision stays
        Answered: the letter is in force
        Answered: on a later day
        Ended before an answer
        Overdue appeals
        appeal is overdue.	appeals are overdue.
        This office has no letter under this number or ticket.
        Check it with the letter or the slip.
        This letter is not revoked or suspended.
        There is nothing to appeal against.
        This letter was replaced by another.
        The holder has the new letter.
        An appeal against this was answered.
        The office does not decide on it again.
        The time to appeal is over.
        The officers may still reinstate the letter; the holder may apply again.
        The text is too long.
        Shorten it, or keep the rest on paper.
        The text has characters that cannot be shown.
        Type it instead of pasting it.
        The record of this person is erased, and nothing was filed.
        Leave the text empty and keep their paper.
        You took part in what is appealed.
        Two other officers answer.
        You proposed this answer yourself.
        Another officer has to confirm it.
        The appeal has changed since you opened this page.
        Here it is as it is now.
        Another officer has proposed an answer.
        Confirm or decline that one first.
        No answer is proposed any more.
        Propose one, or wait for another officer.
        This is not a later day, too soon for the safe-exit days, or more than 90 days off.
        Type a day after the one that was decided. A letter that is in force keeps the safe-exit days.
        It is not said how the appeal came.
        Choose one of the three.
        No answer is chosen.
        Choose one of the three.
        You have opened as many records today as the programme allows.
        Another officer can open it, or wait until tomorrow.
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
        Exchanged
        Hand out now
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
        No new letter was made: the office's clock does not fit what it has recorded.
        The old one is unchanged. An officer confirms the clock on the page Issue; then try again.
        This office issues no letter before its set-up has ended.
        Two members have to confirm each other under Changes to staff. The old letter is unchanged.
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
        Check code
        The programme's mark. The telephone shows the same one beside its list; or scan it, and the telephone compares it.
        SAMPLE: this paper is not valid
        PREVIEW: not a letter
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
        Until then the letter is in force, and you may travel with it.
        If you appeal before then, the letter stays in force until the appeal is answered.
        The office tells you the reason, and gives it to you in writing if you ask.
        The application with the ticket {number} was refused on {date}.
        The reason: {reason}
        You may apply again when something has changed.
        This change is entry {number} of the public log. Nobody can make or undo it in secret.
        You may appeal until {date}.
        Come, send a person you trust, or send a paper. Bring this notice or name its number. You may appeal by word of mouth.
        Officers who took no part in this decision answer the appeal.
        You appealed on {date}. Other officers answer by {due}.
        Until the answer the letter is in force.
        This is the answer to your appeal, by officers who took no part in the first decision.
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
        Proof of a letter
        Together with letter {number}, these codes prove without a network that the office issued it and cannot deny it.
        Seen in the public log by {count} of {witnesses} witnesses, on {date}.
        Not enough outside witnesses have confirmed it yet. Ask any office for a new slip later.
        The programme names no outside witnesses: only the office's own signature is in this proof.
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
        Something went wrong inside the program.
        What was acknowledged before is stored. Please report which command it was.
        {fact} Your change was not stored.
        Look at it again, then repeat your change.
        {fact} Nothing was changed.
        Check whether the disk is full or the folder is read-only.
        This machine's clock and the database's differ by {seconds} seconds. Nothing was changed.
        Set this machine's clock by a time server, then try again.
        Another server has upgraded the records. This one may only read them now.
        Upgrade Aman on this server too, and start it again.
        Somewhere in this letter number one character is wrong, or two are swapped.
        This is not a letter number ({code}).
        Fonts are missing for printing: {families}.
        Install the Debian package fonts-noto-core.
        The letter names something that this programme file does not have.
        Print it at the office that issued it.
        The page could not be drawn.
        Please report this.
        The letter's code has {count} characters; {limit} can be printed.
        The programme's texts for {kind} letters take more than one page.
        Shorten the conditions or effects in programme.toml.
        The name of {office} is too long for a slip, even in small type.
        A name or contact of the programme is too long for the page, even in small type.
        Shorten it in programme.toml.
        A name on {number} is too long for its line, even in small type.
        The records were sealed under another register key.
        {record} is not as Aman wrote it. Nothing was done with it.
        The records were changed outside Aman. Copy the office's folder and keep the copy; aman check lists everything that does not fit. Other records are not affected.
        Application {ticket}
        Letter {number}
        The letter with log entry {leaf}
        Change request {id}
        Appeal {id}
        The exchange with log entry {leaf}
        Member {id}
        Token {id}
        Token allowance {id}
        Request about the staff {id}
        The end of the set-up
        The cleared hit of tickets {ticket} and {other}
        What is stored of the witness {key} and the log {log}
        The published week {place}
        The list of running numbers {first} to {last} ({kind})
        The end of the records
        {row}: changed outside Aman.
        {row}: an older state was put back.
        {row}: it was deleted outside Aman.
        {row}: it was added outside Aman.
        {rows} records with a MAC checked.
        {entries} audit entries checked.
        {leaves} log entries and all statuses checked.
        Everything fits.
        Audit entry {entry} does not fit the entries before it.
        The log cannot be compared: {fact}
        The keys of persons cannot be read: {fact}
        Only the first {count} records are listed.
        Records: {kind}
        Audit
        Something does not fit: see above.
        Change nothing. Copy the office's folder, keep the copy, and tell your monitor; the manual says what to do next.
        The file is not a bundle
        The bundle belongs to another programme
        This cannot be read as a letter ({code}).
        docs/letter-format.md lists what each code means.
        A letter's number looks like HER-7K4M-92QX: the office, then eight characters.
        The trust list in the bundle was refused
        What earlier root {index} says of its successor was refused
        Status list {index} was refused
        Log {index} in the bundle was refused
        Notice list {index} was refused
        {place} ({code}). What was known before is unchanged.
        Get the bundle from the office again.
        Someone else changed this at the same moment.
        The office's records could not be written ({code}).
        The records did not answer in time: another program is writing to them, or their database was gone.
        A record ({record}) does not have the shape it was written in.
        Look whether it was done all the same, then try again.
        Save a copy of the folder and restore the last backup.
        The input is not one JSON object. Nothing was stored.
        An example: {example}
        The input is UTF-16 text; JSON is UTF-8. Nothing was stored.
        In PowerShell: … | Out-File -Encoding utf8 FILE, not >. In Notepad: Save as, UTF-8.
        There is no field called {name}. Nothing was stored.
        The fields are {fieldNames}.
        {fact} Nothing was stored.
        This form was sent before; its application is stored.
        The programme does not accept applications through the channel {channel}.
        This office has no such application.
        Correcting an application needs an officer's name.
        This application was corrected or voted on in the meantime. Nothing was changed; run the command again.
        The reason is too long or not plain text. At most {limit} bytes, without control characters.
        This application is with another office ({state}), so it cannot be corrected here.
        Ask that office to correct it.
        The import was stopped.
        The field {name} is needed.
        The field {name} has the wrong type.
        The field {name} has {count} bytes; at most {limit} are stored.
        The field {name} names a province that the programme does not have.
        The field {name} names a province that the programme does not have; the nearest are {nearest}.
        The field {name} must be one of {choices}.
        The field {name} has characters that are not used in names.
        The field {name} is not in Latin script; the other name field accepts every script.
        The field {name} is not a language code such as prs or pus.
        The field {name} is given without a name in that language.
        The field {name} is not a year.
        The field {name} is not between {least} and {most}.
        The field {name} is not a date of the form YYYYMMDD.
        The field {name} and the year of birth do not agree.
        The field {name} is not Base64.
        The field {name} is not a JPEG or PNG that can be printed on a letter.
        The field {name} is not plain text.
        The field {name} has the letter {letter}, which no font here has: it cannot be printed.
        The field {name} has a letter with more than {limit} marks.
        The field {name} has a number that a spreadsheet rounded: its last digits are lost. Write it as it is on the paper.
        it has a quote where none is allowed.
        it has {count} fields, the header has {expected}.
        something is in column {place}, which has no name in the header.
        it is not UTF-8 text.
        it has {count} bytes; at most {limit} are read.
        it has no name, so it cannot be distinguished from other people.
        it cannot be compared: it needs a name with the father's name or the year of birth, or the number of an identity paper. Words such as "unknown" and numbers such as 000000 do not count.
        the list's own number is too long or not plain text.
        "{typed}": {reason}
        The file is larger than {limit} bytes.
        The file has more than {limit} rows.
        The file has no header line.
        The file is not UTF-8 text. Nothing was stored.
        Save it again as "CSV UTF-8".
        The list is not UTF-8. It looks like {encoding}. Nothing was stored.
        Save it again as "CSV UTF-8". If you know that it is {encoding}: --encoding {encoding}; compare the first names then.
        The list is not whole {encoding}: a character is broken off.
        The header line has a quotation mark, or a line end, where there can be none.
        Column {place} is not one of ours.
        Two columns are {name}.
        The column {name} is missing.
        A quote that opens on line {line} is never closed.
        the file is larger than {limit} bytes.
        this is not plain UTF-8 text.
        the line is longer than {limit} bytes.
        tables are nested more than {limit} deep.
        this is not TOML: {detail}.
        there is no such setting.
        this setting is needed.
        this should be a {expected}.
        {value} is less than {least}.
        {value} is more than {most}.
        the text is longer than {limit} bytes.
        the text is empty.
        the text has hidden or control characters.
        there are {count}; at least {least} are needed.
        there are {count}; at most {most} are allowed.
        this is not written as a {form}.
        this must be one of {choices}.
        {code} is there twice.
        the programme has no province {code}.
        the programme has no condition {code}.
        the programme has no {kind} letter.
        the reason {code}, which the office gives automatically, has no wording.
        no status reason is for {act}, so officers could not do it. Add it to the key "for" of a reason.
        no office serves {code}, so no letter could be exchanged there.
        {code} is served by {other} already.
        the office is in {code}, which it does not serve.
        a letter made by an exchange would have to be exchanged again.
        {needed} of {panel} officers cannot always be found.
        this fallback changes nothing.
        everyone knows the private half of this key: make your own with aman incident key.
        {fact} Nothing was stored.
        docs/import.md lists the columns.
        The programme file, line {line}, {key}: {reason}
        Correct that line and try again. Programmes/ has two complete examples.
        this breaks a rule.
        {fact} The first {count} rows of the file are stored.
        This office has no such application.
        The application is {state} already.
        This officer has voted already; another officer must vote.
        There is no name yet, so it was not granted. Correct the application first: aman application correct
        This officer refused before the appeal; another officer must decide on it.
        This officer has not opened the record. Nothing was changed.
        One of the two tickets is not in this office's records, or its record was erased.
        This officer has not opened both records as they are now. Open each with aman application show TICKET --reason compare.
        Neither of the two records resembles the other: there is nothing to clear.
        One of the two records was corrected meanwhile. Open it again and compare.
        A name and one of father's name, year of birth and identity paper are needed; words that mean "not known" do not count.
        Some of these facts are not compared. Give one spelling of the name and of the father's name, and of the other facts only birthYear, birthYearCalendar, identityPaper and province.
        No one fits. Ask for one fact more, or for another spelling.
        Several people fit. Ask for one fact more.
        Someone else changed the case at the same moment. Look at it and try again.
        This officer has no vote here that can be withdrawn.
        Another officer has voted since; this vote can no longer be withdrawn.
        The decision is final since {end}; the vote can no longer be withdrawn.
        The application is {state}; only a refusal can be appealed.
        The note is too long to be stored.
        The note has characters that are not text.
        Say who decides: --officer NAME.
        The programme has no office {code}.
        The application is at this office already.
        The programme has no reason {code} for a refusal.
        Its reasons are in programme.toml.
        The time to appeal ended at {end}.
        The person can always apply again: aman apply
        Say who exchanges it: --officer NAME.
        {number} begins on {from}.
        {number} ended on {since}, too long ago to exchange.
        Register a new application: aman apply
        {number} was revoked by its office; its holder may appeal there.
        The person can always apply again: aman apply
        {number} is suspended by its office.
        Call that office.
        {number} is a {kind} letter; there is nothing to exchange it for.
        The text cannot be read as a letter ({reason}).
        Clean and flatten the paper, use more light, or scan the other code.
        The signature does not match the text ({reason}).
        Scan the other code. If the answer is the same, call the office named on the paper.
        The letter is signed by a key that is not on this office's trust list ({reason}).
        Import a newer bundle, or register a new application: aman apply
        {number} was exchanged already.
        Ask for the newer letter. If it was lost, it can be replaced where it was made.
        {number} is genuine but is not in its office's log.
        Register a new application meanwhile, and report this to your monitor.
        The stored bundle no longer verifies; nothing was imported.
        The bundle belongs to another programme, or to another root.
        The bundle's trust list has the same sequence as ours, {sequence}, and different contents.
        Nothing was imported. Ask the programme which of the two is genuine.
        This is an update to a bundle, and there is none it could be merged with.
        Import a whole bundle first: aman bundle import FILE.
        Merged, the two bundles need more than {limit} bytes.
        Say who imports it: --officer NAME.
        The bundle belongs to another programme ({id}).
        Change request {request} for {letter} is stored. Nothing changes until another member approves it, until {until}:
        Change request {request} for {letter} is pending already. Nothing was stored.
        See it with aman change list.
        No change request is pending.
        Change request {request} has ended. {letter} stays as it is.
        --second names no other member who may approve this. Nothing was stored.
        Give another member's sign-in name, or leave --second out: any member with the right to revoke may approve.
        There is no change request of this number.
        Pending ones: aman change list
        You requested this change yourself. Nothing was done.
        Another member approves or refuses it. You may withdraw it: aman change withdraw NUMBER
        Another member requested this change. Nothing was done.
        You may refuse it: aman change refuse NUMBER
        The change would take effect too far ahead. Nothing was stored.
        This change was approved and made already.
        The letter's present status: aman letter NUMBER
        This change was refused before. Nothing was done.
        Request it again if it is still needed.
        This change request was withdrawn before. Nothing was done.
        Request it again if it is still needed.
        This change request has expired. Nothing was done.
        Request it again if it is still needed.
        This office has no application {id}.
        {number} is {status}, so it cannot be replaced.
        The programme file does not know the office {code}.
        The programme file has no {kind} letter.
        The letter would have {count} bytes; at most {limit} can be read from paper.
        Shorten the longest name.
        The letter could not be made.
        No letter was made: the clock shows {now}, and the newest moment recorded is {newest}.
        Compare it with another clock. If it is right: aman clock confirm --officer A
        This office makes no letter before its set-up has ended.
        Two members confirm each other on the office's page /staff-requests, each from their own sign-in.
        The record of {number} was corrected after the letter was made. Replace it with --corrected, so that the second officer sees it.
        The record of {number} was not corrected since the letter was made. Correct it first: aman application correct
        No one is waiting: every letter that is ready has been called.
        No ticket is called at the moment.
        aman call next
        No letter waits under ticket {ticket}.
        Ticket {ticket} has not been called yet.
        aman call next
        Ticket {ticket} must be called once more.	Ticket {ticket} must be called {count} times more.
        aman call again {ticket}
        Ticket {ticket} waits at the end of the queue already.
        The queue has changed: see ticket {ticket}.
        {number} is the letter of ticket {ticket}; nothing was handed out.
        {number} was handed out already, at {moment}.
        If the holder lost it: aman replace {number} --officer NAME --second NAME
        {number} is {status}, so it is not handed out.
        The programme has no status reason {code}.
        Its reasons are in programme.toml.
        The programme has the reason {code}, but not for {act}.
        What each reason is for is in programme.toml, under "for".
        A letter that is {from} cannot become {to}.
        A letter is not reinstated because it was lost.
        This letter was lost and replaced; the new one is valid instead.
        A letter cannot be revoked from a time in the past.
        This reason is not urgent: the change takes effect on {earliest} at the earliest, after the safe-exit days.
        The holder has appealed. Until the appeal is answered, the letter can only be reinstated.
        Say who does it: --officer NAME.
        Two different officers are needed for this; the same one was named twice.
        The application has no name yet, in any script; a letter needs one.
        Register a new application with the name.
        No font here has the letter {letter} of the name, so it cannot be printed.
        Install a font that has it, or correct the name: aman application correct
        This office is on no trust list yet, so no one could check its letters.
        Enrol keys/enrolment.pem at the founding office, then aman bundle import FILE.
        The application is {state}, so no letter can be made of it now.
        A letter is made once, after a grant; aman application show says what state it is in.
        The application has {found} votes to grant it, and the programme asks for {needed}. No letter was made.
        Let another officer grant it with aman decide.
        The letter was made but our own verifier said {verdict} ({reason}); it was discarded.
        Check that this office's signer is on the trust list: aman signer list
        The record behind {number} has been erased, as promised.
        Register a new application.
        {number} ended on {since}.
        Register a new application.
        This office has not issued {number}.
        The letters before the first dash say which office did.
        The queue has changed.
        This is no way in which an appeal comes. Choose one: {choices}.
        The case with ticket {ticket} has no letter.
        No appeal is open.
        overdue
        The answer to appeal {appeal} waits for another member. They confirm it with:
        Appeal {appeal} about the letter {letter}: {state}; the answer is due by {due}.
        This is no answer to an appeal. Give uphold, reinstate, or later with --from and a time such as 2026-12-24T08:00:00Z.
        This office has no such appeal.
        The letter {number} is {status}; there is nothing to appeal against.
        The letter {number} was replaced; its holder has another.
        An appeal about the letter {number} was answered; the office does not decide on it again.
        The time to appeal ended at {end}. The officers may still reinstate the letter.
        This decision was appealed before: it is appeal {appeal}.
        The text is longer than {limit} bytes. Shorten it, or keep the rest on paper.
        The text has characters that cannot be shown.
        The record of this person is erased, so their words cannot be stored. File the appeal without them and keep the paper.
        An officer who decided what is appealed does not answer the appeal. Nothing was changed.
        This appeal is over: {ending}.
        Another member has proposed an answer. Confirm or decline that one first.
        Another answer is proposed than the one you confirm. Read it, and confirm that one or decline it.
        No answer to this appeal is proposed.
        The later time has to be after now and after the decision's own, leave the safe-exit days to a letter that is in force, and be at most {days} days off.
        There is something at that path already. Aman never overwrites an office or a backup.
        Name another path, or move away what is there.
        There is no office in {folder}.
        Name it with --home DIR, or make one: aman init --home DIR
        The passphrase does not open this office.
        The key file does not open this office.
        There is no key file at the path given.
        --key-file FILE
        The key file has {count} bytes; a key file has 32.
        Nothing was made, because that path cannot be written: {fact}.
        This office opens with a passphrase, not with a key file.
        This office opens with a key file.
        --key-file FILE
        This office opens with a key on a token.
        Plug the token in, and leave passphrase and key file out.
        The key on the token does not open this office.
        Plug in the token that was set by aman lock change; the custodians open the office too.
        The office opens with the new secret from now on, and this folder no longer opens with the old one.
        Removed the old key file from the office's folder.
        Copies made earlier, and backups, still open with the old one: destroy those you do not need.
        There is no terminal to type the new passphrase at.
        Give it in $AMAN_NEW_PASSPHRASE, or name a key file with --new-key-file FILE. The office still opens as before.
        That passphrase or key file opens the office already.
        Choose another one. The office still opens as before.
        Say --new-key-file or --new-token, not both.
        WARNING: this office's folder is easier to take than it should be:
        The key file lies in the folder: a thief of the folder can read the register. Use this for trials only.
        aman lock change --home {home}
        Other users of this machine can get at {path} (mode {mode}).
        chmod -R go= {home}, and think about who may have read it.
        The programme's root key is in this folder: a thief can name signers of their own.
        Move the programme to a root of its own: aman root make, then aman trust succeed.
        The database writes values of rows into its own log ({settings}).
        Names in them are sealed, numbers and times are not, and no erasure reaches a log. Set on its server: log_error_verbosity = terse, log_parameter_max_length = 0, log_parameter_max_length_on_error = 0.
        The lock of this office was destroyed: only its custodians open it.
        aman unseal, with the custodians.
        This office is sealed: no program opens it.
        aman unseal opens it again.
        The office was sealed; this command has stopped. What it had reported is stored.
        The office is sealed. No program holds its keys any more ({seconds} s).
        The office is sealed, but a program that opened it has not ended.
        End it, or switch the computer off. Programs of an older Aman do not see the seal.
        The passphrase, key file or token still opens it by aman unseal: seal with --destroy-lock to leave that to the custodians.
        Destroyed the lock in this folder: only the custodians open it now. Backups and copies made before still open with the old secret.
        Destroying the lock cannot be undone, and there is no terminal to ask at.
        Say --yes.
        From now on only {threshold} custodians together open this office. Type destroy to destroy its lock:
        Nothing was sealed and nothing destroyed.
        This office is sealed. Letters are still checked, and what was published is served, at {place}/
        aman unseal opens the office again; kill {process} stops the server.
        Sealed: this program ends now with its keys; process {process} continues without any.
        Sealed: this program ends now with its keys. No other could be started in its place: aman serve starts one.
        What was given does not open this office; it stays sealed.
        Unsealed: process {process} opens the office.
        This server cannot wait for the key: after aman unseal, start aman serve again.
        No other server has handed anything on to this one.
        Start aman serve without that option.
        The office opens again. Every session of before has ended.
        The server that waited opens the office now.
        No server waits for it: start aman serve.
        Share {place} is right: {given} of {threshold}.
        Share, whole or row by row (not shown):
        Row {row}, five words (not shown):
        No share was given.
        Type it at a terminal, scan it, or give it on standard input.
        Share {place} is right. It was not stored.
        Made the shares. They are stored nowhere: print them, hand them out, and let each custodian show theirs with aman seal verify.
        Say --out FILE for sheets to print, --out - to send them to a printer, or --json to see the shares.
        The office is sealed.
        The office is not sealed.
        It has no custodians: aman seal setup.
        Custodians of set {set}: any {threshold} of {count} open the office.
        All have shown their share.
        Not shown since the set was made: {places}.
        A set has 2 to 16 custodians, and 2 to that many of them open the office.
        For example: --custodians 5 --threshold 3. Nothing was made.
        This office has no custodians.
        aman seal setup makes their shares.
        This office has custodians, whose shares a new set would make void.
        Say --rekey if that is meant. Nothing was made.
        That share is of another set ({set}): an older one of this office, or another office's.
        It does not count. Look for a sheet of the present set: aman seal status names it.
        Share {place} was given already.
        It counts once. Another custodian gives the next one.
        That is not share {place} of this set, although it says so.
        It does not count. Compare it with the sheet.
        {given} of {threshold} shares were given; the office stays sealed.
        Start again when more custodians are here. What was given was not stored.
        These custodians have not shown a share that can be read: {places}. Nothing was destroyed.
        aman seal verify takes a share. aman seal without --destroy-lock seals the office at once.
        The office is not sealed.
        The file of the custodians' key is damaged.
        Restore keys/custody.key from a backup; make a new set once the office is open.
        A share has 72 letters and digits; that has {count}.
        Give all eight rows of the sheet.
        Row {row} of the share has a mistake; the rows before it are right.
        Compare row {row} with the sheet.
        A share has 40 words; this has {count}.
        Type all eight rows of five words. The first four letters of a word are enough.
        Row {row} has {count} words; a row has five.
        Type row {row} again.
        Row {row}, word {word} is not one of the words of shares.
        Compare word {word} of row {row} with the sheet. Its first four letters are enough.
        That is not a custodian's share that this program knows.
        A share is printed on a custodian's sheet, in eight rows.
        Others on this machine can read the key file.
        chmod 600 it, and think about who may have read it.
        The file is not a complete backup: it is cut off, changed, or something else.
        Nothing was restored. Try another copy.
        A newer Aman made this office (version {found}; this one knows {known}).
        Use the newer program; nothing was changed.
        The file {file} of this office is damaged.
        Save a copy of the folder and restore the last backup.
        A newer Aman wrote these records (version {found}; this one knows {known}).
        The records are in a database server and in no file: see docs/moving.md for copies of them.
        The database does not promise that what it stores is on the disk, so nothing was opened.
        No PostgreSQL server answered at the address. Check that one is running and can be reached; nothing was changed.
        The database asks for a password. Name a file that holds it with --database-secret, or set AMAN_DATABASE_SECRET.
        The database does not let this user in. Check the user, the password, the name of the database and the server's own rules.
        The database server could not prove who it is. Check the certificate, its name, and the authority in sslrootcert.
        Every database server that answered is a replica or takes no writes. Check which one is the primary.
        The database server is starting, stopping or has no connection left. Try again in a minute.
        The database cannot hold the records: Aman needs PostgreSQL 14 or newer, and a database in UTF-8.
        The records belong to another register key.
        The records belong to the office {found}.
        The records could not be opened ({code}).
        The office's records are missing or damaged.
        Save a copy of the folder and restore the last backup.
        The file with the persons' keys is not there: keys/persons.
        If it is on another disk, attach that first. Otherwise restore: aman restore BACKUP --home NEW --keys COPY
        The file is no key store of an office.
        Name the office's keys/persons, or a copy that aman backup keys made.
        The persons' keys belong to another register key.
        Name the key store of this office, or a copy of it.
        A newer Aman wrote the persons' keys (version {found}).
        The file with the persons' keys is damaged.
        Save a copy of the folder. Then restore: aman restore BACKUP --home NEW --keys COPY
        Another file is at that path, and it is no copy of this office's keys.
        Name a path where no file is.
        The office has as many copies of its keys as it can list.
        Write over one of them: give its name.
        No copy of that name is listed.
        aman keys lists them.
        Say where to: --to URL, with --keys-to and --role if needed, or --to-file.
        --keys-database and --database-role go with --database.
        This office's records are a file, and a file has no replica.
        Leave --replica and AMAN_REPLICA out, or move the records to PostgreSQL: aman move.
        The address of the database cannot be used.
        Write postgresql://user@host/database, for another machine with ?sslrootcert=FILE at its end.
        The address of the database holds a password.
        Leave it out, and give it by --database-secret FILE or $AMAN_DATABASE_SECRET. Lists of processes show addresses.
        Without TLS, persons' records would cross the network in the clear.
        Leave sslmode out, and name the authority: ?sslrootcert=FILE
        The file with the database's password cannot be used.
        It has to be one line in a file that only its owner can read: chmod 600 FILE
        The database with the persons' keys does not answer.
        Try again in a minute. If it still does not answer, look at the cluster of that database.
        The persons' keys would lie in the same cluster as the records.
        Name a database of another cluster. Restoring the records to an earlier moment would bring erased keys back with them.
        The cluster with the persons' keys archives its journal.
        Set archive_mode = off there and restart it. Erased keys would come back from the archive.
        Another program has this office open.
        Stop aman serve and other commands of this office, on every server, and start again.
        After copying, the table {table} is not the same on both sides. The office was not moved.
        Start again. If it happens twice, save a copy of the folder and look at what the database logged.
        The records are in that place already, or other records are.
        Name a database that has no tables of this office, and a folder without other records.
        A check of the copied records found something that does not fit. The office was not moved.
        Run aman check on the office as it is.
        The records have a table that this version of Aman does not know.
        These records were moved to another place and are not used any more.
        The office's folder says in office.json where they are now.
        That is no name for a copy.
        Use letters, digits, blanks, hyphens and dots, at most {limit}.
        No officer is named.
        Say who does it with --officer NAME.
        No one was erased: the clock shows {now}, and the newest moment recorded is {newest}.
        If the clock is right, an officer confirms it: aman clock confirm --officer A
        Pictures cannot be read on this machine ({code}): the process for them could not be started without access to files.
        Nothing was changed. Give the text of the letter's code, or see docs/operating.md.
        Opening a record needs a reason and an officer's name.
        There is no such record, or it has been erased as promised.
        {number} cannot be printed here: this office did not issue it, or its record has been erased as promised.
        The keys of this office were replaced after this program started.
        Start it again; nothing was signed with the old keys.
        The log is not a continuation of what was signed at entry {size}: nothing was signed.
        The records were changed outside Aman. Save a copy and report this to your monitor.
        The log has {size} entries and {signed} were signed: nothing was signed.
        Was an older copy of the folder restored? Use the newest one.
        The published tree head covers {published} entries and the records know {inRecords}: nothing was signed.
        Was an older copy of the folder restored? Use the newest one.
        {known} entries of this office's log are known outside, and its records have {inRecords}. Nothing was stored or signed.
        Was an older copy of the folder put back? Use the newest one. If nothing newer was ever published, two officers say so: aman log continue --nothing-newer. What a witness shows with this log's own signature no one can answer for.
        This office has no trust list yet.
        aman bundle import FILE
        No tree head has been signed yet.
        aman bundle --out FILE
        {number} is not in this office's log.
        Another program published first each time.
        Publishing did not succeed; what was issued is safe.
        The file is larger than {limit} bytes.
        The picture is {width} by {height} pixels; at most {limit} pixels in all are read.
        The PDF has {count} pages; at most {limit} are read.
        A page of the PDF is larger than a poster.
        The file is not a PNG, a JPEG or a PDF.
        The picture is cut off or damaged.
        The PDF needs a password.
        No code was found in the picture.
        The file could not be read: it needs too much time or memory, or was made to cause harm.
        The programme allows one officer to open {limit} records in a day, and this officer has. The limit protects the people in them.
        Ask another officer, or ask the administrator why so many are needed.
        The programme allows one officer to print {limit} letters in a day, and this would be more. Nothing was printed.
        Print fewer at a time, or let another officer print; the limit is in programme.toml.
        Flatten the paper, use more light, and show the whole code; or try the other code.
        Name a table, or say --applications, and not both.
        A table from standard input has no file beside it: say --rejects FILE.
        {file} exists already. A list has a key of its own: name a new file.
        Sealing rows
        {count} key was left out, because more than 512 rows share it.	{count} keys were left out, because more than 512 rows share them.
        {file} is secret: with it and the list, names can be tried one after the other. It never travels with the list. Destroy it when no one asks about the list any more.
        The question is about {count} applicant. Give the file to {owner}.	The question is about {count} applicants. Give the file to {owner}.
        There are more open applications than fit: ask again when this question was answered.
        Answered {count} of at most {limit} keys for this list.
        Comparing applicants
        {count} application may be on the list, of {applicants} that were compared.	{count} applications may be on the list, of {applicants} that were compared.
        A hit is a question to a reviewer, never a refusal: compare the persons, and ask the list's owner by the reference. aman list hits TICKET shows why.
        Cleared. This row of the list will not come back for this applicant.
        sealed list
        question to a list's owner
        answer of a list's owner
        list's key
        This is no {file}, or it was damaged on its way: byte {place} is wrong.
        Ask for the file again, and compare its size.
        This {file} has version {version}, which a newer Aman wrote.
        Update Aman here, or ask for a file of the older version.
        An earlier Aman made this {file}. It compared names in another way, so that hits would be missed.
        Ask the list's owner to seal the list again with this version (aman list seal), and destroy the earlier files.
        The list was changed on its way: its signature does not fit.
        Ask its owner for the file again, and compare the fingerprint with them: aman list show.
        No one is left to put on the list: no row has two facts that can be compared.
        A row needs a name with the father's name or the year of birth, or the number of an identity paper.
        The rows have more keys than the {limit} that a list may have.
        Cut the table into two, and seal each.
        --owner has to be a name of 1 to {limit} bytes without invisible characters.
        Write what the list's owner is called, such as 'Herat court'.
        --answers has to be from {least} to {most}.
        An applicant has some six keys, and a question is padded to a multiple of {least}.
        The files are not of one list.
        Take the key, the list and the question that belong together: aman list show LIST says which list a file is.
        {answered} keys are answered and {asked} more are asked: together more than the {limit} that the owner allowed for this list.
        If the office may ask more, seal the list again with a new key and a higher --answers.
        The answer was not made with the key of this list, or is not about this question. Nothing was stored.
        Ask the list's owner to answer the question again, with the key of this list.
        This list was asked about every open application already.
        Ask again when people have applied, or a record was corrected.
        This list was asked about {limit} times within a day.
        Wait until tomorrow: questions are counted, so that lists are not searched through.
        The office did not ask this question, or its answer was opened already.
        Make a new question: aman list ask.
        This application has no such hit, or it was cleared already.
        aman list hits TICKET shows its hits.
        Say either --out, for a new key, or --show.
        Put this line into programme.toml as key, under [incident.monitors]. Compare by voice: {fingerprint}
        Passphrase of the monitors' key:
        New passphrase for the monitors' key:
        Wrote {count} encrypted report to {file}.	Wrote {count} encrypted reports to {file}.
        Imported steps: {steps}, answers: {answers}, recorded reports: {recorded}.
        Report {number} does not open with this key. It was sealed to another one, or changed.
        The file has no report {number}.
        Report {number} is now: {state}. Added to {file}.
        To count it, give --province as ISO 3166-2 and --week as a day, such as 2026-11-23.
        The answer to report {number} is sealed to its receipt. Added to {file}.
        The answer is not UTF-8 text.
        This is the receipt code for the caller. It is stored nowhere. The report is in {file}, for the office.
        The input is not one JSON object.
        The member {name} is unknown, or its value does not belong there.
        A report with this digest was filed before {at}. It is under entry {entry} of the log {origin}, which the log's key signed.
        Digest of the sealed report, as aman incident read shows it: {digest}
        This is not a proof that a report was filed, or it was changed.
        This log's key did not sign the proof. Compare the key with the one that aman log head shows.
        This is not a log's key. It has three parts, name+keyid+key, as aman log head shows it.
        Wrote the form to {file}.
        There is a file of this name already. No key is ever written over.
        There is no file of this name with the monitors' key.
        This is not the file of a monitors' key, or it was changed. Use the copy from the safe.
        The passphrase does not open the monitors' key.
        The file of the monitors' key cannot be used (error {code}).
        The field {field} is too long: {limit} bytes at most.
        The field {name} is missing, or has no value that a report can have.
        This is not a file of aman incident, or it was changed: byte {place} does not belong there.
        The file is of version {version}, which this program does not know. Update Aman.
        The sealed report was changed, or is not what it says.
        The report is sealed to another key than this one.
        The step breaks a rule of weighing: {rule}. docs/incidents.md has the rules. Nothing was written.
        Step {step} of this report is not signed by the monitors, or does not follow from the one before.
        A report has {limit} steps at most.
        The programme names no monitors. Put their key into programme.toml, under [incident.monitors].
        Report {place} of the file is not one of this office. Nothing was imported.
        A step of report {report} does not follow from what is here, is dated later than today, or is not signed by the monitors. Nothing was imported.
        Report {report} has as many answers as there can be. Nothing was imported.
        Report {report} was erased. Nothing was imported.
        This office can store no more reports.
        No member of staff signs in with that name.
        aman staff list shows who works here.
        That is not a name to sign in with.
        Two to 32 small Latin letters, digits, dots or hyphens; a letter first.
        The name for the audit is missing or is not a name.
        A member of staff has that name already, to sign in with or in the audit.
        Both names belong to one person permanently.
        The code or the password is wrong, or was used already.
        Sign in at the counter.
        There were too many attempts; wait {seconds} seconds.
        Many passwords are being compared just now.
        Try again.
        No role was given.
        Give at least one with --role.
        An administrator may not also have a role that opens records.
        An administrator who makes accounts could otherwise act as their own second officer.
        That is not a name for a desk.
        Two to 32 small Latin letters, digits, dots or hyphens; a letter first.
        A token is valid for 1 to {daysMax} days.
        No scope was given.
        Give at least one with --scope.
        This member of staff may not do all of that, or no token may.
        A desk gets no more than the roles of the member who answers for it allow.
        One member's desks would register applications, decide them and make their letters.
        Give one of the three to another member's desk.
        This member no longer works here.
        This desk has a token already.
        Revoke that one first: aman staff token drop DESK
        No desk with that name has a token.
        aman staff token list shows those that do.
        That is the last administrator.
        Add another one first: aman staff add NAME --role administrator
        This office has no staff list, so no one signs in.
        Name the officer instead: --officer NAME. To add members: aman staff add, or the office's page.
        This office has staff, so a member who has signed in must do this. Nothing was done.
        Sign in: aman login
        Your sign-in has ended. Nothing was done.
        Sign in again: aman login
        You have not set up a second factor yet, so you cannot sign in here.
        Sign in on the office's page first; it shows how to set one up.
        Your roles do not allow this. Nothing was done.
        Which role may do what: docs/counter.md. Ask an administrator.
        You are signed in as {name}, and --officer names another. Nothing was done.
        Leave --officer out, or let the other member sign in: aman login
        Say who does it: --officer NAME
        Name, password or code is wrong. For safety we do not say which.
        Try again. Each wrong try makes the next one wait longer.
        Sign-in name:
        Password:
        One-time code, empty if you have none:
        Signed in as {name} until {until}. When you leave: aman logout
        Signed out.
        No one was signed in here.
        Others on this computer can read or change the file of your sign-in, {path}. It was not used.
        Sign in again, which makes a new one: aman login
        This office has staff and no one is signed in here, so the audit says "folder" and not the name given.
        The second member now signs for it, with their own password and code.
        Both are the same member. Nothing was done.
        Another member has to agree.
        No such request waits.
        List those that wait: aman staff request list
        A change to this member waits already.
        See it with aman staff request list; end it with aman staff request decline NUMBER
        Another member has to confirm this, from their own sign-in.
        They find it on the office's page /staff-requests.
        This file is not a request for the root's approval.
        The office writes it: aman staff request write NUMBER --out FILE
        The root's key or its token did not sign.
        This file is not an approval of the root.
        The root's keepers make it: aman root approve FILE --out FILE
        The programme's root did not sign this approval.
        The root approved another request than this one.
        This office does not know its programme's root.
        Import a trust list first: aman trust import FILE
        A member of this office can confirm this request.
        They do it from their own sign-in, on the page /staff-requests. The root approves only where no one is left.
        Say who does it: --officer NAME.
        This is the root {found}; the trust list is signed by {expected}.
        Use that root, or the one it named as the next: aman trust succeed
        There is a trust list already.
        The changed trust list would break a rule ({code}).
        The trust list was not changed.
        The root did not sign; the trust list was not changed.
        Check whether the token is still plugged in.
        The programme file does not know the office {code}.
        This trust list is of another programme.
        Nothing in this file is new, or a key is on the list for something else.
        {code} has status and log keys on the trust list already.
        To replace them, say how many days both are in use: --overlap 30
        This office has never seen the log of {code}, so it cannot say where the new log continues.
        Import its newest bundle first: aman bundle import FILE
        The programme file names no witness, or the trust list names these already.
        Put a table [[witness]] for each into programme.toml, and [witnesses] with needed: docs/programme.md.
        Keys can overlap for 0 to {limit} days.
        No signer has this key.
        aman signer list shows them.
        This signer makes no new letters after {moment} already.
        This signer is distrusted since {since} already.
        The trust list was not changed.
        The programme's root did not sign this trust list ({fault}).
        Nothing was changed. Where does the file come from?
        This is trust list {found}; this office has number {standing} already.
        This office has another trust list {number}: two were signed with the same number.
        Ask for the change again, based on the list that this office has.
        The programme's root is not in this office, so nothing here can sign the trust list.
        Say where it is (--root-key FILE, --pkcs11 URI), or write the change to a file for its keepers: --request FILE
        There is no trust list here yet.
        aman trust import FILE, or aman bundle import FILE
        There is something at that path already. Aman never overwrites a key.
        Name another path.
        There is no root key at the path given.
        The file is not a root key, or was changed.
        Use the copy that you stored in another place.
        The passphrase does not open the root key.
        The root key could not be read ({code}).
        The root key could not be written ({code}). Nothing was made.
        No library for tokens could be loaded.
        Install the token's PKCS#11 module, or name it: ?module-path=FILE
        This is not a PKCS#11 URI.
        The PKCS#11 URI names no key.
        No token that is plugged in matches the URI.
        p11-kit list-modules
        The PIN does not open the token.
        Stop before it locks: most tokens allow three tries.
        The token is locked after too many wrong PINs.
        The token has no key that matches the URI.
        {count} tokens or keys match the URI.
        Name one of them with serial= or id= as well.
        The token has a key with this name; Aman never overwrites a key.
        Choose another name: object=NAME
        The key on the token is not a P-256 key.
        The token does not know this kind of key.
        For the log's key, Ed25519, say --log-key-in-file. Nothing was made.
        The token shows a public key that is not the one it signs with.
        The token refused (PKCS#11 0x{code}).
        The file holds {count} keys; one or three are expected.
        The third key, the log's, must be Ed25519.
        A key is there twice; each may sign one kind of thing only.
        {office}: signer {key} may sign letters until {end}
        {office}: signer {key} IS REMOVED; its letters will be unknown
        {office}: status key {key}, {added} entries new, {removed} gone
        {office}: log {origin}
        {office}: log {origin} IS REMOVED
        {origin} had {size} entries at {moment}; letters in it stay valid
        {origin}: the statement about {size} entries IS REMOVED
        the next root is {root}
        {count} witnesses, of whom {quorum} must have signed
        {count} witnesses, of whom {quorum} must have signed. Fewer than two: one witness with a wrong clock, or in wrong hands, decides how old letters are
        names, wording or longest times are changed
        This is not a change of a trust list, or not of one that its root signed.
        Nothing was signed. Ask the office to write the request again.
        The file does not hold public keys in PEM.
        The key at line {line} is a weak key: its signatures prove nothing.
        An office's own file is keys/enrolment.pem in its home.
        Such as 'pkcs11:token=Herat;object=root'; it never holds a PIN.
        {office}: log {origin} ends at {size}
        {office}: log {origin} is changed
        no next root is named any more
        {office}: signer {key} makes no letters after {last}
        {office}: signer {key} is changed
        {office}: signer {key} is distrusted since {since}
        There is no state called {state}.
        A record is opened for one of these reasons: {reasons}. Choose one.
        --limit must be at least 1.
        Opening a record needs both --reason and --officer.
        The application is stored; only its slip was not printed. {reason}
        Print it again: aman slips --out FILE {ticket}
        The programme's provinces: {list}.
        {command} has no command {word}.
        Did you mean: {choices}?
        {command} --help lists them all.
        There is no channel called {channel}.
        Say in-person, representative, detention-officer or consulate.
        Give either --input or the person's options, not both.
        Name the person's home province: --province AF-KDZ.
        Ticket {ticket}. Application {application}.
        The application is saved, but not yet compared with earlier ones.
        aman serve compares it, and so does the reviewer's page when it is opened.
        A reviewer compares this application with earlier ones.
        The bundle has {byteCount} bytes; at most {limit} can be printed as codes.
        Carry it on a stick: aman bundle --out FILE, or print only what a post lacks: --beyond FILE.
        There is no code of a bundle on these pages.
        The codes do not give the bundle that they name; one of them is not from the office.
        Start again with sheets of one printing.
        Say one of --out FILE, --frames FILE.pdf, --read PAGES --out FILE, or import FILE.
        --beyond and --no-logs are used with --out or --frames.
        Wrote {count} bytes to {out}. Bring it to every post.
        Printed {bytes} bytes as {cut} codes in {path}. A post scans them in any order.
        Read {collector} codes; wrote {bytes} bytes to {out}.
        Code {index} on {page} belongs to another bundle; it was left out.
        Code {index} on {page} differs from the one read before.
        A code on {page} could not be read ({code}).
        This office has another trust list with the same number: the root signed two. Ask its keepers for a newer one, and why.
        {number} was exchanged elsewhere.
        {number} was exchanged at two offices. Both new letters are valid; please look into it.
        The log {origin} is not a continuation of what was known of it. Report this to your monitor.
        Desks are numbered from 1 to {max}; {desk} is not among them.
        {ticket} is a ticket, not a letter's number.
        aman application show {ticket} shows its letter's number.
        Ticket {ticket} waits at the end of the queue.
        Letter {letter}. Called once.	Letter {letter}. Called {count} times.
        Handed out {record}, ticket {ticket}.
        This office was not restored from a backup; it works as it is.
        The file is not a bundle ({code}).
        The bundle has no log of this office; bring one made here.
        The bundle has {published} entries and this backup {inRecords}: letters were made or revoked after the backup.
        Look for a newer backup. Otherwise continue with a new office code.
        The bundle's entries are not this backup's: they are two different logs.
        A witness shows this log's own signature over {known} entries, and the records have {inRecords}. No officers can answer for that: it would make a second log of the same name.
        Look for the newest copy of the office's folder and restore it. Where there is none, make a new log key (aman signer renew log) or continue with a new office code.
        A witness shows this log's own signature over {size} entries that are not those of the records. No officers can answer for that: they are two different logs.
        Look for the newest copy of the office's folder and restore it. Where there is none, make a new log key (aman signer renew log) or continue with a new office code.
        The bundle has {published} entries, and a witness says that it saw {claimed}: this is not the newest bundle.
        Bring the newest bundle that any post has. Where the witness is wrong, two officers say so: aman log continue --nothing-newer
        Say either --newest FILE or --nothing-newer.
        Two different officers are needed for this.
        The office works again.
        Say what to correct: by --input, or by the person's options.
        Corrected application {corrected}.
        Tickets {ticket} and {other} no longer ask about each other.
        Tickets {ticket} and {other} ask about each other again.
        Report {number} is stored. Posts see it once another officer has run: aman coverage approve {number}
        Report {number} is in the lists for posts.
        Notice {serial} is published.
        Write --text LANGUAGE=TEXT, once a language, and at most one of --correct and --withdraw.
        Say who acts: --officer NAME.
        The reason is about a person, and other programs can read arguments. Nothing was changed.
        Give --reason - and type it, or make it the first line of standard input.
        Why do you correct it?
        The programme has no such reason for a refusal. Nothing was decided.
        Say one of --grant, --refer OFFICE, --refuse REASON, --withdraw or --appeal.
        Ticket {ticket}: {state}.
        The programme also needs another officer's vote.
        It has {codes}.
        Standard input was empty: no letter was exchanged.
        Scan the code again, or give its text in quotes.
        Exchanged {replaced} for {report}.
        Entry {logIndex} of the log. Valid until {validUntil}.
        Noted with it: the other office's status list is not at hand, so its status is not known here.
        Noted with it: the letter handed in expired a short while ago.
        Noted with it: it was made out for another destination.
        Noted with it: it is from this office, but not in this folder.
        A list from standard input needs --rejects FILE: the rows that are not stored are written there.
        Say who imports it: --officer NAME.
        Reading bytes
        Storing rows
        Comparing applications
        Import {file} again then: no row is stored twice, and the missing comparisons are made.
        We could not read line {line}: {reason}
        … and one more.	… and {count} more.
        The reviewers' list shows possible duplicates.
        The lines that could not be read are in {rejectsFile}: correct them and import that file, or the whole list again; no row is stored twice.
        The list was read as {encoding}: compare the first names.
        Identity papers in these lines have fewer digits than almost all others; a spreadsheet may have dropped zeros in front: {lines}.
        These files are a list of names. Once the rejected rows are imported, destroy them: {files}.
        Issued {report}. Entry {logIndex} of the log.
        Valid from {validFrom} until {validUntil}.
        The letter {number} is made; aman letter {number} --text gives its text again.
        {kept}; publishing did not succeed and is tried again by the next command.
        The audit is broken at entry {broken}.
        The records were changed outside Aman. Save a copy and report this to your monitor.
        SHA-256 {digest}.
        It is as secret as the office's folder.
        Backups of an older Aman have the persons' keys inside and bring back everybody who was erased since. Destroy them, also on sticks and other computers.
        The persons' keys are not in it. Copy them to another place: aman backup keys --out FILE --name 'stick 1'
        Copied the persons' keys to {file}.
        There is no copy of the persons' keys. If this disk is lost, no name can be read again: aman backup keys --out FILE --name 'stick 1'
        The copy {name} of {moment} still has keys that were erased. Replace it: aman backup keys --out FILE --name '{name}'
        No listed copy has a key that was erased.
        Copying: table {table} of {total}
        Comparing every row of {total} tables
        Moved {rows} rows. They are the same on both sides: SHA-256 {digest}
        Every record that carries authority, the audit and the log fit.
        The old records stay where they were, marked as moved. Destroy them once the new ones have served for a while: {place}
        The old file with the persons' keys is listed as a copy. Destroy it soon, and note it: aman keys destroyed '{name}'
        Names that cannot be read, because their keys are lost: {count}.
        The persons' keys were not given. Letters, log and statuses are back; names are not, unless an older Aman made the backup. With the keys: aman restore FILE --home NEW --keys FILE
        This does not fit the newest moment recorded, {newest}. Erasing and letters wait. If the clock is right: aman clock confirm --officer A
        Confirmed: it is {moment}.
        The clock went back or is far ahead: another officer confirms it too, within an hour: aman clock confirm --officer B
        Standard output takes one of --pdf -, --png -, --text, --json.
        The person's record has been erased, as promised.
        No tree head has been signed yet.
        {check} leaves. Root {root}.
        The records hold fewer leaves than the {signed} that the tree head was signed over.
        The first {size} leaves give another root than the one signed.
        The tree head is not signed by this office's log key.
        The published tree head is not the one the records hold.
        The tile {path} is missing or holds something else.
        Leaf {index} is not one of ours.
        The log says that {number} is {logged}; the records say something else.
        The log changed {logged} letters; the status list shows {listed}.
        The log's key, for readers and witnesses: {key}
        Its SHA-256, to compare by voice: {digest}
        This log begins with the entries of {origin}. A witness that is to know it from there starts at size {size} with the root {root}.
        Wrote the proof slip to {path}.
        Not enough witnesses have cosigned the tree head yet. The proof is good; make a new one later for more.
        Give --slip, or --form, or --json: one of them.
        No witness is to be asked now: each one cosigned this tree head within a day, or has no address in programme.toml.
        Wrote the request to {file}. Carry it to the witness; bring it back with the answer: aman log take-cosignature {file} ANSWER
        Stored the cosignature of {names}.
        The witness {name} knows {known} entries of this office's log, which contradicts the records. Nothing is signed until two officers have looked into it.
        The trust list names no witness.
        Put them into programme.toml, then: aman trust witnesses
        The log has {inLog} entries, fewer than --old says.
        Say the size that the witness named.
        The first file is no request of this office's log, or its tree is not this log's.
        Name the file that aman log ask-witness wrote, then the witness's answer.
        The second file is no answer of a witness.
        It holds signature lines, or a number alone.
        No line of the answer is a listed witness's, verifies, and was made between the newest letter and now.
        Is it the answer to this request? Is the witness's clock right? Does the trust list have the witness's present key?
        The witness cosigned {known} entries last.
        Ask again from there: aman log ask-witness FILE --old {known}
        An office's code has 2 to 4 capital letters and digits, such as HER.
        Say --language eng, prs, pus or fil.
        There is no letter to print since that time.
        The time given with --since is not of the form 2026-11-23T08:00:00Z.
        Say either --since TIME or the letters' numbers.
        Nothing was signed.
        Say where the root key is.
        --root-key FILE, or --pkcs11 URI
        Say either --out FILE or --pkcs11 URI.
        Say where to write the public half: --public FILE.pem
        Made the root {key}. Its public half is in {file}.
        This is the root {key}.
        {asked} ask for trust list {sequence} of {programme}:
        Signed. Import it at each office: aman trust import {out}
        Sign this? Type yes:
        The address {listen} is not of the form 127.0.0.1:8080.
        Say aman serve --listen 127.0.0.1:8080
        "{text}" is not an IP address.
        Write it as 192.0.2.7 or 2001:db8::7, without a port.
        "{text}" is not the address of a proxy, nor of a network of proxies.
        Write it as 127.0.0.1, 10.0.3.0/24 or 2001:db8:3::/48. A network that is all addresses is not believed.
        More than {most} proxies are named.
        Name their network instead: --trusted-proxy 10.0.3.0/24
        The certificate or its key cannot be used.
        Both are PEM files, and the key is the certificate's own.
        Another program listens at {listen} already.
        Stop it, or choose another port: aman serve --listen 127.0.0.1:8081
        This machine cannot listen at {listen}.
        Ports below 1024 need a permission; the host must be an address of this machine.
        The address of the metrics, {metrics}, is not of the form 127.0.0.1:9464.
        Say aman serve --metrics 127.0.0.1:9464
        Metrics for Prometheus: http://{place}/metrics
        Anyone who reaches that address reads the office's numbers: let only your Prometheus reach it.
        --tls-certificate and --tls-key are used together.
        The office is open at {place}/ (stop with Ctrl-C).
        Its certificate has the SHA-256 fingerprint {fingerprint}
        Compare it at each desk before the first password is typed there.
        Passwords and names cross this network unencrypted. Serve with --tls instead.
        Set the office up at {place}/set-up with the code {written}
        Staff sign in at {place}/sign-in
        New keys of this office are already waiting to be named.
        Send keys/next-enrolment.pem to the root's keepers, or import their list.
        The time is not of the form 2026-11-23T08:00:00Z.
        A key's identifier has 16 hex digits.
        aman signer list shows them.
        distrusted since {since}
        no new letters after {last}
        Added the keys of {code}.
        Retired {key}.
        All its other letters are refused from now on, also those made before: make their holders new letters.
        Nothing proves which letters are older: every letter of this key is refused from now on. Make their holders new letters.
        Only letters that witnesses saw in the log before stay valid.
        Letters among the first {state} entries of the log stay valid: it was seen with them at {seenAt}.
        Made new keys. Their public halves are in {file}.
        At the root: aman signer add --public-key FILE --overlap 30 …
        {sentence} The trust list is now number {sequence}.
        Make a new bundle and bring it to every post: aman bundle --out FILE
        Give this code to {signInName} by hand. It works once, until {until}, at the counter under /begin.
        The member's full name:
        Valid until {endsAt}. It is not shown again.
        Allowed. The member makes the token until {until}, on the page /account/desks, with their own password and code.
        Request {number} waits for a second member until {until}. They confirm it from their own sign-in, on the page /staff-requests. Nothing changes before.
        Request {number} waits until {until}. It was made at the office's own computer, so only the programme's root can approve it: aman staff request write {number} --out FILE
        Give this first half of the code to the member by hand. They get the second half when the request is confirmed, and type both, one after the other.
        Approved. Give this second half of the code to {signInName} by hand. With the first half it works once, until {until}, at the counter under /begin.
        Approved: {signInName} has these roles now: {roles}.
        Declined request {number}. Nothing was changed.
        Wrote request {number} to {file}. The root's keepers approve it: aman root approve {file} --out APPROVAL
        Office {office} asks about member {member}, on {asked}: {act}; roles: {roles}. Ask the office by voice who that is, and why no other member can confirm it.
        Wrote the approval to {file}. The office imports it: aman staff request approve {number} --approval {file}
        {number} is {state} already. Nothing was changed.
        A letter is not reinstated because it was lost. Nothing was changed.
        If it was found, give the reason the programme has for that; if it is still lost: aman replace {number}
        The programme has no such status reason. Nothing was changed.
        {report} is now {status}. Entry {logIndex} of the log.
        Its holder may travel to safety until {until}, and may appeal.
        in force
        From the next list on the root is {next}.
        Named the witnesses of the programme file.
        Number and check code do not match: something was misheard.
        Have both read again. This says nothing about the letter.
        Standard input was empty: no letter was judged.
        The time given with --at is not of the form 2026-11-23T08:00:00Z.
        There is no file at {letter}.
        Check the path, or give the text of the letter's code.
        A root has 16 or 64 hexadecimal digits.
        aman init shows the programme's root.
        A proof is held against one letter: give its text or a file, and neither - nor --check-code.
        Say --language eng, prs, pus or fil.
        Give a letter's text, a file or -, or else --check-code.
        Wrote one letter to {file}.	Wrote {count} letters to {file}.
        Wrote one slip to {file}.	Wrote {count} slips to {file}.
        Erased one record.	Erased {count} records.
        waiting to be called
        entries in the log
        {kind} letters
        The chain of one entry is whole.	The chain of {count} entries is whole.
        officer, records opened, comparisons seen, looked up, at night, tickets, nothing done on, longest run, signs
        There are more entries than one report reads. Only the newest {count} were read; ask for fewer days.
        Backed up one file to {file}.	Backed up {count} files to {file}.
        Stored one application.	Stored {count} applications.
        One more was stored before.	{count} more were stored before.
        The other line is safe.	The other {count} lines are safe.
        1 list was dated in the future and was not imported: that office's clock is wrong, or ours.	{count} lists were dated in the future and were not imported: that office's clock is wrong, or ours.
        Imported {count} newer part; {known} known before.	Imported {count} newer parts; {known} known before.
        Wrote list {serial}, with one number, to {file}.	Wrote list {serial}, with {count} numbers, to {file}.
        The only code is missing: {places}.	Of {count} codes these are missing: {places}.
        Photograph them again, nearer and in good light, and read all pages once more.
        number
        check
        kind
        status
        ticket
        digest
        valid
        {from} until {until}
        entry
        {index} of the log
        handed out
        not yet
        ticket
        handle
        state
        {state}, since {time}
        province
        letter
        signs
        Distrusted {key} since {moment}.
        The programme has no office {code}. Nothing was decided.
        It has {codes}.
        The programme root was not made.
        The programme file is not UTF-8 text.
        The programme file names no office.
        The programme has no office {code}.
        It has {offices}.
        Say one of --root, --root-key and --pkcs11.
        An office that joins needs no root key.
        There is no trust list yet, so no letter can be made.
        Take {file} to the root's keepers:
        Made the office {code} of {programme} in {home}.
        The programme root is {rootIdentifier}. Compare it by voice with the office that founded the programme; --root pins it.
        No passphrase was given, so keys/unlock.key in the folder opens the register: anyone who has the folder can read it. For real work give a passphrase, or --key-file on a stick that leaves with you.
        The public log's name is {origin}. It is the log's address and never changes: witnesses know a log by its name alone.
        This published-at is the sample's. Change it in programme.toml before you make a real office: logs of two programmes with one name look like one, and no witness can serve both.
        This office has not issued {number}.
        The letters before the first dash say which office did.
        Wrote the letter to {path}.
        Wrote the card to {out}.
        Restored the office in {home}.
        {record} was issued and is stored
        {record} was issued and is stored
        The change to {report} is stored
        {number} was revoked here and exchanged elsewhere; please look into it.
        There is no terminal at which a person could look at the change; nothing was signed.
        Look at it, then say --yes.
        This key and its secret together decide which letters are genuine. Store it apart from every office, and a copy in another place.
        Imported the trust list.
        Everything matches.
        Two tree heads of {size} entries have different roots: two histories were signed. Both are in the proof.
        The log of {to} entries does not begin with the {from} entries that were seen before. Both tree heads are in the proof.
        The log has {now} entries and had {before}: this is an older copy, or the log was cut.
        The tree head is not signed by the key that was given.
        This is another log: {origin}
        Entries and tiles do not lead to the signed root over {size} entries.
        The tile {path} does not fit the signed root.
        Entry {index} does not fit its hash in the tiles.
        Entry {index} is not an entry of Aman.
        Entry {index} names a status list made from entries that were not there yet.
        Status list {list} shows index {index} as {status}; the log does not say so.
        The log says {status} of index {index} in status list {list}; the list does not show it.
        By the log {logged} letters are {status}; the status lists show {shown}.
        Status list {list} is not signed as the trust list says.
        The notices are not signed as the trust list says.
        The change of a letter has no notice. Digest: {digest}
        A notice says what the log does not say. Digest: {digest}
        The witness {witness} cosigned another tree of {size} entries. Both tree heads are in the proof.
        The programme's root is not the one that was seen before, and does not follow from it.
        There is no tree head that can be read.
        The tree head states {size} entries, more than this program reads.
        Entries are missing: {path}
        A tile is missing: {path}
        Entry {index} is of a type that this program does not know. Use a newer Aman.
        Status list {list} is not in the log, or not yet.
        Status list {list} is not the newest one that the log names.
        Status list {list} shows an earlier moment than it could: the log had more when it was published.
        Entry {index} states a moment that is still to come: a clock of the office is wrong.
        The log names status list {list}, which is missing.
        The bundle with the programme's keys is missing or damaged.
        The office's notices are missing.
        The witness {witness} did not show a tree head of this log.
        The witness {witness} cosigned {size} entries, more than the office shows.
        Entry {index} issues a letter that was issued before.
        Entry {index} changes a letter that the log never issued.
        Entry {index} makes a revoked letter valid again.
        Entry {index} exchanges a letter, and no new letter is beside it.
        The trust list does not explain the reason {code}.
        Letters revoked or suspended on {date}: {count}.
        Letters issued on {date}: {count}, far more than usual.
        The office has signed nothing for {hours} hours. By its own rate it is late after {limit}.
        Witnesses that cosigned: {found} of {needed} required.
        Further findings of this kind: {count}.
        {origin}: all fits. {size} entries, which continue what was seen before.
        {origin}: first sight. {size} entries. The next visit compares the log with this one.
        {origin}: cannot tell since {since}.
        {origin}: does not fit. The proofs are in {folder}.
        Status lists were compared letter by letter.
        Status lists were compared letter by letter, and by number where entries of before December 2026 do not say which.
        There were no status lists to compare.
        The folder {folder} has no memory of an earlier visit.
        Without memory a monitor proves nothing. If this is the first visit, run it with --first-sight.
        The folder {folder} remembers an earlier visit, so this is not the first.
        The memory in {folder} is damaged. Bring it back from a copy: without it nothing shows that the log was rewritten.
        The folder {folder} remembers another log or key: {origin}
        The key is not in the form NAME+ID+KEY.
        Write a witness as NAME=ADDRESS or NAME=FOLDER.
        {source} is no address. Write http:// or https:// and a host, or give a folder.
        Could not be read at {path}: {reason}.
        Wrote {count} files to {folder}. Open index.html there.
        {folder} exists and was not written by aman publish-site. Nothing was changed.
        Name a folder that does not exist yet, or an empty one.
        --server needs an address such as https://herat.example
        Another visit to this log is running.
        The command that was to be called ended with status {status}.
        Monitor of {origin}
        Last visit: {at}
        All was well last: {at}
        The office signed last: {at}
        Witnesses: {found} of {needed}
        Letters on a usual day: {count}
        Letters issued, by week
        Letters revoked or suspended, by week
        Nothing was found.
        Worth a look
        Cannot tell
        Does not fit
        Two signed statements of the log {origin} that cannot both be true
        The first, as it was seen before or as a witness holds it:
        The second, as it was shown on {at}:
        Both are signed with the log's key: {key}
        --state names no folder.
        The witness is made. SHA-256 of its key, to compare by voice: {digest}
        Give the line above to the programmes whose logs you witness: they put it on their trust list. Never copy or restore this folder.
        There is something at {folder} already. A witness is always a new folder with a new key.
        There is no witness in {folder}. Make one: aman witness init
        {folder} does not hold the state of a witness.
        A newer Aman wrote this witness's state. Use that one.
        This folder is a copy of a witness, or was restored: its state may be older than what it has signed.
        An older state took the place of this witness's: it counts {found} openings and signatures, and {known} are remembered.
        This witness has signed a tree head that its state does not know: the state is older than the signature.
        It signs nothing any more, because it could be led to sign a second history. Make a new witness with another name, and have the programmes list its key instead.
        That name cannot be a witness's: use letters, digits, dots and slashes, for example witness.example/w1.
        The witness's state contradicts itself.
        Another program uses the witness's state just now. Try again.
        The witness's state could not be written (the system says {code}).
        Say either --bundle with --root, or --vkey.
        --bundle needs --root: the programme's root, as its keepers say it.
        --pin-size and --pin-root go together, with --vkey.
        That is not a log's key, or not a root. A key has the form name+id+key, as aman log head says it.
        Added {origin}. It continues an older log and begins with {size} leaves.
        Added {origin}.
        {origin} is on the list already.
        {origin} is on the list again; what was signed is still known.
        {origin} has ended by the trust list, and is still on your list. To take it off: aman witness remove-log {origin}
        {origin} has ended by the trust list; it is not added.
        {origin} is on the list with another key. A list never changes a key: find out why before you do anything.
        {origin}: the key is not one that signs tree heads.
        {origin} is said to begin with {size} leaves, and this witness signed another root for that size. It is not added: find out why.
        {origin} continues a log that is said to have ended with {size} leaves, and this witness signed {known}. It is not added: find out why. To add it all the same: --vkey with --pin-size and --pin-root.
        {origin} is not on the list.
        The list holds {limit} logs; it takes no more.
        {origin} is off the list. What was signed stays known, should it be added again.
        Witness {name} answers at {place}
        No log is on the list yet, so every request is refused: aman witness add-log
        The clock is behind: this witness last signed at {newest}. Until then it signs nothing. Set the clock.
        Signed. Bring the answer back to the office.
        Not signed: this witness knows {size} leaves, and the request begins elsewhere. Bring the answer back: the office makes its next request from it.
        This is not a request to a witness, or it is damaged.
        The request says that the log was larger before than it is now.
        The log is not on this witness's list.
        The tree head is not signed by the log's key.
        Not signed: the request does not prove that the log only grew. Evidence is in the witness's folder.
        Not signed: this witness signed another tree of the same size. Evidence is in the witness's folder.
        Not signed: the clock is earlier than the last signature, or was set far ahead. Set the clock and try again.
        SHA-256 of the key: {digest}
        To have an evidence file explained: aman log check --evidence FILE
        Say where the log is and where the copy goes.
        Tiles
        {origin}: nothing new. The copy holds {size} leaves.
        {origin}: the copy holds {size} leaves, and everything fits the signed tree head.
        Say the log's key with --vkey the first time: aman log head of its office says it.
        The folder holds the copy of a log with another key: {key}
        There is no log at {from}: the file checkpoint is missing.
        The tree head is not signed by the log's key, or is damaged. Nothing was copied.
        The folder holds the log {here}, and the source is {there}. Copy it to another folder.
        The source holds {there} leaves and the copy {here}: the source is older. The copy was not changed.
        The source does not continue the copy: the key signed two different logs. Both statements are in {file}. To have them explained: aman log check --evidence {file}
        The newest tiles of the source do not lead to its signed tree head. Nothing was copied; try again later.
        The file {path} is missing at the source. What was copied stays; the next run continues there.
        The file {path} is damaged at the source: it has too few or too many bytes.
        The file {path} at the source does not belong to the signed tree head: it was damaged or exchanged.
        The source could not be read at {path}: {reason}. What was copied stays; the next run continues there.
        longer than {limit} bytes
        no answer
        the system says {code}
        The copy could not be written (the system says {code}). What was copied stays; the next run continues there.
        Another run is copying to this folder.
        --log and --unpack go with --evidence.
        {file} is not evidence about a log: it is damaged, or one of its statements is not signed by the log's key.
        The copy of the log holds fewer than {size} leaves and settles nothing.
        {copy} is no whole copy of this log.
        The folder {folder} could not be made.
        This file is about the public log {origin}.
        Its key: {key}
        SHA-256 of the key: {digest}. Compare it with what the programme publishes.
        Recorded by {by} on {at}.
        Statement {number}: the log has {size} entries, and all of them together give the number {root}.
        Both statements have a valid signature by the key above.
        They contradict each other. Both say how the log was with {size} entries, and a log has only one content for each size. The holder of the key signed two different logs: some people were shown the one, others the other.
        They contradict each other. A log only grows, so the larger log has to begin with the smaller one. It does not: among the first {size} entries at least one is another. The holder of the key changed or removed entries, or has two logs.
        This file alone proves no contradiction. If the larger log begins with the smaller one, both statements are true. A copy of the whole log settles it:
        They do not contradict each other: the larger log begins with the smaller one.
        The file does not say who did it, or why. The key may have been stolen, or a computer put back to an older state.
        To check the signatures by hand, with openssl:
        Then read both texts: line 1 names the log, line 2 says how many entries, line 3 is the number over all of them.
        Say who registers it: --officer NAME.
        The rows that could be read are stored. {fact}
        Correct the lines named here in {file} and import it again; no row is stored twice. With --json all of them are named.
        The applications are stored, but not all of them are compared with earlier ones: some possible duplicates may be missing.
        and import what they sign: aman trust import trust-list
        Nothing can be printed here: the fonts {families} are missing. Install the Debian package fonts-noto-core, then start again.
        The {kind} letter cannot be printed on {paper}: its {part} takes more than the page. Shorten its texts in programme.toml.
        The texts of the {kind} letter fit only the earlier form for A4, with less than 6 mm at the foot. It is printed so until they are shortened in programme.toml.
        Fault
        Advice
        this machine
        All is well.
        Nothing must be put right; there is advice above.
        Something must be put right.
        Do what the faults above say, and run aman doctor again.
        There is no office in "{home}".
        Make one with aman init --home {home}, or name the right folder with --home.
        office.json or programme.toml cannot be read.
        Look at who may read the folder. Where a file is damaged, bring it back from a backup: aman restore.
        A newer Aman wrote this folder.
        Install that version again; an older one opens nothing here.
        The folder is another user's.
        Run Aman as its owner, for a package: sudo -u aman aman doctor --home {home}. Or give it to the right user: chown -R aman: {home}
        Nothing can be written to the folder.
        Look at its permissions and at how the disk is mounted: chmod u+rwx, mount
        This is the superuser, who may do everything: permissions were not tried.
        Run it as the user that the office is served as: sudo -u aman aman doctor --home {home}
        The office is sealed: letters are checked, and no one can sign in.
        Where that was a false alarm: aman unseal --home {home}
        The folder came from a backup, and was not yet compared with what was published.
        Bring the newest bundle that a post has: aman log continue --newest FILE
        No passphrase, key file or token opens this folder.
        The custodians open it: aman unseal --home {home}
        Nothing can be written to the published folder: posts learn nothing new.
        Give it to the office's user, and look at how the disk is mounted.
        Nothing was published yet.
        aman serve publishes when it starts.
        The newest signed tree head is {hours} hours old.
        Let aman serve run, or publish daily: aman bundle --out FILE
        No backup was found.
        Make one on the page Keep or with aman backup, and the keys' own with aman backup keys. Name another folder with --backups.
        The newest backup is {days} days old.
        Make one today, and bring it to another place: aman backup --out FILE
        The file of the records is missing.
        Change nothing. Look for the file, then restore the newest backup into a new folder: aman restore
        The file of the records does not begin as one.
        Change nothing, and copy the whole folder. Then restore the newest backup into a new folder: aman restore
        Another program has changed how the records are written.
        Let no other program open the file. aman check says whether anything else was changed; Aman sets this right when it opens the records.
        The persons' keys are missing: no name can be opened.
        Put the newest copy of the keys back: aman restore BACKUP --home NEW --keys COPY. Register no one before.
        The file of the persons' keys is not one, or is cut short.
        Stop aman serve, copy the whole folder, then put the newest copy of the keys back: aman restore BACKUP --home NEW --keys COPY
        The database does not answer.
        Look at whether its server runs, and at the address, the certificate and the secret that were named.
        The replica named in AMAN_REPLICA does not answer.
        The office works without it: the primary answers. Look at whether its server runs, or take the variable out.
        The disk is nearly full: {free} MiB are free.
        Bring older backups elsewhere, or give the disk more room. Letters and registrations stop when it is full; what was stored stays.
        {free} MiB are free, and a backup may need {needed} MiB.
        Bring older backups elsewhere, or give the disk more room.
        The disk can hold hardly any more files.
        Look for a folder with very many small files, and remove what no one needs: df -i
        The folder is on a disk over the network ({kind}).
        Records of one file are not safe there. Bring the folder to a disk of this machine while no aman serve runs.
        The folder is in memory: all of it is gone at the next start.
        Bring it to a disk while no aman serve runs.
        The folder is in the layer of a container, and goes when the container is removed.
        Mount a volume at {home}.
        No file could be made durable in the folder.
        Look at the disk: dmesg, df, mount. Nothing is acknowledged that is not durable, so the office stops.
        The disk took {time} ms to make a small file durable.
        Each letter waits that long. Look for what else uses the disk, or use a better one.
        The clock says {now}, which cannot be.
        Set it right before anything is issued: timedatectl set-time. See aman clock.
        The clock is {minutes} minutes behind the newest change of the records.
        Compare it with another clock and set it right: letters wait until it fits. See aman clock.
        Nothing sets this machine's clock.
        With a network: timedatectl set-ntp true. Without one: compare it weekly with another clock.
        Memory is swapped out to a disk that is not seen to be encrypted.
        Switch swap off (swapoff -a) or encrypt it in /etc/crypttab: people's records pass through memory.
        Letters cannot be printed: fonts are missing ({families}).
        apt install fonts-noto-core, then start aman serve again.
        No picture can be read: its reader cannot be started or confined.
        Look at whether this user may start programs and set limits (ulimit -a), and at what a sandbox around Aman forbids.
        The kernel has no Landlock: pictures are read without the second wall.
        Use a kernel of 5.13 or newer, and name landlock in lsm= at boot.
        The page for phones is not installed: /verify/ is not served.
        The package has it. Built from source: make site, then aman serve --site .build/site
        A program listens at {listen} and does not answer as Aman by plain HTTP.
        Where that is Aman by TLS, all is well. Otherwise stop the program, or give aman serve another address: --listen
        This user cannot listen at {listen}.
        Name an address of this machine and a port of 1024 or more; a reverse proxy takes 443.
        There is nothing that can be read at {name}.
        Give a file, not a folder, and check that you may read it.
        There are more than {limit} bytes in {name}.
        Nothing was changed. Give a smaller file.
        standard input
        Say either --request FILE or where the root key is.
        Who asks for it?
        Who agrees?
        The same person was named twice; a change of the trust list needs two.
        A change of the trust list needs two people.
        --officer A --second B
        Wrote the change to {file}. Take it to the root's keepers:
        --home names no folder.
        --key-file names no file.
        The trust list names the new keys: they are in use from now on.
        An earlier run had stopped before publishing: one entry of the log is published now.	An earlier run had stopped before publishing: {count} entries of the log are published now.
        The audit is broken at entry {index}: the records were changed outside Aman. Save a copy of the folder and report this to your monitor.
        The two passphrases differ.
        Nothing was made.
        Others on this machine can read the PIN file.
        chmod 600 it, and think about who may have read it.
        The root key needs a secret, and there is no terminal to type it at.
        Give it in ${variable}.
        Say either --root-key FILE or --pkcs11 URI.
        --pin-file is used with --pkcs11 URI.
        Passphrase of the root key:
        A passphrase for the root key, at least 12 characters:
        Once more:
        PIN of the token:
        PIN of the token with the office's keys:
        --log-key-in-file goes with --key-token.
        The token with the office's key is not here.
        Plug it in, and see that its PKCS#11 module is installed. Nothing was signed.
        The token is here, and the office's key is not on it.
        Plug in the token on which the key was made. Nothing was signed.
        The office's key is on a token, whose PIN was not given.
        Start the program again at a terminal, with --token-pin-file FILE, or with $AMAN_TOKEN_PIN.
        The PIN of the token with the office's keys is wrong.
        It was tried once: a token locks itself after a few. Start the program again with the right one.
        The PIN of the token with the office's keys is locked.
        Only the token's security officer can set a new one.
        The token with the office's key did not answer in time.
        Try again; pull the token out and plug it in if that does not help.
        The token signs with another key than the office's.
        Its signature was thrown away. Plug in the token on which the key was made.
        The token with the office's key refused to sign (PKCS#11 {code}).
        Look the number up in the token's manual. Nothing was signed.
        Letters, lists and the log wait for it. Letters are checked and what was published is served meanwhile.
        The token signs again.
        {option} cannot be written to standard output here.
        Name a file: {option} FILE
        The file {path} was not written: {fact}.
        The file {path} was not read: {fact}.
        An empty text was given where a file is to be named.
        Name a file, or - for standard output.
        there is no such file or folder
        it is a folder
        its path is longer than the system accepts
        its links lead in a circle
        you may not do that there
        that disk is read-only
        that disk is full
        something else is using it
        the system answered with its number {code}
        Check the path; make the folder first where it is missing.
        Name a file, such as one in that folder.
        Name a shorter path.
        Choose a folder where you may write, or ask for the permission.
        Make room on that disk, or choose another one.
        Check the disk, then try again.
        This kernel has no Landlock: pictures are read with limits of memory, time and open files only.
        Pictures cannot be read on this machine; see docs/operating.md.
        The result could not be written to standard output ({code}).
        Nothing else is wrong: check whether the disk is full, then ask again.
        The folder {path} holds no verifier page.
        Build it with make site, and say aman serve --site .build/site
        The two passphrases differ.
        Nothing was made.
        That passphrase has fewer than {passphraseLengthMin} characters.
        Nothing was made. Use four or five words that belong together only for you.
        There is no terminal to ask for the passphrase.
        A passphrase for the register, at least {passphraseLengthMin} characters:
        Once more:
        The time is not of the form 2026-11-23T08:00:00Z.
        --applications takes 1 to 1,000,000.
        Living through six days
        {applications} applications, {letters} letters in {home}.
        Look at them: aman serve --home {home}
        An earlier run left one entry of the log unpublished. It is safe; publishing is tried again.	An earlier run left {count} entries of the log unpublished. They are safe; publishing is tried again.
        Sign in as one of these, with the password: {password}
        in {seconds} s
        {seconds} s left
        {label} {bar} {done} of {total}, {rate}/s, {ending}
        Finished what an earlier run had left: the published tree head.
        Finished what an earlier run had left: tiles of the log.
        This office was restored from a backup on {moment}. If letters were made or revoked after that backup, new work would contradict them.
        Compare it with the newest bundle you can find: aman log continue --newest FILE
        Records erased now, because their keys had been erased before: {count}.
        This office has no application with the handle or ticket given.
        aman application list shows those it has.
        This office opens with a passphrase, and there is no terminal to type it at.
        Give it in $AMAN_PASSPHRASE.
        This office opens with a key file.
        Give it with --key-file FILE or $AMAN_KEY_FILE.
        No one was named. A real programme stores its root apart and names two people for each change: --officer A --second B
        and import what they sign: aman trust import trust-list
        Passphrase:
        The body is not JSON.
        Send UTF-8, whole numbers only, and no key twice.
        The body is not a JSON object.
        Send one object.
        This field is not known.
        Leave it out; see openapi.json.
        A field is missing.
        Send it; see openapi.json.
        A field has a value that is not allowed.
        See openapi.json for what it accepts.
        This parameter is not known.
        Leave it out.
        A parameter is malformed.
        See openapi.json.
        The body is too large.
        See docs/api.md for the limits.
        The body arrived too slowly.
        Send it again.
        The Content-Type is not JSON.
        Send Content-Type: application/json.
        There is nothing at this address.
        See openapi.json.
        This address does not accept this method.
        See the Allow header.
        No token was sent.
        Send Authorization: Bearer and the token.
        This token is not valid.
        It expired or was revoked; ask for a new one.
        This token may not do that.
        Ask the administrator for one that may.
        This token sends too many requests.
        Wait as long as Retry-After says.
        The member of this token has looked up as much as one officer may in a day. Nothing was shown or done.
        Ask again tomorrow. The programme's [quotas] have the limits; registering applications has none.
        A POST needs an Idempotency-Key.
        Send a new random one with each new request.
        The Idempotency-Key is malformed.
        Use 8 to 64 letters, digits, - or _.
        This key was used for another request.
        Send a new one with each new request.
        The same request is still being processed.
        Ask again in a moment with the same key.
        This office has no application with this ticket.
        Look at the slip again.
        The programme does not accept applications through this channel.
        Use another channel.
        The application is decided already.
        Read it again to see how.
        This officer has voted on it already.
        Another officer must vote.
        The programme has no such reason.
        See programme.toml.
        The programme has no such office.
        See programme.toml.
        The application is at this office already.
        There is nothing to do.
        Someone else changed it at the same moment.
        Read it again, then decide.
        The token's member has not opened both records as they are now.
        Open and compare them on the case's page first.
        These two applications do not resemble each other.
        Read the hits again.
        The office is overloaded.
        Try again after Retry-After.
        The records cannot be written.
        Nothing was changed; tell the administrator.
        Something went wrong inside the program.
        Nothing is lost; tell the administrator.
        This office issued no such letter.
        Read the number again.
        The application is not waiting for a letter.
        Read it again to see why.
        A letter needs a name.
        Add the name at a desk.
        The person's record was erased as promised.
        The person can apply again.
        The letter could not be made.
        Look at it at the desk.
        The office cannot make or prove letters yet.
        Tell the administrator.
        No signed tree head covers the letter yet.
        Ask again in a minute.
        The programme names no monitors.
        Put their key into the programme file.
        The file is not the monitors', or does not follow from what is here.
        Nothing was imported. Fetch the reports again, and weigh from there.
        No one is waiting to be called.
        Ask again later.
        No ticket is being called.
        Name a ticket, or call the next.
        No letter is waiting for this ticket.
        Look at the slip again.
        This ticket was never called.
        Call the next one first.
        The ticket was not called often enough.
        Call it once more.
        The ticket is marked as a no-show already.
        There is nothing to do.
        The letter was handed out before.
        Read it again to see when.
        The letter was revoked, suspended or exchanged.
        The person keeps the paper.
        The letter has expired.
        The person can apply again.
        This text is not a letter.
        Scan the code again.
        The signature does not match.
        Scan it again; the person can apply here.
        The signer is not on the trust list.
        The person can apply here.
        The letter is not valid yet.
        Try again when it begins.
        The letter was exchanged before.
        The person can apply again.
        The letter is not in the log, and must be.
        Report this to the monitor; do not hold the person.
        This letter needs no exchange.
        It names no destination and is valid as it is.
        This letter is not revoked or suspended by a decision that can be appealed.
        Read the letter's state. A letter that was replaced has a successor; an answered appeal is final here.
        The programme's time to appeal is over.
        Send the person to an officer, who may still ask for the letter to be reinstated.
        This decision was appealed before.
        Read the letter's appeals.
        Wrote this office's key for cases to {out}. Give it to the offices that send cases here.
        Stored the key of {office}. Cases can be sent there now.
        The key of {office} was here already.
        Sealed the case {ticket} for {office} in {out}. Carry the file there, and delete it when that office has the case.
        A file of this case was made before, on {time}. The other office takes the case once.
        Took the case {from}: it is ticket {ticket} here. Delete the file now.
        The case {from} was taken before: it is ticket {ticket} here. Nothing was changed.
        No open letter of this office was dealt with by another one.
        Every new letter stays in force until two officers decide otherwise. Telephone the other office.
        Stored the finding on {number}. No letter was changed.
        {count} letter was dealt with by two other offices.	{count} letters were dealt with by two other offices.
        {count} list was signed twice in one second and does not say the same: ask the office that signed it.	{count} lists were signed twice in one second and do not say the same: ask the offices that signed them.
        Mark of what is known here: {mark}. Offices that know the same have the same mark.
        This is no address of a file or of an office's public files.
        Write it as https://kunduz.example, or give the path of a file.
        {address} did not answer, or its answer was too long.
        Check the connection and try again, or ask the other office for a stick.
        There is no such file at {address}.
        Ask the other office for the address of its public files.
        This office has no such ticket, or its record was erased.
        Look at the slip: a ticket with another office's code belongs to that office.
        This case is {state}, and only a referred case is sent.
        Refer it first: aman decide TICKET --refer OFFICE.
        The key of {office} for cases is not here.
        Import it: aman case import-key FILE, or from the address of its public files.
        The record of the person has a text that another office could not store.
        Correct the record at the office that sends it, and make a new file.
        This is no case file, no key for cases, or the file was damaged.
        Copy it from the stick again, or ask for a new one.
        The file is of version {version}, which a later Aman writes.
        Update Aman at this office, and take the file again.
        The case was sealed for another office, or for an earlier key of this one.
        Give the other office this office's key again (aman case key) and ask for a new file.
        The case file was changed on its way.
        Ask the other office for a new one.
        Who made the file is not proven: its key is not on the trust list known here.
        Import a newer bundle first, then try again.
        The office that made the file was not trusted at that moment.
        Telephone that office. The person can apply here like anyone else.
        The file belongs to the programme {programme}.
        Only offices of one programme exchange cases.
        The file is for the office {office}.
        Take it there.
        The file is dated {at}, which is more than a day ahead.
        One of the two clocks is wrong. Correct it, then try again.
        The file is of {at}, more than half a year old.
        Ask the other office for a new one.
        A key of this office did not sign.
        Run aman check, and try again.
        No letter of this number was dealt with by two offices.
        See the list: aman double list --all.
        Other offices
        Import what another office gave you, move a person's case, and look at letters that two offices dealt with.
        Letters that two offices dealt with
        None is open.
        Offices that are apart cannot know of each other. Every new letter stays in force until two officers decide otherwise, and no holder is to be detained for it.
        Exchanged at {office} on {time}
        Revoked or suspended at {office} from {time}
        Given for it here: {number}, ticket {ticket}
        Telephone the other office, compare the photos and what each of you knows, and record what you found. Ending a letter is a request of its own, which a second officer approves.
        What you found
        One person went to both offices
        Two people handed the same letter in
        An office made a mistake
        The offices cannot find out
        Record the finding
        Recorded what you found about {number}. No letter was changed.
        With a finding
        {count} letter was dealt with by two other offices; they look into it.	{count} letters were dealt with by two other offices; they look into them.
        Import
        Importing the same file again is safe: nothing here gets older, and a case is taken once.
        File from a stick
        A bundle, a case file, or a key for cases. At most {size} MB; a longer bundle is imported at the terminal.
        Import the file
        Address of the other office
        Where its public files lie, such as https://kunduz.example. Its bundle and its key for cases are fetched.
        Fetch and import
        Cases
        A case that was referred to another office travels in a sealed file. Only that office can open it. Delete the file when it has arrived.
        Cases can be sent to: {offices}
        No other office's key for cases is here yet. Import it from a stick or by its address.
        Ticket of a referred case
        The whole record goes into the file: this is counted and audited as an opening.
        Make the case file
        To give to other offices
        This office's bundle
        This office's key for cases
        Imported newer parts: {new}. Known before: {known}.
        Compare by telephone: offices that know the same have the same mark.
        Another trust list of the same number is here. Telephone the programme's root.
        An office signed two different lists in one second. Telephone that office.
        Some lists are dated more than a day ahead and were left out. One of the two clocks is wrong.
        A log is not the one that was here before, and was left out. Show it to the monitor.
        Cases can now be sent to {office}.
        Took the case {from}. It is ticket {ticket} here, and a reviewer compares it with the others. Delete the file.
        The case {from} was taken before, as ticket {ticket}. Nothing was changed.
        Case file made for {office} on {time}
        Came from another office, where it was {tickets}
        No file was chosen.
        Choose the file on the stick, then import it.
        The file is too long for this page.
        Import it on the office's computer: aman bundle import FILE.
        A case is an application, and your roles do not register any.
        Ask a registrar or the exchange desk to import it.
        This is no address of another office.
        Write it as https://kunduz.example, without anything behind it.
        That address did not answer.
        Check the connection and try again, or ask the other office for a stick.
        There are no office's public files at that address.
        Ask the other office for its address.
        No finding was chosen.
        Choose what you found, and record it.
        Two offices did not deal with this letter.
        Load the page again: the list may have changed.
        This office has no case with that ticket, or its record was erased.
        Look at the slip: a ticket with another office's code belongs to that office.
        This case was not referred to another office.
        Refer it on its page first, then make the file.
        The key of {office} for cases is not here.
        Import it from a stick of that office, or by its address.
        The record has a text that another office could not store.
        Correct it at the office that sends it, and make a new file.
        This is no bundle, case file or key, or it was damaged.
        Copy it from the stick again, or ask the other office for a new one.
        A later version of Aman made this file.
        Update Aman at this office, then import it again.
        The case was sealed for another office, or for an earlier key of this one.
        Give the other office this office's key again, and ask for a new file.
        The case file was changed on its way.
        Ask the other office for a new one.
        Who made the file is not proven: its key is not on the trust list here.
        Import a newer bundle first, then try again.
        The office that made the file was not trusted at that moment.
        Telephone that office. The person can apply here like anyone else.
        The file belongs to another programme.
        Only offices of one programme exchange files.
        The file is for {office}.
        Take it there.
        The file is dated more than a day ahead.
        One of the two clocks is wrong. Correct it, then try again.
        The file is more than half a year old.
        Ask the other office for a new one.
        The bundle is of another root than this office trusts.
        Telephone the office it came from, and compare the mark of the root.
        The bundle contradicts what is known here; nothing of it was stored.
        Keep the file, and show it to the monitor.
        You may open no more records today, or this one is not there.
        Ask a colleague, or try again tomorrow.
        This office could not do it just now.
        Nothing was changed. Try again; if it happens again, tell the administrator.
        """#
    )
}
