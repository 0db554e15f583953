"""Hand-ins in words and shapes whose writer did not know the recogniser, with what is right of each row.

`python -m tests.surfaces [--more | --third | … | --twentysecond] [--only KIND,KIND] [--work DIR]` prints each miss,
then held/of a kind and overall; without a batch's name it runs the first one (`kinds/`). Each further batch lies in the
folder of its name (`more/` is the second) and was written by an outsider who had seen none of the program.
"""
