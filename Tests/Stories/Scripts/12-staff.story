# Staff and the tokens of their desks on the command line: codes and tokens are shown once, nobody
# gets more than their roles allow, and whoever leaves takes their desks along.
run 0 aman init --home $W/her --office HER
run 0 aman staff --home $W/her
silent aziz
run 0 aman staff add aziz --name 'Aziz Rahimi' --role administrator --home $W/her --json
is state invited
note CODE code
run 0 aman staff add farid --name 'Farid Noorzai' --role registrar --home $W/her --json
is signInName farid
# Two people of one name could be a second pair of eyes on paper.
run 1 aman staff add other --name 'farid noorzai' --role caller --home $W/her
run 1 aman staff add mixed --name 'Mixed Roles' --role administrator --role signer --home $W/her
run 65 aman staff add X --name 'Bad Name' --role caller --home $W/her
run 64 aman staff add nobody --name 'No Role' --role king --home $W/her
run 0 aman staff roles farid --role registrar --role caller --home $W/her
err registrar, caller, invited
run 0 aman staff reset farid --home $W/her --json
absent token
note AGAIN code
run 0 aman staff disable farid --reason left --home $W/her
err left
run 0 aman staff enable farid --home $W/her --json
is state invited
run 1 aman staff reset nobody --home $W/her
run 0 aman staff list --home $W/her
out farid
silent $CODE
silent $AGAIN

# A desk's token: not more than its member may, and shown once.
run 1 aman staff token add farid --desk kiosk --scope decide --home $W/her
run 1 aman staff token add farid --desk kiosk --scope staff --home $W/her
run 65 aman staff token add farid --desk K --scope apply --home $W/her
run 65 aman staff token add farid --desk kiosk --scope apply --days 9999 --home $W/her
run 0 aman staff token add farid --desk kiosk --scope apply --home $W/her --json
is desk kiosk
note TOKEN token
run 1 aman staff token add farid --desk kiosk --scope apply --home $W/her
run 0 aman staff token list --home $W/her
out kiosk
silent $TOKEN
run 0 aman staff token drop kiosk --home $W/her
err dropped
run 1 aman staff token drop nothing --home $W/her
# Names that are typed prove nothing any more, and no one of them has a password yet.
run 77 aman audit --home $W/her
err aman login
silent $CODE
silent $TOKEN
run 77 aman apply --home $W/her --province AF-HER --officer 'Nobody Atall'
silent Nobody
feed farid
feed $CODE
run 77 aman login --home $W/her
silent farid
# What touches no person needs no sign-in, and says the folder did it.
run 0 aman erase --home $W/her --officer 'Nobody Atall'
err folder
silent Nobody
