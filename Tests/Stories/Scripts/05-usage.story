# Errors are fact and advice, with the promised exit status, and never a name.
run 64 aman apply --home $W/none
run 65 aman apply --home $W/none --province AF-HER --full-name 'Nobody Atall'
silent Nobody
run 64 aman-verify
run 65 aman-verify --bundle $W/none.bundle TEXT
run 0 aman init --home $W/her --office HER
run 73 aman init --home $W/her --office HER
run 65 aman apply --home $W/her --province AF-XXX --full-name 'Nobody Atall'
err province
silent Nobody
feed '{"province": "AF-HER", "fullName": "Farid Karimi", "birthYear": 1980}'
run 0 aman apply --home $W/her --input - --json
is ticket 1
feed '{"province": "AF-HER", "colour": "green"}'
run 65 aman apply --home $W/her --input -
err colour
run 1 aman decide 99 --home $W/her --grant --officer A
run 65 aman letter HER-0000-0001 --home $W/her
err one character is wrong
run 0 aman --help
out Exit status
run 0 aman --generate-completion-script bash
# Every error ends in fact and advice, also where a folder or a wrong file is given.
run 65 aman bundle --home $W/her --take $PROGRAMMES/herat.toml
err not a bundle
run 65 aman bundle --home $W/her --take $W
err nothing that can be read
run 64 aman application list --home $W/her --limit 0
run 64 aman apply --home $W/her --province AF-HER --officer ''
run 65 aman exchange - --home $W/her --officer A
err Standard input was empty
run 65 aman hand-out 1 --home $W/her --officer A
err is a ticket
run 65 aman decide 1 --home $W/her --refuse colour --officer A
err excluded
# An application is kept although its slip cannot be printed.
run 73 aman apply --home $W/her --province AF-HER --full-name 'Karim Safi' --slip $W/none/slip.pdf --json
is ticket 2
err aman slips --out FILE 2
silent Karim
# Result files are for their owner alone; devices are written to, never replaced.
run 0 aman slips --home $W/her --out $W/slips.pdf --json 1 2
is slips 2
run 0 /usr/bin/stat -c %a $W/slips.pdf
out 600
run 0 aman bundle --home $W/her --out /dev/null
run 0 /usr/bin/stat -c %F /dev/null
out character special file
run 73 aman bundle --home $W/her --out /dev/full
# A list beside which its rejected rows stand.
run 65 aman import $W/none.csv --home $W/her
run 64 aman import - --home $W/her
# Judging many: one verdict each, the worst counts.
run 0 aman decide 1 --home $W/her --grant --officer A
run 0 aman issue 1 --home $W/her --officer B --json
note TEXT text
note NUMBER number
run 0 aman letter $NUMBER --home $W/her --text --json
is text $TEXT
run 0 aman bundle --home $W/her --out $W/her.bundle --json
feed $TEXT
run 0 aman verify --bundle $W/her.bundle -
out In force
feed 'no letter'
run 1 aman verify --bundle $W/her.bundle - --json
is verdict unreadable
run 65 aman verify --bundle $W/her.bundle -
err was empty
run 65 aman verify --bundle $W/her.bundle $W/none.pdf
err There is no file at
run 65 aman verify --bundle $W/her.bundle --root 0011223344556677 $TEXT
run 64 aman verify --bundle $W/her.bundle --root 00 $TEXT
# A second time changes nothing, and says so.
run 0 aman suspend $NUMBER --home $W/her --reason under-review --officer A --second B
run 1 aman suspend $NUMBER --home $W/her --reason under-review --officer A --second B
err is suspended already
run 65 aman revoke $NUMBER --home $W/her --reason colour --officer A --second B
err issued-in-error
