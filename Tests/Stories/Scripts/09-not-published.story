# When the public folder cannot be written, what was decided stands, and is published later.
run 0 aman init --home $W/her --programme $PROGRAMMES/herat.toml --office HER
run 0 aman apply --home $W/her --json --province AF-HER --full-name 'Farid Karimi' --birth-year 1985
note ID id
run 0 aman decide $ID --home $W/her --grant --officer A
block $W/her/public/log
run 0 aman issue $ID --home $W/her --officer B --json
note TEXT text
note NUMBER number
err is stored; publishing did not succeed and is tried again by the next command
run 0 aman suspend $NUMBER --home $W/her --reason under-review --officer A --second B --json
is status suspended
err The change to
err is stored; publishing did not succeed and is tried again by the next command
run 0 aman reinstate $NUMBER --home $W/her --reason review-ended --officer A --second B --json
is status valid
err publishing did not succeed
run 0 aman revoke $NUMBER --home $W/her --reason issued-in-error --officer A --second B
err is now revoked
err publishing did not succeed
unblock $W/her/public/log
run 0 aman today --home $W/her
err 7 entries of the log are published now
run 0 aman bundle --home $W/her --out $W/now.bundle
run 1 aman-verify --bundle $W/now.bundle --json $TEXT
is verdict revoked
run 0 aman log check --home $W/her
