"""The audit log."""

import json
from datetime import UTC, datetime

from assets.reporting.audit import append_audit

AT = datetime(2024, 10, 18, 9, tzinfo=UTC)


def test_lines_are_appended(tmp_path):
    log = tmp_path / "store" / "audit.jsonl"
    append_audit(log, AT, "张三", "导出未打码身份证号", 12)
    append_audit(log, AT, "李四", "查看\n换行", 1)
    lines = [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]
    assert lines[0] == {"at": AT.isoformat(), "user": "张三", "what": "导出未打码身份证号", "count": 12}
    assert lines[1]["what"] == "查看\n换行"


def test_only_its_owner_can_read_it(tmp_path):
    append_audit(tmp_path / "audit.jsonl", AT, "张三", "导出", 1)
    assert (tmp_path / "audit.jsonl").stat().st_mode & 0o777 == 0o600
