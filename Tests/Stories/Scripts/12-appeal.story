# A mistaken vote is withdrawn, a refusal is appealed, and who refused leaves the appeal to others.
run 0 aman init --home $W/dav --programme $PROGRAMMES/philippines-2025.toml --office DAV
run 0 aman apply --home $W/dav --json --province PH-11 --full-name 'Maria Reyes' --birth-year 1985
note ID id
run 0 aman decide $ID --home $W/dav --refuse excluded --officer Ana
run 0 aman decide $ID --home $W/dav --withdraw --officer Ana --json
is state received
# The option's name of before.
run 1 aman decide $ID --home $W/dav --take-back --officer Ana
err no vote here
run 64 aman decide $ID --home $W/dav --withdraw --appeal --officer Ana
run 0 aman decide $ID --home $W/dav --refuse excluded --officer Ana
run 1 aman decide $ID --home $W/dav --appeal --officer Ana
err only a refusal
run 0 aman decide $ID --home $W/dav --refuse excluded --officer Ben --json
is state refused
run 1 aman decide $ID --home $W/dav --withdraw --officer Ben
run 0 aman decide $ID --home $W/dav --appeal --officer Ben --json
is state received
run 1 aman decide $ID --home $W/dav --grant --officer Ana
err before the appeal
run 0 aman decide $ID --home $W/dav --grant --officer Cora
run 0 aman decide $ID --home $W/dav --grant --officer Dan --json
is state granted
run 0 aman audit --home $W/dav
out take-back
out appeal
silent Reyes
