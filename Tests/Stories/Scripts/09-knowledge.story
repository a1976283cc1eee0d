# A post brings its knowledge up to date from a stick and from paper; nothing in it gets older.
run 0 aman init --home $W/her --programme $PROGRAMMES/herat.toml --office HER
run 0 aman apply --home $W/her --json --province AF-HER --full-name 'Farid Karimi' --birth-year 1985
run 0 aman decide 1 --home $W/her --grant --officer A
run 0 aman issue 1 --home $W/her --officer B --json
note TEXT text
note NUMBER number
run 0 aman bundle --home $W/her --out $W/old.bundle
# The first bundle is imported into a file that does not exist yet.
run 0 aman-verify --bundle $W/post.bundle --import $W/old.bundle
out parts are newer now
run 0 aman-verify --bundle $W/post.bundle --json $TEXT
is verdict inForce
run 0 aman-verify --bundle $W/post.bundle --about
out status list
out sequence
# An update leaves out what the post has; alone it judges nothing.
run 0 aman revoke $NUMBER --home $W/her --reason issued-in-error --officer A --second B
run 0 aman bundle --home $W/her --out $W/update.bundle --beyond $W/old.bundle
run 65 aman-verify --bundle $W/update.bundle --json $TEXT
err leftOut
run 65 aman-verify --bundle $W/none.bundle --import $W/update.bundle
err no bundle it could be merged with
run 0 aman-verify --bundle $W/post.bundle --import $W/update.bundle
out newer now
run 1 aman-verify --bundle $W/post.bundle --json $TEXT
is verdict revoked
# The older bundle changes nothing any more; the option's older spelling still works.
run 0 aman-verify --bundle $W/post.bundle --take $W/old.bundle
out Nothing in it is newer
run 1 aman-verify --bundle $W/post.bundle --json $TEXT
is verdict revoked
# The same from paper.
run 0 aman bundle --home $W/her --frames $W/codes.pdf
run 0 aman bundle --read $W/codes.pdf --out $W/paper.bundle
run 1 aman-verify --bundle $W/paper.bundle --json $TEXT
is verdict revoked
# What was trusted once is remembered, and nothing else is.
run 1 aman-verify --bundle $W/post.bundle --memory $W/memory --json $TEXT
exists $W/memory
run 1 aman-verify --bundle $W/post.bundle --memory $W/post.bundle --json $TEXT
err holds something else and was left alone
is verdict revoked
