# A letter signed by a key that the list does not know is untrusted, never forged.
run 0 aman init --home $W/her --programme $PROGRAMMES/herat.toml --office HER
run 0 aman init --home $W/other --programme $PROGRAMMES/herat.toml --office KDZ
run 0 aman apply --home $W/other --json --province AF-KDZ --full-name 'Walid Safi'
note ID id
run 0 aman decide $ID --home $W/other --grant --officer A
run 0 aman issue $ID --home $W/other --officer B --json
note TEXT text
run 0 aman bundle --home $W/her --out $W/her.bundle
run 1 aman-verify --bundle $W/her.bundle --json $TEXT
is verdict untrusted
# Names are not shown where nothing proves them.
silent Walid
# Herat enrols the signer alone: the letter fits, its latest state is not known here.
run 0 aman signer add --home $W/her --public-key $W/other/keys/signer.pem --office KDZ
run 0 aman bundle --home $W/her --out $W/her.bundle
run 2 aman-verify --bundle $W/her.bundle --json $TEXT
is verdict cannotTell
