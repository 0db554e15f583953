"""Twenty-second batch: exports of systems and lists in the words of foremen, works and firms of the second city."""

from functools import partial

from tests.surfaces.eleventh.shapes import GAS, MANAGER, MOBILE_TANK, POLYMER, WATER, by_sheets, halved, merged_down
from tests.surfaces.fifteenth.shapes import POWER_BOILER, RELAY, TESTING, lettered
from tests.surfaces.sixth.shapes import CYLINDER, INSTRUMENT, LIFT, REFRIGERATION, RIGGING
from tests.surfaces.surface import Surface
from tests.surfaces.third.shapes import inserted
from tests.surfaces.twentysecond.shapes import EIGHT, NINE, TEN, beside, crew, parted, roster, said
from tests.surfaces.world import World


def foreign_columns(world: World) -> list[Surface]:
    """Exports of personnel, warehouse, maintenance and form systems; most of their columns are others."""
    of = partial(roster, world, "foreign_columns")
    return [
        of(
            "qualifications_of_the_brewery",
            "肥城金麦啤酒有限公司",
            """人员编号={n:08d}|员工组=在岗|员工子组=计件工|姓名={name}|性别={sex}|证件号码={id}|成本中心=CC{n:04d}|
            组织单位=包装二线|职位={post}|入司日期=2016-03-01|司龄=8|工资范围=G3|资格组={cls}|资格名称={item}|
            资格证书号码={no}|资格取得日期={first}|资格有效期至={end}|资格颁发机构={issuer}|年假余额=5|
            最后更改人=HRADMIN|最后更改时间=2024-07-19 08:1{n}""",
            TEN,
            file="{firm}_资格主数据.xls",
        ),
        of(
            "warehouse_accounts_of_the_parcel_firm",
            "肥城云仓电商物流有限公司",
            """登录账号=wh{n:05d}|仓库=一号仓|角色=高位叉车|员工姓名={name}|员工身份证号={id}|绑定手机={tel}|
            账号状态=启用|
            最近登录=2024-07-2{n} 07:5{n}|设备绑定=PDA-{n:03d}|证件名称={title}|作业项目={code}|证件编号={no}|
            批准日期={s3}|有效日期={e3}|发证机关={issuer}|拣货权限=是|盘点权限=否|创建人=admin""",
            "ok*4 forged ok*2 past ok",
            "F5",
            items="0",
            file="WMS账号导出_{firm}.csv",
        ),
        of(
            "routes_of_the_lift_firm",
            "泰安捷安电梯维保有限公司",
            """维保路线=L{n:02d}|责任电梯台数=3{n}|维保合同数=1{n}|最近一次维保=2024-07-2{n}|应急救援电话={tel}|
            维保人员={name}|维保人员身份证={id}|入职年份=2018|学历=中专|证件种类={cls}|作业项目={item}|
            项目代号={code}|
            证件编号={no}|发证日期={start}|到期日期={end}|发证机关={issuer}|客户评分=4.9""",
            TEN,
            "F5",
            trades=(LIFT,),
            titles="维保人员及路线分配表（{firm}）",
        ),
        of(
            "online_form_of_the_university",
            "泰山科技学院后勤处",
            """提交序号={n}|提交时间=2024/7/22 9:1{n}:05|答题时长=9{n}秒|来源=微信|IP属地=山东|
            1.您的姓名（必填）={name}|
            2.身份证号码（必填）={id}|3.所在班组（单选）=水电维修组|4.现有操作证的作业类别（单选）={cls}|
            5.操作项目（填空）={item}|6.证书编号（填空）={no}|7.初领日期（日期）={first}|8.有效期至（日期）={end}|
            9.发证机关（填空）={issuer}|10.是否愿意参加培训（单选）=愿意|总分=0""",
            NINE,
            items="0 4 0",
            file="{firm}持证情况收集_收集结果.xlsx",
        ),
        of(
            "joint_stock_steel_and_its_partners",
            "山东汶钢特殊钢有限公司",
            """相关方编码=XGF{n:04d}|相关方名称={emp}|准入状态=合格|合同有效期=2024-01-01~2024-12-31|
            作业区域=炼铁厂高炉区|
            人员姓名={name}|人员证件类型=身份证|人员证件号码={id}|人员类别=特种作业|体检状态=合格|安全考试成绩=9{n}|
            一卡通号=YK{n:06d}|特种作业类别={cls}|特种作业操作项目={item}|特种作业证编号={no}|
            特种作业证初次领证={first}|
            特种作业证到期={end}|特种作业证发证机关={issuer}|审核人=王某|审核意见=同意入厂""",
            TEN,
            trades=(GAS, REFRIGERATION, RIGGING),
            titles="相关方人员准入台账||||导出人：安全处\n导出时间：2024-07-25 14:20",
        ),
        of(
            "pharmacy_trains_by_the_rules_of_medicine",
            "肥城康源制药有限公司",
            """No={n}|部门 Dept=工程部|姓名 Name={name}|身份证号 ID No.={id}|岗位 Position={post}|GMP培训=已完成|
            洁净区准入=A级|更衣确认=合格|证书类别 Category={cls}|操作项目 Item={item}|证书编号 Cert. No.={no}|
            初领日期 First Issued={first}|有效期至 Valid to={end}|发证机关 Authority={issuer}|档案柜号=G-{n:02d}""",
            NINE,
            items="0 3 1",
            file="{firm}人员资质确认表.xlsx",
        ),
        of(
            "control_room_of_the_power_plant",
            "肥城汶河热电有限公司",
            """ERP工号={n:07d}|值别=三值|姓名={name}|性别={sex}|身份证号={id}|政治面貌=群众|岗级=11|岗位名称={post}|
            安规考试=97|作业类别={cls}|准操项目={item}|操作证编号={no}|初领日期={f1}|有效期截止={e1}|复审期限={d1}|
            签发机关={issuer}|血型=A|紧急联系电话={tel}""",
            TEN,
            trades=(RELAY, TESTING),
        ),
    ]


def loose_headers(world: World) -> list[Surface]:
    """Lists of foremen, farms, yards and small firms, and lists parted by groups, sheets and halves."""
    of = partial(roster, world, "loose_headers")
    plain = """序号={n}|姓名={name}|身份证号={id}|岗位={post}|准操项目={item}|操作证编号={no}|初领日期={first}|
    有效期至={end}|
        发证机关={issuer}"""
    device = "序号={n}|姓名={name}|身份证号码={id}|作业项目={item}|代号={code}|证件编号={no}|批准={s1}|有效至={e1}"
    site = "序号={n}|名字={name}|身份证号={id}|工种={item}|证件号={no}|取证时间={start}|使用期到={end}|签发={issuer}"
    return [
        of(
            "farm_and_its_cold_store",
            "肥城桃源生态农场有限公司",
            "谁={name}|身份证={id}|管啥={post}|有啥证={item}|证的编号={no}|啥时候发的={f1}|用到啥时候={e1}",
            EIGHT,
            items="0 3 3",
            rough=True,
            under="桃园镇",
        ),
        of(
            "crushers_of_the_quarry",
            "肥城金山石料有限公司",
            "人名={name}|电话号={tel}|身份证号={id}|证件上的项目={item}|证件上的编号={no}|初领={first}|"
            "期限到={end}|哪里发的证={issuer}",
            EIGHT,
            items="0 1 0",
            titles="石料厂电工焊工名单",
            rough=True,
            under="安临站镇",
        ),
        of(
            "welders_of_the_shipyard",
            "东平湖船舶修造有限公司",
            """序={n}|焊工={name}|身份证件={id}|钢印号=H{n:02d}|焊割证编号={no}|焊割项目={short}|发证时间={f3}|
            失效时间={e3}|
            发证部门={issuer}""",
            NINE,
            items="1",
            titles="船厂焊工登记",
            tail="共9名|||||\n生产科　2024.7.29",
            rough=True,
        ),
        of(
            "ledger_of_the_cinema",
            "肥城星河影城",
            "人员={name}|证件号={id}|岗位={post}|操作证={item}|证号={no}|办证日期={f2}|到期日期={e2}|备注=",
            "ok*2 forged ok alt ok",
            items="0 3",
        ),
        parted(
            of(
                "mall_engineers_by_shift",
                "肥城万象购物中心管理有限公司",
                plain,
                TEN,
                items="0 4 3",
                titles="{firm}工程部特种作业人员台账",
            ),
            2,
            "强电组",
            "暖通组",
            "值班组",
        ),
        by_sheets(
            of(
                "chemists_by_installation",
                "肥城鲁岳化工园区新材料有限公司",
                plain,
                "ok*3 forged ok*2 alt ok*5",
                trades=(POLYMER, INSTRUMENT),
                titles="特种作业人员一览表\n单位：{firm}",
            ),
            3,
            "聚合装置",
            "罐区",
            "公用工程",
        ),
        halved(
            of(
                "two_columns_on_the_wall_of_the_waterworks",
                "肥城市清源水务有限公司",
                "序号={n}|姓名={name}|身份证号={id}|操作证编号={no}|准操项目={item}|有效期至={end}",
                TEN,
                items="0 4",
            ),
            1,
        ),
        merged_down(
            of(
                "fillers_of_the_oxygen_works",
                "肥城鲁中工业气体有限公司",
                f"车间=充装车间|{device}|发证局={{issuer}}",
                NINE,
                "F5",
                trades=(CYLINDER, MOBILE_TANK),
                titles="{firm}作业人员明细",
            ),
            2,
            0,
        ),
        beside(
            of(
                "heating_book_with_a_guide",
                "肥城新城供热有限公司",
                device,
                EIGHT,
                "F5",
                trades=(WATER, MANAGER, POWER_BOILER),
                sheet="人员表",
            ),
            "说明",
            "填表说明\n一|证件编号与身份证号一致\n二|日期写到日\n三|8月1日前报安全科",
            first=True,
        ),
        lettered(
            of(
                "letters_under_the_heads_of_the_municipal_works",
                "肥城市政建设集团有限公司",
                site,
                NINE,
                "F3",
                titles="特种作业人员上岗情况统计表",
                rough=True,
            ),
            2,
        ),
        inserted(
            of(
                "notes_between_the_rows_of_the_road_works",
                "泰安通衢路桥工程有限公司",
                site,
                NINE,
                "F3",
                titles="沥青拌合站及桥梁工区人员",
                rough=True,
            ),
            7,
            "——以下为桥梁工区——",
        ),
        of(
            "coal_washery_by_hand",
            "肥城兴隆洗煤有限公司",
            "编号={n}|职工={name}|身份证号={id}|干什么工作={post}|操作证号码={no}|操作证项目={short}|"
            "领证日={fm}|到期日={em}|说明={say}",
            members=said(crew(world, EIGHT, items="0 1 0"), "", "夜班", "", "老职工"),
            rough=True,
        ),
    ]
