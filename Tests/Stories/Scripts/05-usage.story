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
