"""Ledger rows as the units write them: document numbers, names, sites and dates in several spellings."""

from collections.abc import Iterable

import polars as pl
from numpy.random import Generator

HEADERS: dict[str, dict[str, tuple[str, ...]]] = {
    "inspection": {
        "document": ("检查编号", "编号"),
        "on": ("检查日期", "检查时间"),
        "company": ("企业名称", "被检查单位"),
        "uscc": ("统一社会信用代码", "信用代码"),
        "way": ("检查类型", "检查方式"),
        "checked": ("是否检查证书", "是否查验证书"),
    },
    "problem": {
        "document": ("问题编号", "问题编号"),
        "inspection": ("检查编号", "检查编号"),
        "company": ("企业名称", "单位名称"),
        "uscc": ("统一社会信用代码", "信用代码"),
        "on": ("发现日期", "发现时间"),
        "kind": ("问题类型", "问题类别"),
        "name": ("涉及人员姓名", "涉及人员"),
        "id_no": ("身份证号", "身份证号码"),
        "measure": ("处理措施", "处置措施"),
        "order": ("文书号", "文书编号"),
        "done": ("完成整改日期", "整改完成日期"),
    },
    "penalty": {
        "document": ("决定书文号", "处罚决定书文号"),
        "on": ("决定日期", "处罚日期"),
        "party": ("被处罚对象", "当事人"),
        "code": ("统一社会信用代码或身份证号", "统一社会信用代码或身份证号"),
        "fine": ("罚款金额(元)", "罚款金额（元）"),
    },
    "transfer": {
        "document": ("移送书文号", "移送文号"),
        "on": ("移送日期", "移送时间"),
        "content": ("线索内容", "主要内容"),
    },
    "site": {"site": ("网站或账号", "网址或账号"), "platform": ("平台", "所属平台"), "on": ("发现日期", "发现时间")},
    "cleanup": {
        "link": ("信息链接或编号", "信息链接"),
        "platform": ("平台", "平台名称"),
        "on": ("清理日期", "清理时间"),
        "type": ("信息类型", "信息类别"),
    },
    "case": {
        "document": ("案号", "案件编号"),
        "kind": ("阶段", "办理阶段"),
        "on": ("日期", "日期"),
        "persons": ("人数", "涉案人数"),
    },
}
"""Header words of each ledger, by field: the contract's first, then another."""

TITLES = {
    "inspection": "检查台账", "problem": "问题台账", "penalty": "处罚台账", "transfer": "移送台账", "site": "网站台账",
    "cleanup": "清理台账", "case": "案件台账",
}  # fmt: skip

DOCUMENTS = {
    "inspection": "{u}检〔2024〕{n}号", "problem": "{u}问〔2024〕{n}号", "penalty": "{u}罚〔2024〕{n}号",
    "transfer": "{u}移〔2024〕{n}号", "case": "{u}案〔2024〕{n}号",
}  # fmt: skip
BRACKETS = ("〔2024〕", "(2024)", "（2024）", "[2024]", "〔2024〕 ")
FINES = ("{}", "{:,}", "{}.00", "{}元")
SITE_FORMS = (
    "http://{}",
    "https://{}/",
    "HTTPS://{}:443/index.html",
    "http://{}:80",
    "{}",
    "{}/query?c=1",
    "http://{}/",
)
ACCOUNTS = 8
"""Of the thirty imitations, so many are accounts on a platform, the others sites."""
PLATFORMS = ("微信公众号", "短视频", "电商平台", "贴吧")
DAY_FORMS = ("%Y-%m-%d", "%Y.%-m.%-d", "%Y年%-m月%-d日", "%Y/%m/%d")
BARE_NAME_SHARE = 0.25


def chosen(rng: Generator, options: Iterable[str], count: int) -> list[str]:
    """Choose one of the options for each row."""
    given = list(options)
    return [given[place] for place in rng.integers(0, len(given), count)]


def documents(rng: Generator, ledger: str, unit: str, keys: list[int]) -> list[str]:
    """Write document numbers; the same number in several widths of brackets."""
    pattern = DOCUMENTS.get(ledger, "")
    brackets = chosen(rng, BRACKETS, len(keys))
    return [
        pattern.format(u=unit[:2], n=key).replace("〔2024〕", bracket)
        for key, bracket in zip(keys, brackets, strict=True)
    ]


def company_words(rng: Generator, enterprises: pl.DataFrame, places: list[int]) -> tuple[list[str], list[str | None]]:
    """Write enterprises: brackets of either width, blanks, and a quarter of the rows without the credit code."""
    names, codes = enterprises["company"].gather(places).to_list(), enterprises["uscc"].gather(places).to_list()
    turn, bare = rng.integers(0, 4, len(places)), rng.random(len(places)) < BARE_NAME_SHARE
    spelled = [
        name.replace("（", "(").replace("）", ")") if way == 1 else f" {name} " if way == 2 else name
        for name, way in zip(names, turn.tolist(), strict=True)
    ]
    return spelled, [None if without else code for code, without in zip(codes, bare.tolist(), strict=True)]


def site_words(rng: Generator, keys: list[int]) -> tuple[list[str], list[str]]:
    """Write sites with scheme, port, path and case in every form, and accounts with their platform."""
    forms = chosen(rng, SITE_FORMS, len(keys))
    sites = [
        f"安全生产证书查询{key}号" if key < ACCOUNTS else form.format(host(key, upper=turn))
        for key, form, turn in zip(keys, forms, (rng.random(len(keys)) < 0.3).tolist(), strict=True)
    ]
    platforms = [PLATFORMS[key % 2] if key < ACCOUNTS else "网站" for key in keys]
    return sites, platforms


def host(key: int, *, upper: bool) -> str:
    """Name an imitation site under a domain that is reserved for examples."""
    name = f"cx-mem{key}.example"
    return name.upper() if upper else name


def fields(
    rng: Generator, rows: pl.DataFrame, ledger: str, unit: str, enterprises: pl.DataFrame, people: pl.DataFrame
) -> pl.DataFrame:
    """Write one ledger's rows: one String column a field of HEADERS."""
    count, keys = rows.height, rows["key"].to_list()
    form = DAY_FORMS[int(rng.integers(0, len(DAY_FORMS)))]
    words: dict[str, object] = {"on": rows["on"].dt.strftime(form), "document": documents(rng, ledger, unit, keys)}
    if ledger in {"inspection", "problem"}:
        words["company"], words["uscc"] = company_words(rng, enterprises, rows["enterprise"].to_list())
    if ledger == "inspection":
        words["way"] = chosen(rng, ("日常检查", "专项检查", "双随机"), count)
        words["checked"] = rows["checked"].replace_strict({True: "是", False: "否"}, return_dtype=pl.String)
    elif ledger == "problem":
        words |= problem_words(rng, rows, unit, people, form)
    elif ledger == "penalty":
        words |= penalty_words(rng, rows, enterprises, people)
    elif ledger == "transfer":
        words["content"] = ["涉嫌买卖国家机关证件线索"] * count
    elif ledger == "site":
        words["site"], words["platform"] = site_words(rng, keys)
    elif ledger == "cleanup":
        words["link"] = [f"https://ads.example/item/{key}" for key in keys]
        words["platform"], words["type"] = chosen(rng, PLATFORMS, count), chosen(rng, ("广告", "帖子", "商品"), count)
    else:
        words["kind"], words["persons"] = rows["kind"], rows["persons"].cast(pl.String)
    return pl.DataFrame({name: words[name] for name in HEADERS[ledger]})


def problem_words(rng: Generator, rows: pl.DataFrame, unit: str, people: pl.DataFrame, form: str) -> dict[str, object]:
    """Write what is particular to problems."""
    persons = people[rows["person"].to_numpy()]
    ids = [
        number.lower() if turn else number
        for number, turn in zip(persons["id_no"], rng.random(rows.height) < 0.2, strict=True)
    ]
    ordered = rows["measure"].str.contains("限期|停业")
    orders = pl.Series([f"{unit[:2]}改〔2024〕{key}号" for key in rows["key"]])
    return {
        "inspection": [f"{unit[:2]}检〔2024〕{key}号" for key in rows["visit"]],
        "kind": rows["kind"],
        "name": persons["name"],
        "id_no": ids,
        "measure": rows["measure"],
        "order": pl.DataFrame({"o": orders, "w": ordered}).select(pl.when("w").then("o"))["o"],
        "done": rows["done"].dt.strftime(form),
    }


def penalty_words(
    rng: Generator, rows: pl.DataFrame, enterprises: pl.DataFrame, people: pl.DataFrame
) -> dict[str, object]:
    """Write what is particular to penalties."""
    companies = enterprises[rows["enterprise"].to_numpy()]
    persons = people[rows["person"].to_numpy()]
    forms = chosen(rng, FINES, rows.height)
    return {
        "party": companies["company"].zip_with(~rows["individual"], persons["name"]),
        "code": companies["uscc"].zip_with(~rows["individual"], persons["id_no"]),
        "fine": [form.format(yuan) for form, yuan in zip(forms, rows["yuan"].to_list(), strict=True)],
    }
