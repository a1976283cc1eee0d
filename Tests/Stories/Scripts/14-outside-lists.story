# Two offices find a double application, and neither shows the other a name.
run 0 aman init --home $W/her --programme $PROGRAMMES/herat.toml --office HER
run 0 aman init --home $W/kbl --programme $PROGRAMMES/herat.toml --office KBL
run 0 aman apply --home $W/her --json --province AF-KDZ --name-second 'احمد شهیدی' --language-second prs --birth-year 1990
run 0 aman apply --home $W/her --json --province AF-HER --full-name 'Latif Wardak' --father Karim --birth-year 1977
run 0 aman apply --home $W/kbl --json --province AF-HER --full-name 'Ahmed Shahidi' --father Mirwais --birth-year 1991
run 0 aman list seal --applications --owner 'Kabul office' --home $W/kbl --out $W/kbl.list --key $W/kbl.key
out Kabul office
err secret
silent Shahidi
# A key is never written over: it belongs to a list that was given away.
run 73 aman list seal --applications --owner 'Kabul office' --home $W/kbl --out $W/o --key $W/kbl.key
run 0 aman list show $W/kbl.list --json
is kind applications
is owner 'Kabul office'
is entries 1024
note LIST list
run 0 aman list ask $W/kbl.list --home $W/her --out $W/q --json
is applicants 2
is keys 1024
is list $LIST
# Everyone was asked about.
run 1 aman list ask $W/kbl.list --home $W/her --out $W/q2
run 0 aman list answer $W/q --key $W/kbl.key --out $W/a --json
is answered 1024
# The stick was lost: the same question once more.
run 0 aman list answer $W/q --key $W/kbl.key --out $W/a --json
is answered 1024
run 65 aman list answer $W/a --key $W/kbl.key --out $W/b
err question to a list
run 0 aman list match $W/a --list $W/kbl.list --home $W/her
out 1
err never a refusal
silent Shahidi
run 1 aman list match $W/a --list $W/kbl.list --home $W/her
run 0 aman list hits --home $W/her --json
is ticket 1
run 0 aman list hits 1 --home $W/her --json
is owner 'Kabul office'
is reference KBL-1
out name-and-year
note HIT hit
run 0 aman application list --home $W/her --json
is state received
run 0 aman list clear 1 $HIT --reason other-person --home $W/her
run 1 aman list clear 1 $HIT --reason other-person --home $W/her
run 0 aman list hits 1 --home $W/her --json
is cleared other-person
run 0 aman audit --home $W/her
out list-ask
out 2 applicants
out list-match
out 1 of 2
out list-clear
silent Shahidi
# A court with no office, and a table as spreadsheets write it.
feed sep=;
feed Full_Name;father_name;identity_paper;reference
feed Latif Wardak;Karim;;17/1399
feed unknown;unknown;0000000000;18/1399
run 65 aman list seal - --kind exclusion --owner 'Herat court' --answers 1024 --out $W/court.list --key $W/court.key --rejects $W/court.rejects.csv
err line 4
silent unknown;unknown
exists $W/court.rejects.csv
run 0 aman list ask $W/court.list --home $W/her --out $W/q3 --json
is applicants 2
run 0 aman list answer $W/q3 --key $W/court.key --out $W/a3
# The other list's answer does not open this one.
run 65 aman list match $W/a3 --list $W/kbl.list --home $W/her
run 0 aman list match $W/a3 --list $W/court.list --home $W/her --json
is new 1
# One question was all that the court allowed.
run 0 aman apply --home $W/her --json --province AF-HER --full-name 'Gul Popal' --father Zia --birth-year 1980
run 0 aman list ask $W/court.list --home $W/her --out $W/q4
run 1 aman list answer $W/q4 --key $W/court.key --out $W/a4
err owner allowed

# The same person at the same office: two records are compared, cleared, and asked about again.
run 0 aman apply --home $W/her --json --province AF-KDZ --full-name 'Ahmad Shahidi' --birth-year 1990
run 1 aman application clear 1 4 --reason papers-differ --officer Omid --home $W/her
err not opened both
run 0 aman application show 1 --reason compare --officer Omid --home $W/her
run 0 aman application show 4 --reason compare --officer Omid --home $W/her
run 1 aman application clear 2 4 --reason papers-differ --officer Omid --home $W/her
run 0 aman application clear 4 1 --reason papers-differ --officer Omid --home $W/her
silent Shahidi
run 0 aman application ask-again 1 4 --officer Omid --home $W/her
# A lost slip: two facts, and tickets alone.
feed {"fullName":"Latif Wardak","fatherName":"Kareem"}
run 0 aman application find-slip --reason lost --officer Omid --home $W/her
out 2
silent Latif
feed {"fullName":"Latif Wardak"}
run 65 aman application find-slip --reason lost --officer Omid --home $W/her
# What would not be compared is refused, and a year is of the calendar that is named.
feed {"fullName":"Latif Wardak","fatherName":"Kareem","birthDate":"1977-01-02"}
run 65 aman application find-slip --reason lost --officer Omid --home $W/her
err not compared
silent Wardak
feed {"fullName":"Latif Wardak","birthYear":1356,"birthYearCalendar":"gregorian"}
run 65 aman application find-slip --reason lost --officer Omid --home $W/her
feed {"fullName":"Nasim Noori","birthYear":1990}
run 1 aman application find-slip --reason lost --officer Omid --home $W/her
run 0 aman audit --home $W/her
out clear-hit
out 4:papers-differ
out ask-again
out lost
silent Latif
