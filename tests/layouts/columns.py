"""What columns mean whose headers say too little, or too much."""

from tests.layouts.layout import Layout, claim
from tests.layouts.people import TA, TB, A, B, C
from tests.sheets import sheet

COLUMNS = (
    Layout(
        "certificate and person under ambiguous headers",
        (
            sheet(
                ["姓名", "证件类型", "证件号码", "证件编号", "类别"],
                ["张三", "身份证", A, TA, "电工作业"],
                ["李四", "身份证", B, TB, "高处作业"],
            ),
        ),
        (claim(2, id_type="身份证", id_no=A, number=TA, category="电工作业"), claim(3)),
    ),
    Layout(
        "the certificate's name called document type",
        (sheet(["姓名", "身份证号", "证件类型", "证件号码"], ["张三", A, "特种作业操作证", TA]),),
        (claim(2, family="特种作业操作证", id_no=A, number=TA),),
    ),
    Layout(
        "special equipment: the document number is the ID",
        (
            sheet(
                ["姓名", "证件编号", "档案编号", "作业项目代号", "批准日期", "有效日期"],
                ["张三", A, "TS21000001", "N1", "2021-03-02", "2025-03-01"],
            ),
        ),
        (claim(2, id_no=A, archive_no="TS21000001", item="N1", issue="2021-03-02", valid_to="2025-03-01"),),
        path="市场监管局/导出.xlsx",
        kind="registry",
    ),
    Layout(
        "construction: 操作类别 holds the trade",
        (
            sheet(
                ["姓名", "身份证号", "证书编号", "操作类别", "证书状态"],
                ["张三", A, "鲁J012021000123", "建筑架子工（普通脚手架）", "有效"],
            ),
        ),
        (claim(2, item="建筑架子工（普通脚手架）", number="鲁J012021000123", status="有效"),),
        path="住建局/特种作业.xlsx",
        kind="registry",
    ),
    Layout(
        "trade and post in one table",
        (
            sheet(
                ["姓名", "身份证号", "岗位", "工种", "证号"],
                ["张三", A, "维修", "低压电工", TA],
            ),
        ),
        (claim(2, post="维修", item="低压电工"),),
    ),
    Layout(
        "review due and done",
        (
            sheet(
                ["姓名", "身份证号", "证号", "应复审日期", "实际复审日期", "初次领证日期"],
                ["张三", A, TA, "2024-03-01", "2024-02-01", "2018-03-02"],
            ),
        ),
        (claim(2, review_due="2024-03-01", review_done="2024-02-01", first_issue="2018-03-02"),),
    ),
    Layout(
        "the heads of name and identity number exchanged",
        (
            sheet(
                ["身份证号", "姓名", "证书编号", "有效期至"],
                ["张三", A, TA, "2027-03-01"],
                ["李四", B, TB, "2026-05-01"],
            ),
        ),
        (claim(2, name="张三", id_no=A, number=TA), claim(3, name="李四", id_no=B, number=TB)),
    ),
    Layout(
        "an end that was beside the end that is",
        (
            sheet(
                ["姓名", "身份证号", "证书编号", "原有效期至", "现有效期至"],
                ["张三", A, TA, "2021-03-01", "2027-03-01"],
                ["李四", B, TB, "2020-05-01", "2026-05-01"],
            ),
        ),
        (claim(2, valid_to="2027-03-01"), claim(3, valid_to="2026-05-01")),
    ),
    Layout(
        "an end that was, and nothing that tells what is",
        (
            sheet(
                ["姓名", "身份证号", "证书编号", "原有效期至"],
                ["张三", A, TA, "2021-03-01"],
                ["李四", B, TB, "2020-05-01"],
            ),
        ),
        (claim(2, valid_to="2021-03-01"), claim(3, valid_to="2020-05-01")),
    ),
    Layout(
        "items under a header of posts, where no other column tells any",
        (
            sheet(
                ["姓名", "身份证号", "证种", "工作内容", "证号", "到何时"],
                ["张三", A, "特种作业操作证", "焊接与热切割作业", TA, "2027-03-01"],
                ["李四", B, "特种作业操作证", "低压电工作业", TB, "2026-05-01"],
            ),
        ),
        (claim(2, item="焊接与热切割作业", post=None), claim(3, item="低压电工作业", post=None)),
    ),
    Layout(
        "trades as people speak beside what the certificates are for",
        (
            sheet(
                ["姓名", "身份证号", "工种", "操作资格", "资格证号", "有效期止"],
                ["张三", A, "综采司机", "煤矿瓦斯检查作业", TA, "2027-03-01"],
                ["李四", B, "电钳工", "煤矿采煤机（掘进机）操作作业", TB, "2026-05-01"],
            ),
        ),
        (
            claim(2, item="煤矿瓦斯检查作业", post="综采司机"),
            claim(3, item="煤矿采煤机（掘进机）操作作业", post="电钳工"),
        ),
    ),
    Layout(
        "posts alone stay posts",
        (
            sheet(
                ["姓名", "身份证号", "工作内容", "证号", "到何时"],
                ["张三", A, "叉车司机", TA, "2027-03-01"],
                ["李四", B, "电工", TB, "2026-05-01"],
            ),
        ),
        (claim(2, post="叉车司机", item=None), claim(3, post="电工", item=None)),
    ),
    Layout(
        "a program's export of the whole staff, bank accounts among its columns",
        (
            sheet(
                [
                    "人员姓名",
                    "证件号码",
                    "开户行",
                    "银行卡号",
                    "社保编号",
                    "公积金账号",
                    "资质项目",
                    "资质证书编号",
                    "资质失效日",
                ],
                ["张三", A, "建设银行", "6200007805885004", "9421", "9421", "低压电工作业", TA, "2027-03-01"],
                ["李四", B, "建设银行", "6200006483435761", "8474", "8474", "高压电工作业", TB, "2026-04-01"],
                ["王五", C, "建设银行", "6200003473225886", "8542", "8542", "叉车司机", C, "2026-03-01"],
            ),
        ),
        (claim(2, number=TA), claim(3, number=TB), claim(4, number=C)),
    ),
    Layout(
        "the end of an identity card among what is a person's",
        (
            sheet(
                ["基本信息", None, None, "持证信息", None, None],
                ["姓名", "身份证号码", "证件到期日", "准操项目", "证书编号", "有效期至"],
                ["张三", A, "2036-05-09", "低压电工作业", TA, "2027-03-01"],
                ["李四", B, "2031-02-03", "高压电工作业", TB, "2026-05-01"],
                merges=[(1, 1, 1, 3), (1, 4, 1, 6)],
            ),
        ),
        (claim(3, number=TA, valid_to="2027-03-01"), claim(4, number=TB, valid_to="2026-05-01")),
    ),
)
