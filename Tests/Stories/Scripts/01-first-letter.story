# From an application to a guard's verdict, on one machine.
run 0 aman init --home $W/her --programme $PROGRAMMES/herat.toml --office HER
err anyone who has the folder can read it
run 0 aman apply --home $W/her --json --province AF-KDZ --full-name 'Ahmad Shahidi' --name-second 'احمد شهیدی' --language-second prs --father 'Ghulam Nabi' --birth-year 1990 --slip $W/slip.pdf
exists $W/slip.pdf
is ticket 1
is state received
note ID id
run 0 aman application list --home $W/her
out AF-KDZ
silent Shahidi
run 0 aman decide $ID --home $W/her --grant --officer 'R. Noorzai' --json
is state granted
run 0 aman issue $ID --home $W/her --officer 'S. Karimi' --json
is kind transit
note NUMBER number
note TEXT text
# A second issue of the same application is refused: one letter each.
run 1 aman issue $ID --home $W/her --officer 'S. Karimi' --json
# Print it, as PDF and PNG.
run 0 aman letter $NUMBER --home $W/her --pdf $W/letter.pdf --png $W/letter.png
exists $W/letter.pdf
exists $W/letter.png
run 0 aman print --home $W/her --out $W/batch.pdf $NUMBER
exists $W/batch.pdf
# Call and hand out, once.
run 0 aman call next --home $W/her --desk 2 --json
is ticket 1
is desk 2
is letter $NUMBER
run 0 aman hand-out $NUMBER --home $W/her --officer 'M. Safi'
run 1 aman hand-out $NUMBER --home $W/her --officer 'M. Safi'
err handed out
# A post with nothing but the bundle.
run 0 aman bundle --home $W/her --out $W/her.bundle
run 0 aman-verify --bundle $W/her.bundle --json $TEXT
is verdict inForce
is number $NUMBER
is office HER
is from AF-HER
is to AF-KDZ
run 0 aman verify --bundle $W/her.bundle --json $W/letter.pdf
is verdict inForce
run 0 aman verify --bundle $W/her.bundle --json $W/letter.png
is verdict inForce
feed $TEXT
run 0 aman-verify --bundle $W/her.bundle -
out In force
# After three days it has ended.
later AFTER 3.1
run 1 aman-verify --bundle $W/her.bundle --at $AFTER --json $TEXT
is verdict expired
# One changed character is never in force.
spoil SPOILED $TEXT
run 1 aman-verify --bundle $W/her.bundle --json $SPOILED
silent inForce
absent number
# The log covers the letter and fits together.
run 0 aman log check --home $W/her
run 0 aman log proof $NUMBER --home $W/her
out c2sp.org/tlog-proof@v1
run 0 aman audit --home $W/her
out hand-out
silent Shahidi
run 0 aman application show $ID --home $W/her
silent Shahidi
run 0 aman application show $ID --home $W/her --reason correct --officer 'M. Safi'
out Ahmad Shahidi
# What a crash took from the public folder is made again, and the program says so.
remove $W/her/public/log/checkpoint
run 0 aman bundle --home $W/her --out $W/again.bundle
err Finished what an earlier run had left
exists $W/her/public/log/checkpoint
