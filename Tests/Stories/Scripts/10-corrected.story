# An application is corrected until its letter is made; a vote that rests on what changed no longer counts.
run 0 aman init --home $W/her --programme $PROGRAMMES/herat.toml --office HER
run 0 aman apply --home $W/her --json --province AF-HER --birth-year 1985
note ID id
run 64 aman application correct $ID --home $W/her --reason 'name missing' --officer A
# The reason is about a person: it is no argument, but the first line that is read.
run 64 aman application correct $ID --home $W/her --reason 'name missing' --officer A --birth-year 1985
err --reason -
silent name missing
feed name missing
feed {"fullName": "Farid Karimi"}
run 0 aman application correct $ID --home $W/her --reason - --officer A --input -
silent Farid
run 64 aman application show $ID --home $W/her --reason 'Farid asks for it' --officer A
err decide, compare, appeal, answer, correct, hand-out
run 0 aman application show $ID --home $W/her --reason answer --officer A --json
out "fullName":"Farid Karimi"
feed moved
run 65 aman application correct 1 --home $W/her --reason - --officer A --province AF-XXX
feed moved
run 0 aman application correct 1 --home $W/her --reason - --officer A --province AF-KDZ --json
is homeProvince AF-KDZ
run 0 aman decide $ID --home $W/her --grant --officer A
feed moved
run 0 aman application correct 1 --home $W/her --reason - --officer A --province AF-BDS
run 1 aman issue $ID --home $W/her --officer B
run 0 aman decide $ID --home $W/her --grant --officer A
run 0 aman issue $ID --home $W/her --officer B --json
is kind transit
note NUMBER number
run 0 aman audit --home $W/her
out correct
silent name missing
silent Farid
# Lists have a length, and nobody comes back into force for having lost a letter.
run 64 aman application list --home $W/her --limit 0
run 0 aman suspend $NUMBER --home $W/her --reason under-review --officer A --second B
run 65 aman reinstate $NUMBER --home $W/her --reason lost --officer A --second B
err aman replace
# A letter printed twice is noted.
run 0 aman letter $NUMBER --home $W/her --text --officer A
run 0 aman letter $NUMBER --home $W/her --pdf $W/letter.pdf --officer A
run 0 aman audit --home $W/her
out again
