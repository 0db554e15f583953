"""Hand-ins in words and shapes whose writer did not know the recogniser, with what is right of each row.

`python -m tests.surfaces [--more | --third | --fourth | --fifth | --sixth | --seventh | --eighth | --ninth | --tenth
| --eleventh | --twelfth | --fourteenth] [--only KIND,KIND] [--work DIR]` prints each miss, then held/of a kind
and overall;
`--more` runs the second batch (`more/`), whose words and shapes do not stand in the first,
`--third` the third (`third/`), as unlike both as real life is;
`--fourth` the fourth (`fourth/`), `--fifth` the fifth (`fifth/`), `--sixth` the sixth (`sixth/`),
`--seventh` the seventh (`seventh/`), `--eighth` the eighth (`eighth/`), `--ninth` the ninth (`ninth/`),
`--tenth` the tenth (`tenth/`), `--eleventh` the eleventh (`eleventh/`), `--twelfth` the twelfth (`twelfth/`)
and `--fourteenth` the fourteenth (`fourteenth/`), of outsiders who have seen none of the program.
"""
