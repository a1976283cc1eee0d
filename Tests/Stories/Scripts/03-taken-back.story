# Revoked says revoked; suspended says suspended; reinstated is in force again; a lost one is replaced.
run 0 aman init --home $W/her --programme $PROGRAMMES/herat.toml --office HER
run 0 aman apply --home $W/her --json --province AF-HER --full-name 'Farid Karimi' --birth-year 1985
note ID id
run 0 aman decide $ID --home $W/her --grant --officer A
run 0 aman issue $ID --home $W/her --officer B --json
is kind standing
note TEXT text
note NUMBER number
# A guard without a telephone reads number and check code to a post that has the bundle.
run 0 aman letter $NUMBER --home $W/her --json
note CODE checkCode
run 0 aman bundle --home $W/her --out $W/0.bundle
run 0 aman-verify --bundle $W/0.bundle --check-code '$NUMBER $CODE'
out does not prove
run 0 aman verify --bundle $W/0.bundle --json '$NUMBER $CODE'
is answer known
run 0 aman verify --bundle $W/0.bundle --json --check-code '$NUMBER $CODE'
is answer known
is number $NUMBER
silent Karimi
run 65 aman-verify --bundle $W/0.bundle --check-code $NUMBER
err 18 to 20 characters
# Two different officers, and a reason the programme knows.
run 65 aman revoke $NUMBER --home $W/her --reason no-such-reason --officer A --second B
run 1 aman revoke $NUMBER --home $W/her --reason issued-in-error --officer A --second A
run 0 aman suspend $NUMBER --home $W/her --reason under-review --officer A --second B --json
is status suspended
run 0 aman bundle --home $W/her --out $W/1.bundle
run 1 aman-verify --bundle $W/1.bundle --json $TEXT
is verdict suspended
run 1 aman-verify --bundle $W/1.bundle --json --check-code '$NUMBER $CODE'
is answer suspended
run 0 aman reinstate $NUMBER --home $W/her --reason review-ended --officer A --second B
run 0 aman bundle --home $W/her --out $W/2.bundle
run 0 aman-verify --bundle $W/2.bundle --json $TEXT
is verdict inForce
run 0 aman revoke $NUMBER --home $W/her --reason issued-in-error --officer A --second B
run 0 aman bundle --home $W/her --out $W/3.bundle
run 1 aman-verify --bundle $W/3.bundle $TEXT
out Revoked by the office
out Not a reason to hold anyone
silent detain
run 0 aman log check --home $W/her
# A lost letter.
run 0 aman apply --home $W/her --json --province AF-HER --full-name 'Hamid Safi'
note ID2 id
run 0 aman decide $ID2 --home $W/her --grant --officer A
run 0 aman issue $ID2 --home $W/her --officer B --json
note LOST text
note LOSTNUMBER number
run 0 aman replace $LOSTNUMBER --home $W/her --officer A --second B --json
note NEW text
run 0 aman bundle --home $W/her --out $W/4.bundle
run 1 aman-verify --bundle $W/4.bundle --json $LOST
is verdict revoked
run 0 aman-verify --bundle $W/4.bundle --json $NEW
is verdict inForce
# What a post without electronics gets: numbers without names, and a card.
run 0 aman hot-list --home $W/her --json --out $W/hot-1.pdf
is serial 1
is numbers 2
exists $W/hot-1.pdf
run 0 aman hot-list --home $W/her --json --office KBL --out $W/hot-2.pdf
is serial 2
is numbers 0
run 64 aman hot-list --home $W/her --office herat --out $W/hot-3.pdf
run 0 aman guard-card --home $W/her --language prs --out $W/card.pdf
exists $W/card.pdf
run 64 aman guard-card --home $W/her --language xyz --out $W/card.pdf
