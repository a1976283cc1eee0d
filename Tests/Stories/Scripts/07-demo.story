# The sample office, with a second one.
# Its last day is eight days ago: longer than erasing waits, less than a clock may have jumped by.
later CLOSING -8
run 0 aman demo --home $W/a --second-home $W/b --applications 300 --seed 2021 --at $CLOSING
run 0 aman log check --home $W/a
run 0 aman log check --home $W/b
# The office has staff: who asks who did what signs in first.
run 77 aman audit --home $W/a --limit 1
feed aziz
feed a pledge kept in time
run 0 aman login --home $W/a
run 0 aman audit --home $W/a --limit 1
run 0 aman logout --home $W/a
run 77 aman audit --home $W/a --limit 1
# What touches no person needs no sign-in.
run 0 aman erase --home $W/a
# Scripts of offices say its name of before.
run 0 aman thin --home $W/a
run 0 aman bundle --home $W/a --out $W/newest.bundle
run 0 aman backup --home $W/a --out $W/a.backup
# A key file is never in a backup.
run 0 aman restore $W/a.backup --home $W/again
run 65 aman log check --home $W/again
run 1 aman today --home $W/again --key-file $W/a/keys/unlock.key
err restored from a backup
run 0 aman log check --home $W/again --key-file $W/a/keys/unlock.key
run 77 aman log continue --home $W/again --key-file $W/a/keys/unlock.key --newest $W/newest.bundle --officer A --second B
feed aziz
feed a pledge kept in time
run 0 aman login --home $W/again --key-file $W/a/keys/unlock.key
# The second member types their own password.
feed a pledge kept in time
run 77 aman log continue --home $W/again --key-file $W/a/keys/unlock.key --newest $W/newest.bundle --second aziz
feed a pledge kept in time
run 0 aman log continue --home $W/again --key-file $W/a/keys/unlock.key --newest $W/newest.bundle --second sharifa
run 0 aman today --home $W/again --key-file $W/a/keys/unlock.key
run 73 aman restore $W/a.backup --home $W/again
