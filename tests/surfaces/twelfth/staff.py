"""Twelfth batch: personnel workbooks, papers outside the campaign, whole staffs, remarks and reviews."""

from functools import partial

from tests.surfaces.eleventh.shapes import by_sheets, hinted, merged_down, sectioned
from tests.surfaces.kinds import staff
from tests.surfaces.ninth.shapes import summed, topped
from tests.surfaces.sixth.shapes import ended, indented
from tests.surfaces.surface import Member, Surface, cast, table
from tests.surfaces.tenth.shapes import numbered
from tests.surfaces.third.shapes import inserted
from tests.surfaces.twelfth.shapes import boxed, footnoted, page_broken, signed, spaced
from tests.surfaces.world import AS_OF, World


def _doubted(surface: Surface, *sheets: str) -> Surface:
    """Accept a doubt of a sheet's papers, which are no campaign's, but which not everybody knows."""
    for one in surface.expects:
        if one.sheet in sheets:
            one.allowed += "|needs_verification"
    return surface


def hr_sheets(world: World) -> list[Surface]:
    """Contracts, leave, lockers, uniforms, insurance, schooling and awards beside the certificates."""
    book = partial(staff.personnel_book, world)
    yard = book(
        "shipyard_lockers_and_fines",
        (
            "焊工电工证",
            (
                "序号={n}|姓名={name}|身份证号={id}|操作证编号={no}|操作项目={item}|首次发证={first}|失效日={end}|"
                "发证机关={issuer}"
            ),
        ),
        "更衣柜:姓名={name}|身份证号={id}|柜号=G{n:03d}|领用日期=2023-04-01|归还日期=\n"
        "违章罚单:姓名={name}|身份证号={id}|罚单编号=FD24-{n:03d}|违章日期=2024-06-1{n}|金额=100|是否缴纳=是\n"
        "商业保险:姓名={name}|身份证号={id}|保单号=PEAA2024{n:08d}|承保日期=2024-01-01|保险止期=2024-12-31",
        "柜号 罚单编号 保险止期",
        staff="序号={n}|姓名={name}|身份证号={id}|岗位={post}|外协队=三队",
    )
    yard.sheets.reverse()
    return [
        yard,
        book(
            "hotel_training_and_uniform",
            (
                "工程部证件",
                (
                    "姓名={name}|身份证号={id}|证件编号={no}|证件项目={item}|初次领取={first}|证件到期={end}|"
                    "证件签发={issuer}"
                ),
            ),
            "工服:姓名={name}|身份证号={id}|工服编号=GF{n:04d}|尺码=XL|领用时间=2024-05-01|换发时间=2025-05-01\n"
            "年假:姓名={name}|身份证号={id}|假条编号=NJ{n:04d}|开始=2024-07-01|结束=2024-07-05|审批=同意\n"
            "消防培训:姓名={name}|身份证号={id}|签到编号=XF{n:03d}|培训日期=2024-03-15|考核分数=9{n}|是否合格=合格",
            "工服编号 假条编号 换发时间",
            staff="工号=HT{n:04d}|姓名={name}|身份证号={id}|岗位={post}|部门=工程部",
        ),
        book(
            "drug_maker_gmp_files",
            (
                "特种设备证",
                (
                    "姓名={name}|身份证号={id}|证件编号={no}|项目代号={code}|批准日期={start}|有效日期={end}|"
                    "发证机关={issuer}"
                ),
            ),
            "GMP培训:姓名={name}|身份证号={id}|培训记录编号=PX-SOP-{n:03d}|培训日期=2024-02-20|培训学时=4|"
            "考核结果=合格\n"
            "洁净区授权:姓名={name}|身份证号={id}|授权编号=JJQ-{n:03d}|授权起=2024-01-01|授权止=2024-12-31|"
            "授权人=质量部\n"
            "劳动合同:姓名={name}|身份证号={id}|合同号=HT-{n:05d}|合同期起=2023-01-01|合同期止=2025-12-31|"
            "合同类型=固定期限",
            "培训记录编号 授权编号 授权止",
            "F5",
            "员工编码=Y{n:05d}|姓名={name}|身份证号={id}|岗位={post}|入司日期=2020-07-01",
        ),
        _doubted(
            book(
                "hospital_titles_and_licences",
                (
                    "后勤特种作业",
                    (
                        "姓名={name}|身份证号={id}|特种作业证号={no}|作业项目={item}|初领时间={first}|"
                        "有效期截止={end}|发证机关={issuer}"
                    ),
                ),
                "职称聘任:姓名={name}|身份证号={id}|职称名称=助理工程师|职称证书编号=ZC2018{n:05d}|"
                "评审通过日期=2018-12-01|聘任期限=2027-12-31\n"
                "学历学位:姓名={name}|身份证号={id}|毕业院校=某医学院|学历证书编号=10439{tel}|毕业日期=2010-06-30\n"
                "工会会员:姓名={name}|身份证号={id}|会员证号=GH{n:06d}|入会日期=2015-05-01",
                "会员证号 聘任期限 评审通过日期",
                staff="胸牌={n:04d}|姓名={name}|身份证号={id}|岗位={post}|科室=总务科",
            ),
            "职称聘任",
        ),
        book(
            "road_builder_entry_files",
            (
                "特种工证书",
                (
                    "姓名={name}|身份证号={id}|工种={item}|操作证编号={no}|发证日期={start}|有效期至={end}|"
                    "发证机关={issuer}"
                ),
            ),
            "入场三级教育:姓名={name}|身份证号={id}|教育编号=SJJY-{n:03d}|公司教育=15学时|项目教育=15学时|"
            "班组教育=20学时|得分=88\n"
            "用工协议:姓名={name}|身份证号={id}|协议号=YG-{n:03d}|签订日期=2024-04-01|终止日期=2024-12-31\n"
            "住宿:姓名={name}|身份证号={id}|房间=2-10{n}|入住登记号=ZS{n:04d}|入住日期=2024-04-02",
            "教育编号 协议号 入住登记号",
            "F3",
            "序号={n}|姓名={name}|身份证号={id}|岗位={post}|班组=路面班",
        ),
        book(
            "colliery_lamp_and_medical",
            (
                "煤矿操作证",
                "姓名={name}|身份证号={id}|证号={no}|准操项目={item}|初领日期={first}|有效期至={end}|发证机关={issuer}",
            ),
            "职业健康:姓名={name}|身份证号={id}|体检表编号=ZYJK{n:05d}|体检日期=2024-03-08|结论=目前未见异常|"
            "复查日期=2025-03-08\n"
            "矿灯自救器:姓名={name}|身份证号={id}|矿灯号={n:04d}|自救器号=ZJQ{n:04d}|校验有效期=2024-12-31",
            "体检表编号 校验有效期",
            "F6",
            "工号={n:05d}|姓名={name}|身份证号={id}|岗位={post}|井别=一号井",
        ),
    ]


def outside_campaign(world: World) -> list[Surface]:
    """Papers of the house, of health, of professions and of skill, as hotels, mills and yards hold them."""
    mixed = partial(staff.with_foreign, world)
    plain = (
        "序号={n}|姓名={name}|身份证号={id}|证书名称={title}|证书编号={no}|准操项目={item}|"
        "发证日期={start}|有效期至={end}|发证机关={issuer}"
    )
    other = (
        "序号={n}|姓名={name}|身份证号码={id}|持有证书={title}|证书号={no}|工种={item}|"
        "取得日期={start}|截止日期={end}|颁发单位={issuer}"
    )
    return [
        mixed(
            "hotel_papers",
            "公共场所从业人员健康合格证|GG-24-1102|肥城市卫生监督所\n酒店新员工三级安全教育合格证|JD-0031|"
            "本酒店人力资源部\n"
            "消防设施操作员职业资格证|24010203|消防行业鉴定站\n游泳救生员证|JS370212|体育职业鉴定中心\n"
            "客房部内部安全培训证|KF-08|本酒店安保部",
            plain,
            soft="消防设施操作员职业资格证 游泳救生员证",
        ),
        mixed(
            "drug_maker_papers",
            "执业药师注册证|371222080123|山东省药监局\n食品药品从业人员健康证明|YP24-771|肥城市疾控中心\n"
            "公司GMP培训合格证|GMP-24-19|质量保证部\n"
            "受限空间作业监护人证|YXKJ-24-6|本公司EHS部\n制药工程师|ZY2019-55|泰安市人社局",
            other,
            "F5",
            soft="执业药师注册证 公司GMP培训合格证",
        ),
        mixed(
            "shipyard_papers",
            "船级社焊工资格证书|CCS-W-20331|中国船级社\n外协人员入厂安全教育证|WX24-0871|船厂安环部\n"
            "密闭舱室作业监护员证|MB-24-3|船厂安环部\n"
            "无损检测人员资格证|UT-II-0921|某学会\n船舶工程师|CB2013-71|人社厅",
            plain,
            soft="船级社焊工资格证书 无损检测人员资格证",
        ),
        mixed(
            "power_plant_papers",
            "集控值班员职业技能等级证|S0003700112|某电力集团评价中心\n工作票签发人资格证|GZP-24-08|本厂安监部\n"
            "厂级三级安全教育培训证|SJ-24-33|本厂\n注册安全工程师|37180245611|应急管理部\n电气高级工程师|"
            "GG201801|山东省人社厅",
            other,
            soft="集控值班员职业技能等级证 工作票签发人资格证",
        ),
        mixed(
            "estate_papers",
            "物业管理师证|WY0012391|人社部\n保安员上岗证|37090020210871|泰安市公安局\n电梯安全知识内部培训证|"
            "DT-NB-4|本公司\n健康证|JK-9921|疾控中心",
            "序号={n}|姓名={name}|身份证号={id}|证件={title}|证件编号={no}|项目={item}|办理日期={start}|"
            "到期日={end}|办理机构={issuer}",
            soft="物业管理师证 保安员上岗证 电梯安全知识内部培训证",
        ),
        mixed(
            "site_papers",
            "一级建造师注册证书|鲁137201800991|住房和城乡建设部\n工人入场三级安全教育卡|RC-331|项目部\n"
            "施工员岗位培训证|SGY-2020-117|某协会\n"
            "高级测量工职业技能证|CL-0771|某鉴定站\n职业健康体检合格证|TJ-24-331|肥城市人民医院",
            plain,
            "F3",
            soft="一级建造师注册证书 施工员岗位培训证 高级测量工职业技能证",
        ),
        mixed(
            "mill_papers",
            "细纱挡车工技能等级证|FZ-Z-0012|某评价机构\n车间级安全教育合格证|CJ-24-71|细纱车间\n"
            "动火监护人员培训合格证|DHJH-12|本厂安全处\n"
            "助理工程师|ZL2020-87|人社局",
            other,
            soft="细纱挡车工技能等级证",
        ),
    ]


def posts(world: World) -> list[Surface]:
    """Rosters of everybody."""
    everybody = partial(staff.whole_staff, world)
    return [
        sectioned(
            everybody(
                "hotel_everybody",
                "序号={n}|姓名={name}|身份证号={id}|职位={post}|部门=各部|手机号={tel}|操作证号={no}|"
                "准操项目={item}|有效期至={end}",
                "礼宾员 前厅接待 客房领班 西餐厨师 面点师 收银员 洗衣房员工",
                "高压电工 维修电工",
                title="{firm}全员花名册",
            ),
            2,
            "前台部门",
            "后台部门",
        ),
        boxed(
            everybody(
                "drug_maker_everybody",
                "工号={n:05d}|姓名={name}|身份证号={id}|岗位名称={post}|用工性质=正式|证件编号={no}|"
                "作业项目={code}|有效日期={end}",
                "包装工 制粒工 质量检验员 QA主管 注册专员 仓储理货员 实验动物饲养员",
                "叉车工",
                "F5",
            ),
            1,
        ),
        spaced(
            everybody(
                "mill_everybody",
                "序号={n}|姓名={name}|身份证号={id}|工种={post}|班别=甲班|证书编号={no}|准操项目={item}|有效期至={end}",
                "细纱挡车工 络筒工 清花工 布机工 验布工 后勤门卫",
                "电工 电焊工",
                title="{firm}职工名册",
            ),
            2,
        ),
        by_sheets(
            everybody(
                "road_builder_everybody",
                "序号={n}|姓名={name}|身份证号码={id}|工种={post}|进场时间=2024-04-02|操作资格证号={no}|"
                "资格工种={item}|到期日={end}",
                "沥青摊铺工 压路机手 木工 普工 钢筋工 劳资专员 炊事员",
                "塔吊司机 建筑电工",
                "F3",
                "{firm}进场人员台账",
            ),
            2,
            "在场一",
            "在场二",
        ),
        signed(
            everybody(
                "colliery_surface_everybody",
                "员工号={n:05d}|姓名={name}|身份证号={id}|岗位={post}|证书编号={no}|准操项目={item}|有效期至={end}",
                "澡堂管理员 煤质化验员 矿灯收发员 调度记录员 会计主管",
                "瓦检员 绞车司机",
                "F6",
            ),
            "劳资科：|||人力资源部：",
        ),
        numbered(
            merged_down(
                everybody(
                    "school_everybody",
                    "部门=教辅后勤|姓名={name}|身份证号={id}|岗位={post}|操作证编号={no}|操作项目={item}|"
                    "操作证期限={end}",
                    "语文教师 图书管理员 校医 教务干事 保育员 校车照管员",
                    "电工",
                    title="{firm}教职工花名册",
                ),
                2,
                0,
            ),
            2,
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
    base = "序号={n}|姓名={name}|身份证号={id}|特种作业操作证号={no}|操作项目={item}|初领日期={first}|有效期至={end}|"
    return [
        _roster(
            world,
            "hotel_follow_up",
            base + "跟进情况={say}",
            name("员工2023年更名，旧姓名{old}"),
            old("身份证换号，换号前{old}"),
            seen("8月8日复审考试已过，待更新"),
            gone("6月底已办离店手续"),
            away("证由河北省应急管理厅核发"),
        ),
        footnoted(
            _roster(
                world,
                "estate_notes_column",
                "序号={n}|姓名={name}|身份证号={id}|项目情况说明={say}|操作证编号={no}|准操项目={item}|"
                "初次领证日期={first}|有效期至={end}",
                renew("8月10日到期，新证制作中"),
                name("曾用姓名：{old}"),
                old("2018年身份证重号被纠正，旧号码{old}"),
                away("江苏无锡取得的证"),
            ),
            "说明栏由项目经理填",
        ),
        indented(
            _roster(
                world,
                "power_plant_three_notes",
                base + "证件异常（如有）={say}|处理人=|处理日期=",
                seen("复审已完成，纸质卡未打印"),
                gone("已调外地项目"),
                name("公安改名后证书未变更，证书姓名{old}"),
                renew("延期手续办理中，应急局已受理"),
                words="证件异常（如有）",
            )
        ),
        inserted(
            _roster(
                world,
                "mill_spoken",
                "姓名={name}|身份证号={id}|操作证号码={no}|项目={item}|头回领={first}|到期={end}|啥情况写这={say}",
                away("陕西老家考的"),
                old("身份证号后来改过，早先的是{old}"),
                name("户口上改过名，早先叫{old}"),
                gone("上个月辞工了"),
                words="啥情况写这 头回领",
            ),
            3,
            "细纱车间",
        ),
        hinted(
            _roster(
                world,
                "school_reply_column",
                base + "学校答复={say}",
                seen("已复审合格，等待系统更新"),
                renew("旧证快到期，新证申请已提交"),
                away("持浙江省证书在本地就业"),
                gone("不再承担电工工作，已转岗"),
            ),
            1,
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "有特殊情况的填",
        ),
        page_broken(
            _roster(
                world,
                "drug_maker_verification",
                base + "核对记录={say}",
                name("核对：证书姓名{old}为本人曾用名"),
                old("核对：证书上的身份证号{old}为更正前号码"),
                seen("核对：2024年8月复审合格"),
                renew("核对：换证申请中"),
            ),
            1,
            4,
        ),
    ]


def review_columns(world: World) -> list[Surface]:
    """Reviews in columns of their own."""
    base = "序号={n}|姓名={name}|身份证号={id}|操作证编号={no}|准操项目={item}|有效期截止={end}|"
    tails = (
        (
            "reviewed_on_and_where",
            "已复审日期={done}|复审地点=泰安考点|复审联系电话={tel}",
            "已复审日期 复审地点",
            "F1",
        ),
        ("stamp_and_signature", "复审签章={done}|复审签章人=刘|复审章编号=FS{n:03d}", "复审签章 复审章编号", "F6"),
        ("due_date_only_said", "应当复审时间={due}|复审情况={done:%Y.%m.%d}", "应当复审时间", "F1"),
        ("two_reviews_in_figures", "①复审={done}|②复审=", "①复审", "F6"),
        (
            "relearning_hours",
            "复审再培训={done:%Y年%m月%d日}|再培训学时=8学时|再培训机构=某培训学校",
            "复审再培训",
            "F1",
        ),
        ("app_reminder", "复审状态提示=正常|最近一次复审={done}|提醒短信={tel}", "最近一次复审 复审状态提示", "F1"),
    )
    made = []
    for name, tail, words, fam in tails:
        members = cast(world, "ok forged ok ok alt", fam)
        for one in members:
            if one.claim and one.claim.done and one.claim.done > AS_OF:
                one.claim = one.claim.but(done=None)
        made.append(table(world, "review_columns", name, base + tail, fam=fam, members=members, words=words))
    for surface in made:
        for one in surface.expects[1:]:
            one.claims = 1
    return [
        topped(made[0], "特种作业复审台账||||"),
        spaced(made[1], 1),
        summed(made[2], 1, 5, "合计"),
        boxed(made[3], 1),
        ended(made[4], "以上人员均按期复审"),
        signed(made[5], "制表人：|||日期："),
    ]
