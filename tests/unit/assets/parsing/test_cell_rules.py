"""Every rule on a cell has its clause for the sender, and every clause its rule."""

from assets.parsing.values.problems import cell_rules, clauses


def test_every_rule_has_a_clause_and_every_clause_a_rule() -> None:
    # Cells that stand in a wrong row or column are found by comparing rows (assets/parsing/misplacement).
    single = {code for code in clauses() if not code.endswith("_shifted")}
    assert {rule.code for rule in cell_rules()} == single


def test_clauses_are_whole_sentences() -> None:
    assert [rule.code for rule in cell_rules() if not rule.clause.endswith("。")] == []
