"""Who acts is what the operating system says."""

import os
import pwd

import pytest

from pipelines.account import current_account


@pytest.mark.parametrize("variable", ["USER", "LOGNAME", "LNAME", "USERNAME"])
def test_no_variable_makes_somebody_else(variable: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(variable, "局长")
    assert current_account() == pwd.getpwuid(os.getuid()).pw_name
