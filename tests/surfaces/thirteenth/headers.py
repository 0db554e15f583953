"""Thirteenth batch: headers of ports, farms, grain stores, gas works, care homes, parks and of office programs."""

from tests.surfaces.eleventh.shapes import HYDROGEN, MANAGER, MOBILE_TANK, by_sheets, guarded, merged_down, sectioned
from tests.surfaces.ninth.shapes import CRACKING, SAFETY_VALVE, summed, topped, turned_upside_down, two_lines
from tests.surfaces.sixth.shapes import (
    COACH,
    CYLINDER,
    INSTRUMENT,
    LIFT,
    RIDE,
    RIGGING,
    ended,
    indented,
    paged,
    trained,
)
from tests.surfaces.surface import Surface, table
from tests.surfaces.tenth.shapes import NITRATION, ORE_BLASTING, keyed, strips
from tests.surfaces.thirteenth.shapes import (
    answered,
    bilingual,
    coded,
    exampled,
    pivoted,
    prefilled,
    spined,
    three_lines,
    worded,
)
from tests.surfaces.twelfth.shapes import footnoted, signed
from tests.surfaces.world import World


def foreign_columns(world: World) -> list[Surface]:
    """Exports of personnel, approval, port, lift, farm and form programs of which most columns are other business."""
    kind = "foreign_columns"
    return [
        answered(
            table(
                world,
                kind,
                "approval_export_of_a_chemical_works",
                "发起人部门=生产一部|当前审批节点=结束|抄送人=安环部|员工真实姓名={name}|"
                "员工居民身份号码={id}|入司年份=2016|装置名称=加氢装置|"
                "上岗证名目={title}|上岗证工艺={item}|上岗证串码={no}|上岗证初次颁给日={first}|"
                "上岗证失效之日={end}|上岗证颁授机关={issuer}|"
                "附图={n}张|催办次数=0",
                members=trained(world, "ok ok forged alt ok borrowed ok", "F1", HYDROGEN, CRACKING, INSTRUMENT),
                file="{firm}审批导出.xlsx",
                words="员工居民身份号码 上岗证串码 上岗证初次颁给日 上岗证失效之日 上岗证颁授机关 当前审批节点",
            ),
            1,
            审批编号="20240801093000#",
            提交时间="2024-08-01 09:3#",
            审批结果="同意",
        ),
        table(
            world,
            kind,
            "payroll_program_of_a_port",
            "人员类别=在岗|行政组织=装卸一队|职员内码=ZY{n:06d}|职员名称={name}|证件种类=身份证|"
            "证件代号={id}|参加工作日=2009-07-01|"
            "泊位=3#泊位|门机号=M{n:02d}|特种设备证大类={cls}|特种设备证项目={item}|特种设备证项目码={code}|"
            "特种设备证证号={no}|"
            "特种设备证批准={start}|特种设备证失效={end}|薪级=7|扣款=0.00",
            "ok forged ok alt lapsed borrowed ok",
            "F5",
            file="{firm}_职员档案.xls",
            words="职员内码 职员名称 证件代号 特种设备证项目码 特种设备证失效",
        ),
        worded(
            table(
                world,
                kind,
                "lift_maintenance_calls",
                "维保站={emp}|区域=城西|96333编号=96333{n:04d}|梯号=T{n:03d}|上次维保=2024-07-{n:02d}|"
                "维保人={name}|维保人身份证件号={id}|"
                "维保人手机={tel}|维保资格项目={item}|维保资格代号={code}|维保资格编号={no}|"
                "维保资格批准日={start}|维保资格终止日={end}|评分=98",
                fam="F5",
                members=trained(world, "ok ok forged alt ok ok", "F5", LIFT),
                titles=("{firm}维保人员与电梯对应表",),
                sheet="维保",
                words="96333编号 维保人身份证件号 维保资格代号 维保资格终止日",
            ),
            区域="城西 城东 新城",
            作业项目="电梯修理 起重机司机 叉车司机",
            状态="在岗 离岗",
        ),
        spined(
            table(
                world,
                kind,
                "pig_farm_biosecurity",
                "场区=育肥区|洗消次数=2|入场隔离=48小时|饲养员或机修={name}|身份证号码={id}|户籍=山东|"
                "健康监测=正常|疫苗=已种|"
                "电工焊工类别={cls}|作业准许项目={item}|电工焊工证编号={no}|首领年月日={first}|管用到={end}|"
                "哪里发={issuer}|带队=张",
                "ok ok forged ok alt ok",
                titles=("{firm}生猪养殖场机电人员",),
                words="洗消次数 作业准许项目 电工焊工证编号 管用到",
            ),
            2,
            "机电组",
        ),
        coded(
            table(
                world,
                kind,
                "province_site_platform_import",
                "项目编码=3709832401{n:04d}|标段=1|班组=起重班|工人={name}|工人证照号={id}|民族=01|文化=30|"
                "工种编码=090|持证工种={item}|"
                "特岗证号={no}|特岗发证日={start:%Y%m%d}|特岗截止日={end:%Y%m%d}|进场日=20240301|工资卡={tel}",
                "ok forged ok alt borrowed lapsed",
                "F3",
                sheet="Sheet0",
                words="工人证照号 特岗证号 特岗发证日 特岗截止日",
            ),
            1,
            "prjCode|bid|teamName|workerName|idCardNo|nation|edu|workTypeCode|certType|certNum|certDate|"
            "certEnd|inDate|"
            "payCard",
        ),
        pivoted(
            table(
                world,
                kind,
                "gas_company_work_orders",
                "营业所=城区|抢险车号=鲁J{n:04d}|持证者={name}|持证者身份证={id}|入户安检户数=12{n}|"
                "气瓶证种类={cls}|气瓶证项目={item}|"
                "气瓶证项目代号={code}|气瓶证号={no}|气瓶证取得={start}|气瓶证到={end}|气瓶证出自={issuer}|"
                "投诉=0|星级=4",
                fam="F5",
                members=trained(world, "ok forged ok alt ok ok", "F5", CYLINDER, MOBILE_TANK),
                sheet="明细",
                words="持证者身份证 气瓶证项目代号 气瓶证取得 气瓶证出自",
            ),
            "城区|6",
            "总计|6",
        ),
        keyed(
            table(
                world,
                kind,
                "quarry_blasting_log",
                "炮次={n}|台阶=+120|药量=24kg|警戒=已设|爆破员姓名={name}|爆破员身份证={id}|"
                "爆破设计批号=BP2407{n:03d}|"
                "矿山操作项目={item}|矿山操作证号={no}|矿山操作证首领={first}|矿山操作证止期={end}|"
                "矿山操作证机关={issuer}|天气=晴",
                members=trained(world, "ok ok forged alt ok", "F1", ORE_BLASTING),
                titles=("{firm}石灰石矿爆破作业登记",),
                words="爆破设计批号 矿山操作项目 矿山操作证止期 炮次",
            ),
            3,
            "炮次：当日第几炮",
            "台阶：标高米",
        ),
    ]


def loose_headers(world: World) -> list[Surface]:
    """Words of talk and of programs, English lines, three-line heads, forms numbered in advance."""
    kind = "loose_headers"
    return [
        prefilled(
            table(
                world,
                kind,
                "grain_store_form_numbered_in_advance",
                "序={n}|职工大名={name}|职工身份证={id}|仓号=P{n}|操何种作业={item}|操作证上号码={no}|"
                "哪年哪月哪日领的={first}|使到哪天={end}|"
                "章上单位={issuer}",
                "ok ok forged alt ok revoked lapsed",
                titles=("{firm}粮库特种作业人员登记",),
                words="职工大名 操何种作业 操作证上号码 使到哪天 章上单位",
            ),
            2,
            6,
            "以下空白",
        ),
        bilingual(
            table(
                world,
                kind,
                "battery_maker_two_languages",
                "项次={n}|姓名={name}|身份证字号={id}|课别=厂务课|证照名称={title}|证照项目={item}|"
                "证照字号={no}|初次核发日={first:%Y/%m/%d}|"
                "有效截止日={end:%Y/%m/%d}|核发单位={issuer}",
                "ok forged ok alt lapsed borrowed ok",
                titles=("{firm}厂务特殊工种持照一览表",),
                words="身份证字号 课别 证照字号 初次核发日",
            ),
            2,
            "Item|Name|ID Card|Section|License|Work|License No.|First Issued|Valid to|Issued by",
        ),
        three_lines(
            table(
                world,
                kind,
                "care_home_three_lines",
                "序号={n}|人员={name}|号码={id}|种类={cls}|项目={item}|号码={no}|初领={first}|截止={end}",
                "ok ok forged alt ok",
                titles=("{firm}养老院工程人员",),
            ),
            2,
            "序号|基本信息||持证信息||||",
            "|||证书内容||证书号码|证书时间|",
            "|姓名|身份证号|作业类别|准操项目||初领日期|有效期至",
        ),
        answered(
            table(
                world,
                kind,
                "questionnaire_of_the_township",
                "1、您的姓名：={name}|2、您的身份证号码：={id}|3、您所在企业：={emp}|"
                "4、您持有哪种证件？（单选）={title}|5、您的作业项目是？={item}|"
                "6、您的证件号码：={no}|7、您的证件哪天到期？={end:%Y/%m/%d}",
                "ok ok forged alt ok",
                "F5",
                file="{firm}_问卷数据.csv",
                words="4、您持有哪种证件？（单选） 6、您的证件号码： 7、您的证件哪天到期？",
            ),
            1,
            序号="#",
            提交答卷时间="2024/8/1 8:0#:11",
            所用时间="9#秒",
            来源="微信",
            来自IP="10.1.1.#",
        ),
        exampled(
            table(
                world,
                kind,
                "tobacco_store_with_an_example",
                "行号={n}|保管员或司机={name}|居民证件号={id}|车辆项目={item}|车辆项目码={code}|"
                "作业证串号={no}|批下来的日子={start}|"
                "用到的日子={end}",
                "ok forged ok alt ok",
                "F5",
                titles=("{firm}烟草物流叉车人员采集",),
                words="居民证件号 车辆项目码 作业证串号 批下来的日子",
            ),
            2,
            "例|张三（示例）|370983199001010000|叉车司机|N1|370983199001010000|2022-01-01|2026-01-01",
        ),
        strips(
            table(
                world,
                kind,
                "tunnel_strips",
                "No.={n}|作业人={name}|作业人证件号={id}|持特种证工种={item}|持特种证证号={no}|"
                "持特种证签发={start}|持特种证失效={end}",
                "ok forged ok alt ok",
                "F3",
                words="作业人证件号 持特种证证号 持特种证失效",
            ),
            1,
        ),
        table(
            world,
            kind,
            "amusement_park_initials",
            "SXH={n}|YGMC={name}|YGSFZ={id}|YLSS=摩天轮|ZYXM={item}|XMDM={code}|ZYZH={no}|PZR={start:%Y%m%d}|"
            "SXR={end:%Y%m%d}|PZJG={issuer}",
            fam="F5",
            members=trained(world, "ok ok forged alt ok", "F5", RIDE, COACH),
            file="{firm}_ry.csv",
            words="YGMC YGSFZ YLSS ZYZH SXR",
        ),
        turned_upside_down(
            table(
                world,
                kind,
                "newest_entry_first",
                "登记次第={n}|被登记人={name}|被登记人身份证={id}|被登记证件={title}|被登记项目={item}|"
                "被登记证件号={no}|被登记证件期满={end}|"
                "登记时间=2024-07-{n:02d}",
                "ok ok alt forged ok",
                "F6",
                titles=("{firm}证件登记流水",),
                words="被登记人身份证 被登记证件号 被登记证件期满",
            ),
            2,
        ),
        two_lines(
            table(
                world,
                kind,
                "officers_of_a_property_builder",
                "序={n}|单位={emp}|姓名={name}|身份证={id}|类={code}|号={no}|初={first}|本={start}|止={end}",
                "ok ok forged alt lapsed borrowed",
                "F4",
            ),
            1,
            "序|单位|姓名|身份证号码|安全生产考核合格证书（三类人员）||||",
            "||||类别|证书编号|初次发证|本次发证|有效期止",
        ),
        topped(
            merged_down(
                table(
                    world,
                    kind,
                    "valve_shop_record",
                    "校验站={emp}|校验员={name}|校验员公民身份号={id}|校验许可项={item}|许可项代码={code}|"
                    "校验员证编={no}|证之批准日={start}|"
                    "证之有效日={end}|批准之机关={issuer}",
                    fam="F5",
                    members=trained(world, "ok ok forged alt ok", "F5", SAFETY_VALVE, MANAGER),
                    words="校验员公民身份号 许可项代码 证之批准日 证之有效日",
                ),
                1,
                0,
            ),
            "受控文件|编号：QP-07-03||版次：B/0",
            "校验人员资格记录|||",
        ),
        indented(
            paged(
                table(
                    world,
                    kind,
                    "dye_works_list_by_process",
                    "#={n}|操作工={name}|操作工身份证号码={id}|重点监管工艺={item}|工艺操作证号={no}|"
                    "工艺操作证初发={first}|工艺操作证终={end}|"
                    "工艺操作证发自={issuer}",
                    members=trained(world, "ok forged ok ok alt borrowed", "F1", NITRATION, HYDROGEN),
                    words="重点监管工艺 工艺操作证号 工艺操作证终",
                ),
                1,
                5,
            )
        ),
        by_sheets(
            summed(
                table(
                    world,
                    kind,
                    "street_scaffold_and_facade",
                    "编次={n}|高处作业人={name}|高处作业人身份证={id}|高处项目={item}|高处证号={no}|"
                    "高处证初领={first}|高处证到期={end}",
                    members=trained(world, "ok ok forged ok alt ok ok ok", "F1", RIGGING),
                    words="高处作业人身份证 高处证号 高处证到期",
                ),
                1,
                4,
                "本页小计",
            ),
            1,
            "外墙一组",
            "外墙二组",
        ),
        guarded(
            sectioned(
                ended(
                    table(
                        world,
                        kind,
                        "hydropower_station_text_export",
                        "值班员={name}|值班员证件={id}|值别岗位={post}|电工类项目={item}|电工类证号={no}|"
                        "电工类证始领={first}|电工类证止={end}|"
                        "电工类证发放方={issuer}",
                        "ok ok forged lapsed alt ok",
                        file="{firm}.csv",
                        words="值班员证件 电工类项目 电工类证止 电工类证发放方",
                    ),
                    "—— 完 ——",
                ),
                1,
                "运行班",
                "检修班",
            ),
            2,
            "'",
        ),
        signed(
            footnoted(
                table(
                    world,
                    kind,
                    "milk_plant_by_mouth",
                    "排几={n}|咱厂谁={name}|他的身份证={id}|他管啥={post}|他那证写的啥={item}|"
                    "他那证啥号={no}|他那证到几时={end}",
                    "ok@F1.3 ok@F1.0 forged@F1.3 alt@F1.1 ok@F1.1",
                    words="咱厂谁 他的身份证 他那证写的啥 他那证到几时",
                ),
                "以上情况属实，如有不实愿担责任。",
            ),
            "报送人：|||报送日：2024年8月1日",
        ),
    ]
