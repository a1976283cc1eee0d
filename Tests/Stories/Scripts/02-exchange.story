# A letter of Herat is exchanged in Kunduz; both offices work alone and meet by bundle.
run 0 aman init --home $W/her --programme $PROGRAMMES/herat.toml --office HER
run 0 aman bundle --home $W/her --out $W/her.bundle
run 0 aman init --home $W/kdz --programme $PROGRAMMES/herat.toml --office KDZ --join $W/her.bundle
run 0 aman signer add --home $W/her --public-key $W/kdz/keys/enrolment.pem --office KDZ
run 0 aman bundle --home $W/her --out $W/her.bundle
run 0 aman bundle import $W/her.bundle --home $W/kdz
run 0 aman apply --home $W/her --json --province AF-KDZ --full-name 'Ahmad Shahidi' --birth-year 1990
note ID id
run 0 aman decide $ID --home $W/her --grant --officer 'R. Noorzai'
run 0 aman issue $ID --home $W/her --officer 'S. Karimi' --json
note FIRST text
note NUMBER number
run 0 aman exchange $FIRST --home $W/kdz --officer 'F. Wardak' --json
is kind standing
is replaced $NUMBER
note SECOND text
# Not twice.
run 1 aman exchange $FIRST --home $W/kdz --officer 'F. Wardak' --json
err exchanged
# Kunduz' bundle says it at once, before Herat knows.
run 0 aman bundle --home $W/kdz --out $W/kdz.bundle
run 0 aman-verify --bundle $W/kdz.bundle --json $SECOND
is verdict inForce
is office KDZ
run 1 aman-verify --bundle $W/kdz.bundle --json $FIRST
is verdict exchanged
# Herat's own older bundle still says in force, and how old it is.
run 0 aman-verify --bundle $W/her.bundle --json $FIRST
is verdict inForce
# Herat learns of it and says it in its own list.
run 0 aman bundle import $W/kdz.bundle --home $W/her
err was exchanged elsewhere
run 0 aman bundle --home $W/her --out $W/her2.bundle
run 1 aman-verify --bundle $W/her2.bundle --json $FIRST
is verdict exchanged
run 0 aman log check --home $W/her
run 0 aman log check --home $W/kdz
