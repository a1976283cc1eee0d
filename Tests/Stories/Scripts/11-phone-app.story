# The example of docs/using-the-library.md: what a phone app shows, by the library alone.
run 0 aman init --home $W/her --programme $PROGRAMMES/herat.toml --office HER
run 0 aman apply --home $W/her --province AF-HER --full-name 'Farid Karimi' --name-second 'فرید کریمی' --language-second prs
run 0 aman decide 1 --home $W/her --grant --officer A
run 0 aman issue 1 --home $W/her --officer B --json
note TEXT text
run 0 aman bundle --home $W/her --out $W/post.bundle
run 0 checkpoint-example $W/post.bundle eng $TEXT
out Farid Karimi
out فرید کریمی
out days left
silent detain
run 0 checkpoint-example $W/post.bundle prs 'NOT A LETTER'
silent Farid
