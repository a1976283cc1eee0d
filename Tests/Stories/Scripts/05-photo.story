# A photo no letter could be printed with is refused at the command line as at the desk.
run 0 aman init --home $W/her --programme $PROGRAMMES/herat.toml --office HER
# The first bytes of a JPEG and nothing behind them; a PNG that promises 100 million pixels.
feed '{"province": "AF-HER", "fullName": "Farid Karimi", "photo": "/9j/4A=="}'
run 65 aman apply --home $W/her --input -
err The field photo is not a JPEG or PNG that can be printed on a letter. Nothing was stored.
silent Farid
feed '{"province": "AF-HER", "photo": "iVBORw0KGgoAAAANSUhEUgAAJxAAACcQCAAAAACfJT37AAAADklEQVR4nGNogAEGurIAqSw2AXYro7wAAAAASUVORK5CYII="}'
run 65 aman apply --home $W/her --input -
err The field photo
run 65 aman apply --home $W/her --province AF-HER --photo $PROGRAMMES/herat.toml
err The field photo
feed '{"province": "AF-HER", "fullName": "Farid Karimi", "photo": "iVBORw0KGgoAAAANSUhEUgAAAAkAAAAMCAAAAACVN8h/AAAADklEQVR4nGNogAEGurIAqSw2AXYro7wAAAAASUVORK5CYII="}'
run 0 aman apply --home $W/her --input - --json
is ticket 1
# A correction is looked at in the same way.
feed new photo
feed '{"photo": "/9j/4A=="}'
run 65 aman application correct 1 --home $W/her --reason - --officer A --input -
err The field photo
feed new photo
feed '{"photo": "iVBORw0KGgoAAAANSUhEUgAAAAkAAAAMCAAAAACVN8h/AAAADklEQVR4nGNogAEGurIAqSw2AXYro7wAAAAASUVORK5CYII="}'
run 0 aman application correct 1 --home $W/her --reason - --officer A --input -
run 0 aman decide 1 --home $W/her --grant --officer A
run 0 aman issue 1 --home $W/her --officer B --json
note NUMBER number
run 0 aman letter $NUMBER --home $W/her --pdf $W/letter.pdf --officer A
exists $W/letter.pdf
