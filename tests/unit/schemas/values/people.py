"""Synthetic identity numbers for the tests of values."""

from stdnum.iso7064 import mod_11_2

BODY = "37098319750101023"
WHOLE = BODY + mod_11_2.calc_check_digit(BODY)
ENDS_IN_X = next(
    body + "X" for body in (f"370983197501010{seq:02}" for seq in range(99)) if mod_11_2.calc_check_digit(body) == "X"
)
OLD = "370983750101102"
UPGRADED = "37098319750101102" + mod_11_2.calc_check_digit("37098319750101102")
WRONG_CHECK = BODY + next(digit for digit in "0123456789" if digit != WHOLE[-1])
