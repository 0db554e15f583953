"""Eighteenth batch: personnel workbooks, papers outside the campaign, whole staffs, remarks and reviews."""

from functools import partial

from tests.surfaces.eighteenth.shapes import (
    gathered,
    ledger,
    lettered_over,
    navigated,
    nulled,
    queried,
    receipted,
    stacked,
    statistical,
    voided,
)
from tests.surfaces.eleventh.shapes import by_sheets, hinted
from tests.surfaces.fifteenth.shapes import echoed
from tests.surfaces.fourteenth.shapes import bannered
from tests.surfaces.kinds import staff
from tests.surfaces.sixteenth.shapes import dressed
from tests.surfaces.surface import Member, Surface, cast, table
from tests.surfaces.thirteenth.shapes import answered, spined
from tests.surfaces.twelfth.shapes import boxed, signed
from tests.surfaces.world import AS_OF, World


def hr_sheets(world: World) -> list[Surface]:
    """Fuel cards, clean rooms, stage passes, tea tasting and water samples beside the certificates."""
    book = partial(staff.personnel_book, world)
    return [
        book(
            "station_cash_and_fuel_cards",
            (
                "特设作业证",
                (
                    "姓名={name}|身份证号={id}|证件编号={no}|作业项目={item}|项目代号={code}|批准日期={start}|"
                    "有效日期={end}|批准机关={issuer}"
                ),
            ),
            "备用金:姓名={name}|身份证号={id}|备用金借据号=BYJ24{n:04d}|借出=2024-01-02|归还期限=2024-12-31\n"
            "加油卡:姓名={name}|身份证号={id}|油卡卡号=1000{n:012d}|启用=2023-05-01|失效=2028-04-30\n"
            "工牌:姓名={name}|身份证号={id}|厂牌芯片码=RF{n:06d}|发放日期=2024-02-01",
            "备用金借据号 油卡卡号 厂牌芯片码",
            "F5",
            "工号={n:05d}|姓名={name}|身份证号={id}|岗位={post}|油站=3号站",
        ),
        book(
            "drug_maker_clean_room_files",
            (
                "特种作业证台账",
                "序号={n}|姓名={name}|身份证号={id}|操作证号={no}|操作项目={item}|初领日期={first}|有效期至={end}|签发机关={issuer}",
            ),
            "洁净室授权:姓名={name}|身份证号={id}|授权书编号=SQ24-{n:03d}|授权日期=2024-01-10|授权终止=2025-01-09|级别=C\n"
            "健康档案:姓名={name}|身份证号={id}|健康档案号=JKDA{n:05d}|体检日期=2024-03-20|下次体检=2025-03-19\n"
            "GMP培训:姓名={name}|身份证号={id}|GMP培训证号=GP24{n:04d}|考核=92|复训期限=2025-06-30",
            "授权书编号 健康档案号 GMP培训证号",
            staff="员工编号={n:06d}|姓名={name}|身份证号={id}|岗位={post}|车间=合成",
        ),
        book(
            "theatre_passes_and_costumes",
            (
                "舞台操作证",
                "姓名={name}|身份证号={id}|操作证编号={no}|准操项目={item}|初次领证={first}|有效期止={end}|发证机关={issuer}",
            ),
            "后台证:姓名={name}|身份证号={id}|后台通行号=HT24{n:04d}|演出季=2024|有效期至=2024-12-31\n"
            "服装押金:姓名={name}|身份证号={id}|押金收据=YJ{n:05d}|收取日期=2024-03-01|退还日期=2025-01-31\n"
            "演职聘书:姓名={name}|身份证号={id}|演员聘书号=PS2024-{n}|起聘=2024-01-01|止聘=2026-12-31",
            "后台通行号 押金收据 演员聘书号",
            staff="序号={n}|姓名={name}|身份证号={id}|岗位={post}|部门=舞台技术部",
        ),
        book(
            "metro_insurance_and_helmets",
            (
                "建筑特种证",
                "姓名={name}|身份证号={id}|工种={item}|操作资格证书号={no}|发证日期={start}|使用期至={end}|发证机关={issuer}",
            ),
            "团意险:姓名={name}|身份证号={id}|被保险凭证=BX24{n:07d}|保险起期=2024-04-01|保险止期=2025-03-31\n"
            "安全帽:姓名={name}|身份证号={id}|帽内芯片号=AQ{n:06d}|领用=2024-04-02|强制报废=2026-10-01\n"
            "洞内教育:姓名={name}|身份证号={id}|教育登记号=DN{n:04d}|学时=24|成绩=95",
            "被保险凭证 帽内芯片号 教育登记号",
            "F3",
            "工人编号={n:06d}|姓名={name}|身份证号={id}|岗位={post}|标段=土建四标",
        ),
        book(
            "pit_rescuers_and_meals",
            (
                "井下证",
                "姓名={name}|身份证号={id}|操作证号={no}|准操项目={item}|初领={first}|有效期至={end}|发证机关={issuer}",
            ),
            "自救器:姓名={name}|身份证号={id}|自救器编码=ZJ{n:05d}|校验日期=2024-06-01|下次校验=2024-12-01\n"
            "班中餐:姓名={name}|身份证号={id}|餐卡序列=CK{n:06d}|充值=300",
            "自救器编码 餐卡序列",
            "F6",
            "矿工号={n:05d}|姓名={name}|身份证号={id}|岗位={post}|队组=机运队",
        ),
    ]


def outside_campaign(world: World) -> list[Surface]:
    """Papers of the house, of health, of professions and of skill, as stations, stages and homes hold them."""
    mixed = partial(staff.with_foreign, world)
    plain = (
        "序号={n}|姓名={name}|身份证号={id}|证件名称={title}|证件编号={no}|准操项目={item}|颁发日期={start}|"
        "有效期至={end}|颁发机关={issuer}"
    )
    other = (
        "编号={n}|姓名={name}|身份证号码={id}|证书名目={title}|证书号码={no}|操作项目={item}|起始日={start}|"
        "截止日={end}|出具单位={issuer}"
    )
    return [
        mixed(
            "filling_station_papers",
            "站内三级安全教育合格证|ZN-24-017|本公司安全部\n从业人员健康证|JK24-0077|疾控中心\n"
            "油品计量员证|JL-3709-12|某石油公司\n动火监护人证|DH-24-6|本公司\n快速充电操作培训证|KC-24-3|某设备厂",
            plain,
            "F5",
            soft="油品计量员证 快速充电操作培训证 动火监护人证",
        ),
        mixed(
            "theatre_papers",
            "舞台机械师职业技能等级证书|S3709-2231|某评价机构\n新进人员三级安全教育卡|SJ24-8|剧场安保部\n"
            "演出经纪人员资格证|20193709|文旅部\n中级注册安全工程师|37210099|应急管理部",
            other,
            soft="舞台机械师职业技能等级证书 演出经纪人员资格证",
        ),
        mixed(
            "drug_maker_papers",
            "执业药师注册证|3709-2019-88|药监局\n车间安全教育合格证|CJ24-19|本厂\n工程师（制药）|ZJ2018-77|人社局\n"
            "受限空间监护人证|SX-24-02|本厂EHS部\n从业人员健康证明|YJ-24-311|疾控中心",
            plain,
            soft="执业药师注册证 工程师（制药） 受限空间监护人证",
        ),
        mixed(
            "nursing_home_papers",
            "养老护理员等级证|HL-4-1182|某评价机构\n护士执业证书|20203701|卫健委\n健康证|ST-24-9|疾控中心\n"
            "院内安全培训合格证|YN-24-3|本院\n消防设施操作员证|XF-4-991|消防鉴定站",
            "序号={n}|姓名={name}|身份证号={id}|持有证照={title}|证照号码={no}|作业项目={item}|发放={start}|到期={end}|"
            "发放方={issuer}",
            soft="养老护理员等级证 护士执业证书 消防设施操作员证",
        ),
        mixed(
            "wind_farm_papers",
            "GWO基础安全培训证书|GWO-22118|某培训机构\n登塔作业内部许可证|DT-24-8|风场\n"
            "助理工程师|ZG-2022-5|人社局\n急救员证|JJ-24-41|红十字会\n三级安全教育合格证|FJ-24-7|风场安监部",
            other,
            soft="GWO基础安全培训证书 登塔作业内部许可证 急救员证",
        ),
        mixed(
            "tea_and_paper_papers",
            "评茶员职业资格证书|PC-3-118|某鉴定站\n厂级安全培训合格证|CJ-24-55|本厂\n机动车驾驶证|370983-B2|交警大队\n"
            "高级工程师职称证|GG-2019-4|人社厅",
            plain,
            "F3",
            soft="评茶员职业资格证书 机动车驾驶证",
        ),
    ]


def posts(world: World) -> list[Surface]:
    """Rosters of everybody."""
    everybody = partial(staff.whole_staff, world)
    return [
        ledger(
            everybody(
                "station_everybody",
                "序号={n}|姓名={name}|身份证号={id}|岗位={post}|站点=城东站|操作证编号={no}|操作项目={item}|有效期至={end}",
                "收银员 便利店店员 保洁员 会计 洗车工",
                "电工 电焊工",
                title="{firm}各站人员",
            ),
            2,
            5,
            "实习生小钟",
        ),
        nulled(
            everybody(
                "drug_maker_everybody_dumped",
                "序号={n}|姓名={name}|身份证号={id}|岗位={post}|车间=固体制剂|证书编号={no}|准操项目={item}|有效期至={end}",
                "QC检验员 包装工 医药代表 注册专员 文员 出纳",
                "制冷工 电工",
            ),
            1,
        ),
        bannered(
            everybody(
                "theatre_everybody",
                "序号={n}|姓名={name}|身份证号={id}|岗位={post}|聘期=2024|操作证号={no}|操作证项目={item}|操作证到期={end}",
                "演员 化妆师 票务员 场务 编剧 服装管理员",
                "电工 电焊工",
            ),
            1,
            "本团人员|||||证||",
        ),
        gathered(
            everybody(
                "park_everybody",
                "序号={n}|姓名={name}|身份证号={id}|岗位={post}|用工=正式|证件编号={no}|作业项目={code}|有效日期={end}",
                "评茶员 拣茶工 质检员 采购员 司磅员 保安",
                "叉车司机",
                "F5",
            ),
            1,
            "某茶业",
            "某纸业",
        ),
        navigated(
            everybody(
                "nursing_home_everybody",
                "姓名={name}|身份证号={id}|岗位={post}|院区=南院|证件编号={no}|作业项目={item}|有效期至={end}",
                "护理员 社工 康复师 厨师 洗衣工 护士",
                "司炉工",
                "F5",
            ),
            1,
            "职工 > 全部",
        ),
        by_sheets(
            everybody(
                "metro_site_everybody",
                "序号={n}|姓名={name}|身份证号={id}|工种={post}|进场=2024-02-18|资格证号={no}|资格证工种={item}|资格证到期={end}",
                "钢筋工 木工 防水工 资料员 测量员 材料员 炊事员",
                "塔吊司机 建筑电工",
                "F3",
                "{firm}盾构项目全员",
            ),
            2,
            "左线",
            "右线",
        ),
    ]


def _roster(world: World, name: str, columns: str, *members: Member, words: str = "") -> Surface:
    """Make a roster with remarks where the columns say."""
    people = [*members, *cast(world, "forged ok ok", "F1")]
    for one in people:
        one.extra.setdefault("say", "")
    return table(world, "remarks", name, columns, members=people, words=words)


def remarks(world: World) -> list[Surface]:
    """Facts that the sender says."""
    name, old, seen = (partial(one, world) for one in (staff.former_name_said, staff.old_id_said, staff.reviewed_said))
    renew, away, gone = (partial(one, world) for one in (staff.renewing_said, staff.elsewhere_said, staff.left_said))
    base = "序号={n}|姓名={name}|身份证号={id}|操作证编号={no}|准操项目={item}|初领日期={first}|有效期至={end}|"
    return [
        ledger(
            _roster(
                world,
                "ledger_margin",
                base + "台账旁注={say}",
                name("旁注：原名{old}，2021年改"),
                old("旧身份证号{old}，派出所已换"),
                seen("八月初已复审"),
                gone("本人五月离职"),
                words="台账旁注",
            ),
            1,
            4,
            "实习生小宗",
        ),
        _roster(
            world,
            "station_manager_says",
            base + "站长说明={say}",
            away("证在湖北省应急管理厅考的"),
            renew("到期了，换证材料已递交"),
            name("结婚后改名，以前叫{old}"),
            gone("调去集团总部了，已离职"),
            words="站长说明",
        ),
        dressed(
            _roster(
                world,
                "stage_form_downwards",
                "序号={n}|姓名={name}|身份证号={id}|说明={say}|证号={no}|项目={item}|初领={first}|有效期={end}",
                seen("8月7日已完成复审，凭单在舞台部"),
                old("身份证曾更正，更正前{old}"),
                away("江西发的证"),
            ),
            1,
            stacked,
        ),
        receipted(
            _roster(
                world,
                "street_office_explains",
                base + "街道核实情况={say}",
                renew("新证未到，正在换证"),
                gone("已不在该厂，离职"),
                name("身份证现名，证上是曾用名{old}"),
                old("原号{old}重号，公安已改号"),
                words="街道核实情况",
            ),
            "今收到街道汇总表1份。",
        ),
        answered(
            _roster(
                world,
                "form_of_the_foreign_firm",
                "姓名 Name={name}|身份证号 ID No.={id}|操作证编号 Permit No.={no}|准操项目 Item={item}|"
                "初领日期 First issue={first}|有效期至 Expiry={end}|说明 Comments={say}",
                away("证由陕西省应急管理厅签发"),
                seen("已复审（August 2024），系统待更新"),
                name("曾用名：{old}"),
                gone("已离职 left the company"),
            ),
            1,
            **{"Response ID": "R-#"},
        ),
        hinted(
            _roster(
                world,
                "depot_notes",
                base + "异动={say}",
                old("变更身份证号，旧号：{old}"),
                renew("证书延期换发中"),
                seen("复审过了，章在副页"),
            ),
            1,
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "离职、改名、换号等",
        ),
    ]


def review_columns(world: World) -> list[Surface]:
    """Reviews in columns of their own."""
    base = "序号={n}|姓名={name}|身份证号={id}|操作证编号={no}|准操项目={item}|有效期至={end}|"
    tails = (
        ("online_or_at_the_desk", "复审渠道=线上|复审办妥日={done}|复审工单=GD{n:05d}", "复审办妥日 复审工单", "F1"),
        (
            "by_round_and_stamp",
            "头轮复审盖章日={done}|二轮复审盖章日=|盖章经手=小宗",
            "头轮复审盖章日 二轮复审盖章日",
            "F6",
        ),
        ("planned_and_real", "排定复审={due}|真正复审={done}|复审车费=35", "排定复审 真正复审", "F1"),
        ("english_and_chinese", "复审 Review done={done}|复审 Review fee=120|Next reminder=HSE", "", "F1"),
        ("reviews_by_letters", "复审-a={done}|复审-b=|复审教材费=60", "复审-a 复审-b 复审教材费", "F6"),
        (
            "year_and_day_of_the_review",
            "复审年={done:%Y}|复审月日={done:%m-%d}|复审考场=第2考场",
            "复审月日 复审考场",
            "F1",
        ),
    )
    made = []
    for name, tail, words, fam in tails:
        members = cast(world, "ok forged ok ok alt ok", fam)
        for one in members:
            if one.claim and one.claim.done and one.claim.done > AS_OF:
                one.claim = one.claim.but(done=None)
        made.append(table(world, "review_columns", name, base + tail, fam=fam, members=members, words=words))
    for surface in made:
        for one in surface.expects[1:]:
            one.claims = 1
    return [
        queried(made[0], 1),
        statistical(made[1], "鲁煤统9表", "某能源局"),
        voided(made[2], 4, "", "（划掉）"),
        lettered_over(made[3], 1),
        boxed(signed(echoed(made[4], 1), "制表：||"), 1),
        spined(made[5], 1, "检修部"),
    ]
