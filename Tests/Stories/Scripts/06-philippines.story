# The second programme: two pairs of eyes, a provisional pass of fifteen days.
run 0 aman init --home $W/ncr --programme $PROGRAMMES/philippines-2025.toml
run 0 aman demo --home $W/demo --programme $PROGRAMMES/philippines-2025.toml --applications 40 --seed 7
run 0 aman log check --home $W/demo
run 0 aman today --home $W/demo --json
feed aziz
feed a pledge kept in time
run 0 aman login --home $W/demo
run 0 aman audit --home $W/demo --limit 100000
