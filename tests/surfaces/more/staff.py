"""Second batch: personnel workbooks, posts, remarks and certificates outside the campaign."""

from functools import partial

from tests.surfaces.kinds import staff
from tests.surfaces.surface import Surface, table
from tests.surfaces.world import World


def hr_sheets(world: World) -> list[Surface]:
    """Wages, dispatch, training plans, tools, fines beside the certificates."""
    book = partial(staff.personnel_book, world)
    return [
        book(
            "wages_and_training",
            (
                "上岗证",
                "序号={n}|姓名={name}|身份证号={id}|证书编号={no}|准操项目={item}|有效期至={end:%Y.%m.%d}|发证机关={issuer}",
            ),
            "工资条:姓名={name}|身份证号={id}|工资单号=GZD{n:05d}|基本工资=3200|绩效=900|实发合计=4100|发放日期=2024-07-10\n"
            "年度培训:姓名={name}|身份证号={id}|培训班编号=PX{n:03d}|培训内容=安全生产法|培训日期=2024-03-05|考试分数=88",
            "工资单号 实发合计 培训班编号",
        ),
        book(
            "injury_and_fines",
            ("叉车行车", "姓名={name}|身份证号码={id}|作业项目={code}|证件编号={no}|有效日期={end}|发证机关={issuer}"),
            "工伤记录:姓名={name}|身份证号={id}|认定书编号=泰人社工认{n}|受伤日期=2021-09-01|伤残等级=无\n"
            "违章罚款:姓名={name}|罚单编号=FK{n:04d}|违章日期=2024-05-02|金额=200|事由=未戴帽",
            "认定书编号 罚单编号 伤残等级",
            "F5",
            "编号={n}|员工姓名={name}|身份证号码={id}|所在岗位={post}|参加工作时间=2008-07",
        ),
        book(
            "visa_and_tools",
            ("井下证件", "姓名={name}|身份证号={id}|操作证号={no}|操作项目={item}|初领日期={first}|有效期止={end}"),
            "工具领用:领用人={name}|身份证号={id}|工具编号=GJ{n:04d}|领用日期=2024-02-01|归还期限=2024-12-31\n"
            "意外险:被保险人={name}|身份证号={id}|保险凭证号=BX{tel}|起保日=2024-01-01|终保日=2024-12-31|承保机构=某财险",
            "领用人 工具编号 保险凭证号 终保日",
            "F6",
        ),
    ]


def outside_campaign(world: World) -> list[Surface]:
    """In-house, health, professional and licence papers."""
    mixed = partial(staff.with_foreign, world)
    return [
        mixed(
            "site_entry",
            "项目部级安全教育合格证|XMB-2024-21|本项目部\n有限空间作业监护员证|YX-0031|本公司\n一级建造师|鲁1372019202001234|住房和城乡建设部\n"
            "厂内三级安全培训合格证明|SJ-77|安全科",
            soft="一级建造师",
        ),
        mixed(
            "food_and_health",
            "公共场所从业人员健康合格证明|GG3709-22|肥城市卫健局\n职业病体检报告|TJ20240411|泰安某体检中心\n从业人员健康证|370983-0099|",
        ),
        mixed(
            "titles",
            "技术员（助理级）职称|JS00213|肥城市人社局\n机械工程师|JX2019331|泰安市职称办\n"
            "注册安全工程师（化工安全）|37220011|人社部 应急管理部",
            "姓名={name}|身份证号={id}|证照名称={title}|证照编号={no}|作业范围={item}|取得时间={start}|失效时间={end}|发证部门={issuer}",
            soft="技术员（助理级）职称 注册安全工程师（化工安全）",
        ),
        mixed(
            "enterprise_papers",
            "吊装作业监护人证|DZ-JH-07|安环处\n内部上岗证（装卸）|NB-0210|本厂\n承包商入厂安全教育证|CBS24-55|保卫处\n班组安全员聘书|PS-12|车间",
            fam="F3",
            soft="班组安全员聘书 内部上岗证（装卸）",
        ),
    ]


def posts(world: World) -> list[Surface]:
    """Rosters of everybody."""
    everybody = partial(staff.whole_staff, world)
    return [
        everybody(
            "hotel",
            "序号={n}|姓名={name}|身份证号码={id}|部门=工程部|岗位名称={post}|操作证编号={no}|操作项目={item}|有效期至={end}",
            "客房服务员 面点师 迎宾 布草员 收银员",
            "维修电工 低压电工",
        ),
        everybody(
            "bridge_site",
            "序号={n}|姓名={name}|身份证号={id}|工种={post}|进场日期=2024-04-01|证书编号={no}|有效期至={end}",
            "防水工 油漆工 模板工 钢筋工 试验员 门卫",
            "架子工 塔吊司机",
            "F3",
            "{firm}作业人员动态表",
        ),
        everybody(
            "boiler_house",
            "姓名={name}|身份证号={id}|岗位={post}|班次=三班倒|证件编号={no}|作业项目={code}|有效日期={end}|电话={tel}",
            "仓库记账员 卸煤工 除尘巡检员 司磅员",
            "叉车司机 司炉工",
            "F5",
        ),
        everybody(
            "mine_surface",
            "灯号={n:04d}|姓名={name}|身份证号={id}|岗位工种={post}|证号={no}|作业项目={item}|有效期止={end}",
            "选煤工 澡堂工 机修钳工 材料保管 宣传干事",
            "瓦斯检查工 井下电工",
            "F6",
        ),
    ]


def remarks(world: World) -> list[Surface]:
    """Facts that the sender says."""
    roster = partial(staff.remarked, world)
    name, old, seen = (partial(one, world) for one in (staff.former_name_said, staff.old_id_said, staff.reviewed_said))
    renew, away, gone = (partial(one, world) for one in (staff.renewing_said, staff.elsewhere_said, staff.left_said))
    expired = renew("证到期，新证制作中，预计9月发放")
    expired.allowed += "|lapsed"
    return [
        roster(
            "memo",
            "备忘",
            name("该同志2019年更名，更名前姓名{old}"),
            away("证是湖北省发的"),
            renew("换证材料已报市局待批"),
            gone("7月15日辞职"),
            words="更名前姓名 待批",
        ),
        roster(
            "clerk_says",
            "填表人说明",
            old("身份证重号更换，更换前为{old}"),
            seen("2024年8月初刚做完复审"),
            name("证书上写的是{old}，系本人小名登记"),
            words="身份证重号更换 填表人说明",
        ),
        roster(
            "remark_long",
            "备注",
            expired,
            old("公安机关更正身份证号，更正前{old}，更正后见本表"),
            away("此证在陕西省考取"),
            gone("长期病休"),
            words="新证制作中",
        ),
        roster(
            "notes_en",
            "备注（变更、复审等）",
            seen("复审已做，系统还没更新"),
            away("外地证（浙江）"),
            name("曾用名：{old}"),
            words="系统还没更新",
        ),
    ]


def review_columns(world: World) -> list[Surface]:
    """Reviews in columns of their own."""
    base = "序号={n}|姓名={name}|身份证号={id}|操作证编号={no}|操作项目={item}|有效期至={end}|"
    tails = (
        ("round_words", "第一轮审验={done}|第二轮审验=", "第一轮审验 第二轮审验", "F1"),
        ("retraining", "复训时间1={done}|复训时间2=|复训学时=8", "复训时间1 复训学时", "F6"),
        ("review_pairs", "复审1日期={done}|复审1经办=刘某|复审2日期=|复审2经办=", "复审1经办", "F1"),
        ("mid_term", "中期复审应于={due}|中期复审办结={done}", "中期复审办结", "F1"),
    )
    made = [
        table(world, "review_columns", name, base + tail, "ok forged alt ok", fam, words=words)
        for name, tail, words, fam in tails
    ]
    for surface in made:
        for one in surface.expects[1:]:
            one.claims = 1
    return made
