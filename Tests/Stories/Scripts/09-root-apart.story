# The root is kept apart; two offices; keys handed over; a key lost at a known moment.
# The root's file is made first, with nobody's office near it. Its passphrase comes by environment.
set AMAN_ROOT_PASSPHRASE 'five words for one root'
run 0 aman root make --out $W/root.key --json
note ROOT root
exists $W/root.key.pem
run 73 aman root make --out $W/root.key
# An office is founded on the public half alone; it cannot make letters until the root has signed.
run 64 aman init --home $W/her --programme $PROGRAMMES/herat.toml --office HER --root $W/root.key.pem
err two people
run 64 aman init --home $W/her --programme $PROGRAMMES/herat.toml --office HER --root $W/root.key.pem --officer Farida --second farida
run 0 aman init --home $W/her --programme $PROGRAMMES/herat.toml --office HER --root $W/root.key.pem --officer Farida --second Rahim
exists $W/her/keys/found.request
run 1 aman signer list --home $W/her
err no trust list
# The root's keepers look, and sign only when they say so.
run 64 aman root sign $W/her/keys/found.request --root-key $W/root.key --out $W/list1
err may sign letters
err Farida and Rahim
run 0 aman root sign $W/her/keys/found.request --root-key $W/root.key --out $W/list1 --yes --json
is sequence 1
run 0 aman trust import $W/list1 --home $W/her
# The name of before, in scripts of offices.
run 1 aman trust take $W/list1 --home $W/her
# A second office joins by the bundle, and pins the root it was told by voice.
run 0 aman bundle --home $W/her --out $W/her.bundle
run 65 aman init --home $W/kdz --programme $PROGRAMMES/herat.toml --office KDZ --join $W/her.bundle --root 0011223344556677
run 0 aman init --home $W/kdz --programme $PROGRAMMES/herat.toml --office KDZ --join $W/her.bundle --root $ROOT
run 1 aman signer add --home $W/her --public-key $W/kdz/keys/enrolment.pem --office KDZ --officer Farida --second Rahim
err root is not in this office
run 64 aman signer add --home $W/her --public-key $W/kdz/keys/enrolment.pem --office KDZ --officer Farida --root-key $W/root.key
run 0 aman signer add --home $W/her --public-key $W/kdz/keys/enrolment.pem --office KDZ --officer Farida --second Rahim --root-key $W/root.key --json
is sequence 2
run 0 aman bundle --home $W/her --out $W/her.bundle
run 0 aman bundle import $W/her.bundle --home $W/kdz
# Kunduz makes a letter, and Herat sees its log.
run 0 aman apply --home $W/kdz --json --province AF-KDZ --full-name 'Walid Safi'
note ID id
run 0 aman decide $ID --home $W/kdz --grant --officer A
run 0 aman issue $ID --home $W/kdz --officer B --json
note EARLY text
run 0 aman bundle --home $W/kdz --out $W/kdz.bundle
run 0 aman bundle import $W/kdz.bundle --home $W/her
# New keys at Kunduz, all three, side by side with the old for thirty days.
run 0 aman signer renew signer status log --home $W/kdz --officer Nasim --second Omid
exists $W/kdz/keys/next-enrolment.pem
run 0 aman signer add --home $W/her --public-key $W/kdz/keys/next-enrolment.pem --office KDZ --overlap 30 --officer Farida --second Rahim --root-key $W/root.key
run 0 aman bundle --home $W/her --out $W/her.bundle
run 0 aman bundle import $W/her.bundle --home $W/kdz
err new keys
run 0 aman apply --home $W/kdz --json --province AF-KDZ --full-name 'Zia Wardak'
note ID id
run 0 aman decide $ID --home $W/kdz --grant --officer A
run 0 aman issue $ID --home $W/kdz --officer B --json
note NEW text
run 0 aman log check --home $W/kdz
run 0 aman bundle --home $W/kdz --out $W/kdz.bundle
run 0 aman-verify --bundle $W/kdz.bundle --root $ROOT --json $EARLY
run 0 aman-verify --bundle $W/kdz.bundle --root $ROOT --json $NEW
run 0 aman-verify --bundle $W/kdz.bundle $NEW
out Kunduz
# Kunduz' new key is lost, from tomorrow on as far as this story's clock goes; Herat has seen its log.
run 0 aman bundle import $W/kdz.bundle --home $W/her
run 0 aman signer list --home $W/her --json
last KEY key
later SOON 1
run 0 aman signer distrust $KEY --since $SOON --home $W/her --officer Farida --second Rahim --root-key $W/root.key
err stay valid
run 0 aman bundle --home $W/her --out $W/her.bundle
run 0 aman-verify --bundle $W/her.bundle --json $NEW
# What it signs from now on is not in what the root vouches for.
run 0 aman apply --home $W/kdz --json --province AF-KDZ --full-name 'Nobody Known'
note ID id
run 0 aman decide $ID --home $W/kdz --grant --officer A
run 0 aman issue $ID --home $W/kdz --officer B --json
note LATE text
run 0 aman bundle --home $W/kdz --out $W/kdz.bundle
run 0 aman bundle import $W/kdz.bundle --home $W/her
run 0 aman bundle --home $W/her --out $W/her.bundle
run 1 aman-verify --bundle $W/her.bundle --json $LATE
is verdict untrusted
is reason signerDistrusted
run 0 aman-verify --bundle $W/her.bundle --json $NEW
# The root itself is followed to the next one.
run 0 aman root make --out $W/root2.key
run 0 aman trust succeed --home $W/her --public-key $W/root2.key.pem --officer Farida --second Rahim --root-key $W/root.key
run 0 aman signer retire $KEY --home $W/her --officer Farida --second Rahim --root-key $W/root2.key
run 1 aman signer retire $KEY --home $W/her --officer Farida --second Rahim --root-key $W/root.key
run 0 aman bundle --home $W/her --out $W/her.bundle
run 0 aman-verify --bundle $W/her.bundle --root $ROOT --json $EARLY
run 0 aman verify --bundle $W/her.bundle --root $ROOT --json $EARLY
is verdict inForce
# Every change stands in the audit, by two people.
run 0 aman audit --home $W/her
