# A letter that ends stays in force for the safe-exit days; its holder appeals, and others answer.
run 0 aman init --home $W/her --programme $PROGRAMMES/herat.toml --office HER
run 0 aman apply --home $W/her --json --province AF-HER --full-name 'Farid Karimi' --birth-year 1985
note ID id
note TICKET ticket
run 0 aman decide $ID --home $W/her --grant --officer A
run 0 aman issue $ID --home $W/her --officer B --json
note TEXT text
note NUMBER number
run 1 aman appeal file $NUMBER --home $W/her --by holder --officer F
err nothing to appeal
# Not an urgent reason: the letter is in force, and the day of its end is known.
run 0 aman revoke $NUMBER --home $W/her --reason condition-broken --officer A --second B --json
is status revoked
run 0 aman bundle --home $W/her --out $W/1.bundle
run 0 aman-verify --bundle $W/1.bundle --json $TEXT
is verdict inForce
# The holder comes with the ticket; what they say is sealed and shown by no command.
run 65 aman appeal file $TICKET --home $W/her --by letter --officer F
err representative
feed I was at home that day.
run 0 aman appeal file $TICKET --home $W/her --by holder --input - --officer F --json
is isHeld 1
is hasText 1
is state open
note APPEAL appeal
silent at home
run 1 aman appeal file $NUMBER --home $W/her --by paper --officer F
err appealed before
run 1 aman suspend $NUMBER --home $W/her --reason under-review --officer A --second B
err only be reinstated
# Those who ended it do not answer; one officer is not two.
run 1 aman appeal answer $APPEAL reinstate --home $W/her --officer A --second D
run 1 aman appeal answer $APPEAL reinstate --home $W/her --officer C --second ' b'
err who decided what is appealed
run 1 aman appeal answer $APPEAL reinstate --home $W/her --officer C --second c
run 65 aman appeal answer $APPEAL later --home $W/her --officer C --second D
run 65 aman appeal answer $APPEAL forgive --home $W/her --officer C --second D
run 0 aman appeal answer $APPEAL reinstate --home $W/her --officer C --second D --json
is state reinstated
run 0 aman letter $NUMBER --home $W/her --json
is status valid
run 1 aman appeal answer $APPEAL uphold --home $W/her --officer C --second D
err over
# An urgent reason takes effect at once; the answer gives the holder twenty days more.
run 0 aman revoke $NUMBER --home $W/her --reason wrong-holder --officer A --second B
run 0 aman bundle --home $W/her --out $W/2.bundle
run 1 aman-verify --bundle $W/2.bundle --json $TEXT
is verdict revoked
run 0 aman appeal file $NUMBER --home $W/her --by representative --officer F --json
is isHeld 0
note SECOND appeal
later T20 20
run 0 aman appeal answer $SECOND later --from $T20 --home $W/her --officer C --second D --json
is state changed-time
run 0 aman bundle --home $W/her --out $W/3.bundle
run 0 aman-verify --bundle $W/3.bundle --json $TEXT
is verdict inForce
run 1 aman appeal file $NUMBER --home $W/her --by holder --officer F
err answered
run 0 aman appeal list --home $W/her
run 0 aman today --home $W/her --json
is lettersRevoked 2
is appeals 2
is openAppeals 0
is overdueAppeals 0
run 0 aman log check --home $W/her
run 0 aman check --home $W/her
