# The persons' keys are apart from every backup, and a copy of them is listed.
run 0 aman init --home $W/her --office HER
run 0 aman apply --home $W/her --province AF-HER --full-name 'Farid Karimi'
run 0 aman keys --home $W/her
err There is no copy
run 0 aman backup --home $W/her --out $W/her.backup
err not in it
run 0 aman backup keys --home $W/her --out $W/stick.keys --name 'stick 1'
err No listed copy has a key that was erased
# Never over a file that is no copy, and never under a name with anything odd in it.
run 73 aman backup keys --home $W/her --out $W/her.backup --name other
run 64 aman backup keys --home $W/her --out $W/other.keys --name 'a/b'
run 1 aman keys lost 'stick 9' --home $W/her
run 0 aman keys --home $W/her
out stick 1
# Beside a copy of the keys the backup opens; without it everything but the names is back.
run 0 aman restore $W/her.backup --home $W/again --keys $W/stick.keys
run 0 aman log continue --home $W/again --key-file $W/her/keys/unlock.key --nothing-newer --officer A --second B
run 0 aman application show 1 --home $W/again --key-file $W/her/keys/unlock.key --officer A --reason hand-out
out Farid
run 0 aman restore $W/her.backup --home $W/bare
err names are not
run 0 aman log continue --home $W/bare --key-file $W/her/keys/unlock.key --nothing-newer --officer A --second B
run 0 aman keys --home $W/bare --key-file $W/her/keys/unlock.key
err Names that cannot be read, because their keys are lost: 1.
run 0 aman apply --home $W/bare --key-file $W/her/keys/unlock.key --province AF-HER --full-name 'Zarina Nuri'
run 0 aman application show 2 --home $W/bare --key-file $W/her/keys/unlock.key --officer A --reason hand-out
out Zarina
run 65 aman restore $W/her.backup --home $W/none --keys $W/nowhere.keys
run 0 aman keys lost 'stick 1' --home $W/her
run 0 aman clock --home $W/her
run 64 aman clock confirm --home $W/her --officer A --second A
run 0 aman clock confirm --home $W/her --officer A --second B
