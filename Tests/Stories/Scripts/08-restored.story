# A backup that is older than what was published must not go on: two logs would have one name.
run 0 aman init --home $W/her --office HER
run 0 aman backup --home $W/her --out $W/old.backup
run 0 aman apply --home $W/her --province AF-HER --full-name 'Farid Karimi'
run 0 aman decide 1 --home $W/her --grant --officer A
run 0 aman issue 1 --home $W/her --officer B
run 0 aman bundle --home $W/her --out $W/newest.bundle
run 0 aman restore $W/old.backup --home $W/again
run 1 aman log continue --home $W/again --key-file $W/her/keys/unlock.key --newest $W/newest.bundle --officer A --second B
err made or revoked after the backup
run 1 aman apply --home $W/again --key-file $W/her/keys/unlock.key --province AF-HER
# The same officer twice is not two officers.
run 64 aman log continue --home $W/again --key-file $W/her/keys/unlock.key --nothing-newer --officer A --second A
run 0 aman log continue --home $W/again --key-file $W/her/keys/unlock.key --nothing-newer --officer A --second B
run 0 aman audit --home $W/again --key-file $W/her/keys/unlock.key
out nothing newer
