"""Eighteenth batch: headers of filling stations, depots, stages, tea, mills and of the offices that gather for them."""

from tests.surfaces.eighteenth.shapes import (
    DEPOT,
    DEPOT_HEAD,
    STATION,
    STATION_HEAD,
    dbase,
    gathered,
    ledger,
    lettered_over,
    navigated,
    nulled,
    queried,
    quoted,
    receipted,
    squared,
    stacked,
    statistical,
    voided,
)
from tests.surfaces.eleventh.shapes import DISMANTLER, HYDROGEN, MANAGER, MOBILE_TANK, WATER, merged_down
from tests.surfaces.fifteenth.shapes import HOIST_FITTER, POWER_BOILER, RELAY, TESTING, echoed, framed
from tests.surfaces.fourteenth.shapes import bannered, padded
from tests.surfaces.ninth.shapes import FIREWORKS, two_lines
from tests.surfaces.sixteenth.shapes import dressed
from tests.surfaces.sixth.shapes import CABLE, CYLINDER, LIFT, RIGGING, trained
from tests.surfaces.surface import Surface, table
from tests.surfaces.tenth.shapes import ORE_BLASTING
from tests.surfaces.thirteenth.shapes import answered
from tests.surfaces.twelfth.shapes import signed
from tests.surfaces.world import World


def foreign_columns(world: World) -> list[Surface]:
    """Exports of an oil company, a drug maker, a metro site, a civil-affairs platform, a wind farm and a hall."""
    kind = "foreign_columns"
    return [
        table(
            world,
            kind,
            "station_console_of_the_oil_company",
            "油站编码=SD{n:04d}|站级=A|员工卡=YK{n:06d}|站上员工={name}|站上员工身份证={id}|加油枪={n}号枪|日销=12.{n}吨|"
            "非油任务=完成|合格证类型={cls}|合格证行业={item}|合格证编码={no}|合格证核发={start}|合格证限至={end}|"
            "合格证核发方={issuer}|微信加好友数={n}0",
            fam="F2",
            members=trained(world, "ok forged ok ok alt ok borrowed ok", "F2", STATION, STATION_HEAD),
            titles=("{firm}加能站安全生产知识和管理能力考核合格证人员",),
            words="站上员工身份证 合格证限至 合格证核发方",
        ),
        framed(
            table(
                world,
                kind,
                "drug_maker_master_data",
                "UserSysID={n:06d}|员工中文名={name}|国民身份号码={id}|洁净区授权=D级|更衣确认=通过|微生物培训=已完成|"
                "化验批号=PH24{n:04d}|工艺操作证类={cls}|工艺操作证项={item}|工艺操作证码={no}|工艺操作证初领={first}|"
                "工艺操作证限至={end}|工艺操作证签发={issuer}|偏差单=0",
                members=trained(world, "ok ok forged ok alt ok lapsed ok", "F1", HYDROGEN, CABLE),
                words="国民身份号码 工艺操作证码 工艺操作证限至",
            ),
            "导出模块|人员主数据",
            "导出帐号|hse01",
        ),
        bannered(
            table(
                world,
                kind,
                "metro_locating_cards",
                "标签卡={n:05d}|线别=左线|环号=3{n}|进洞人={name}|进洞人身份证件={id}|班别=白|血型=O|特工种名={item}|"
                "特工种证号={no}|特工种证起={start}|特工种证讫={end}|特工种证厅={issuer}|累计进洞=4{n}次",
                fam="F3",
                members=trained(world, "ok ok forged alt ok borrowed ok revoked ok", "F3", DISMANTLER, HOIST_FITTER),
                words="进洞人身份证件 特工种证号 特工种证讫",
            ),
            1,
            "定位卡|||人员||||特种工||||||",
        ),
        navigated(
            table(
                world,
                kind,
                "civil_affairs_nursing_homes",
                "机构名称={emp}|核定床位=120|护理型床位=80|从业者={name}|从业者身份证号={id}|用工形式=合同|设备作业项目={item}|"
                "设备作业代号={code}|设备作业证号={no}|设备作业证核准={start}|设备作业证截止={end}|健康评估=合格",
                fam="F5",
                members=trained(world, "ok forged ok ok alt ok lapsed", "F5", LIFT, MANAGER, WATER),
                words="从业者身份证号 设备作业证号 设备作业证截止",
            ),
            1,
            "养老机构服务管理 > 从业人员 > 设备作业人员",
        ),
        answered(
            table(
                world,
                kind,
                "wind_farm_entry_permits",
                "风机编号=F{n:02d}|塔筒高=90m|恐高测试=过|入场人={name}|入场人身份证={id}|救援演练=2次|免爬器授权=有|"
                "电气证类={cls}|电气证项={item}|电气证号={no}|电气证首发={first:%Y/%m/%d}|电气证止={end:%Y/%m/%d}|"
                "电气证机关={issuer}|体重=7{n}kg",
                members=trained(world, "ok forged ok alt ok ok revoked", "F1", TESTING, RELAY),
                file="{firm}.csv",
                words="入场人身份证 电气证首发",
            ),
            1,
            申请单="RC24-#",
        ),
        table(
            world,
            kind,
            "exhibition_hall_of_builders",
            "展位={n}A0{n}|展商=某机械|搭建面积=5{n}㎡|施工押金=已交|施工证颜色=红|施工人={name}|施工人身份证号={id}|"
            "施工特证类={cls}|施工特证项={item}|施工特证编号={no}|施工特证初领={first}|施工特证有效止={end}|"
            "进馆时段=8.9-8.11|车证={n}张",
            "ok@F1.0 ok@F1.2 forged@F1.0 ok@F1.2 alt@F1.0 ok@F1.2 ok@F1.0 borrowed@F1.2",
            titles=("{firm}秋季展报馆资料",),
            words="施工人身份证号 施工特证编号 施工特证有效止",
        ),
    ]


def loose_headers(world: World) -> list[Surface]:
    """Words of talk and of old programs; heads that are stacked, typed, quoted, in two languages, in odd frames."""
    kind = "loose_headers"
    return [
        table(
            world,
            kind,
            "tea_factory_by_mouth",
            "第几={n}|锅炉师傅={name}|师傅的身份号={id}|会烧啥炉={item}|炉证代号={code}|炉证号头={no}|炉证几时发={start}|"
            "炉证几时满={end}|哪个局给的={issuer}",
            "ok@F5.2 ok@F5.2 forged@F5.2 ok@F5.2 alt@F5.2 ok@F5.2 lapsed@F5.2",
            "F5",
            titles=("{firm}茶厂烧锅炉的",),
            words="师傅的身份号 炉证号头 炉证几时满",
        ),
        dressed(
            table(
                world,
                kind,
                "stage_heads_written_downwards",
                "序号={n}|姓名={name}|性别={sex}|身份证号={id}|工种={item}|证号={no}|初领={first}|有效期至={end}|"
                "签发={issuer}",
                members=trained(world, "ok ok forged alt ok ok lapsed", "F1", RIGGING, CABLE),
                titles=("{firm}舞台机械与灯光人员",),
            ),
            2,
            stacked,
        ),
        table(
            world,
            kind,
            "joint_venture_two_tongues_in_a_cell",
            "No. 序号={n}|Name / 姓名={name}|Gender / 性别={sex}|ID No. / 身份证号={id}|Category / 作业类别={cls}|"
            "Item / 准操项目={item}|Permit No. / 操作证编号={no}|First issue / 初领日期={first}|"
            "Valid until / 有效期至={end}|"
            "Issued by / 发证机关={issuer}",
            members=trained(world, "ok forged ok alt ok borrowed ok", "F1", HYDROGEN, TESTING),
            file="{firm}_EHS_licences.xlsx",
        ),
        dressed(
            padded(
                table(
                    world,
                    kind,
                    "old_database_of_the_waterworks",
                    "XH={n}|XM={name}|SFZH={id}|ZYLB={cls}|ZCXM={item}|CZZH={no}|CLRQ={first:%Y%m%d}|YXRQ={end:%Y%m%d}|"
                    "FZJG={issuer}",
                    "ok@F1.0 ok@F1.4 forged@F1.0 ok@F1.4 alt@F1.0 ok@F1.4 revoked@F1.0",
                    file="{firm}_RYZS.csv",
                ),
                1,
            ),
            1,
            dbase,
        ),
        queried(
            dressed(
                table(
                    world,
                    kind,
                    "spooled_by_the_mill",
                    "YG_XM={name}|YG_SFZ={id}|ZS_LB={cls}|ZS_XM={item}|XM_DH={code}|ZS_HM={no}|PZ_RQ={start}|YX_RQ={end}|"
                    "PZ_JG={issuer}",
                    fam="F5",
                    members=trained(world, "ok ok forged alt ok ok", "F5", POWER_BOILER, WATER),
                    words="YG_SFZ ZS_HM PZ_JG",
                ),
                1,
                quoted,
            ),
            1,
        ),
        nulled(
            dressed(
                table(
                    world,
                    kind,
                    "server_table_with_nulls",
                    "worker_id={n}|worker_name={name}|worker_idcard={id}|mobile=|work_type={item}|license_no={no}|"
                    "license_issue={start}|license_expire={end}|license_org={issuer}|remark_txt=",
                    "ok@F3.0 forged@F3.1 ok@F3.2 alt@F3.0 ok@F3.1 borrowed@F3.2 ok@F3.0",
                    "F3",
                    words="worker_idcard license_expire",
                ),
                1,
                squared,
            ),
            1,
        ),
        voided(
            ledger(
                table(
                    world,
                    kind,
                    "quarry_ledger_typed_by_an_intern",
                    "账序={n}|领证人={name}|领证人身份证={id}|领的什么证项={item}|证书号码={no}|首次领到={first}|证截止={end}",
                    members=trained(world, "ok forged ok ok alt ok ok ok", "F1", ORE_BLASTING, CABLE),
                    words="领证人身份证 领的什么证项",
                ),
                1,
                3,
                "实习生小丁",
            ),
            4,
            "",
            "（此行划掉，写串行）",
        ),
        gathered(
            table(
                world,
                kind,
                "street_office_for_three_shops",
                "序号={n}|职工={name}|职工的身份证号={id}|职工叉车证代号={code}|职工叉车证号={no}|哪天批下={start}|"
                "管到哪天={end}|发的局={issuer}",
                "ok@F5.0 ok@F5.0 forged@F5.0 ok@F5.0 alt@F5.0 ok@F5.0 ok@F5.0 revoked@F5.0 ok@F5.0",
                "F5",
                file="某街道办事处代报_{firm}.xlsx",
                titles=("街道辖区叉车人员汇总",),
                words="职工叉车证代号 哪天批下",
            ),
            2,
            "某板材厂",
            "某物流园",
            "某超市配送点",
        ),
        statistical(
            table(
                world,
                kind,
                "statistical_form_of_the_labour_bureau",
                "序号={n}|劳动者姓名={name}|劳动者证件号码={id}|从事特种作业={item}|特种作业证编号={no}|首次取得日期={first}|"
                "本证有效期止={end}|核发部门名称={issuer}",
                "ok ok forged ok alt ok lapsed ok",
                titles=("特种作业劳动者情况",),
                words="劳动者证件号码 从事特种作业",
            ),
            "鲁人社统7表",
            "某市人社局",
        ),
        receipted(
            table(
                world,
                kind,
                "depot_with_a_slip",
                "序号={n}|库管人员={name}|库管人员身份证={id}|涉药项目={item}|涉药证号={no}|涉药证首领={first}|涉药证到={end}",
                members=trained(world, "ok ok forged alt ok ok", "F1", FIREWORKS),
                titles=("{firm}烟花爆竹库区特种作业操作证",),
                words="库管人员身份证 涉药证号",
            ),
            "今收到花名册1份，共6人。",
            "收件人：　　　　2024年8月　日",
        ),
        lettered_over(
            merged_down(
                table(
                    world,
                    kind,
                    "park_sheet_copied_with_its_frame",
                    "入园企业={emp}|责任人={name}|责任人公民号码={id}|责任类型={cls}|经营类别={item}|考核证书号={no}|发于={start}|"
                    "止于={end}|核发={issuer}",
                    fam="F2",
                    members=trained(world, "ok forged ok alt ok ok", "F2", DEPOT, DEPOT_HEAD),
                    titles=("{firm}安全生产知识和管理能力考核合格证",),
                    words="责任人公民号码 责任类型",
                ),
                2,
                0,
            ),
            2,
        ),
        two_lines(
            signed(
                table(
                    world,
                    kind,
                    "gas_station_two_storeys",
                    "序={n}|名={name}|号={id}|项={item}|代={code}|证={no}|批={start}|止={end}",
                    fam="F5",
                    members=trained(world, "ok ok forged alt ok borrowed ok", "F5", CYLINDER, MOBILE_TANK),
                    titles=("{firm}加气站",),
                ),
                "站长签字：||",
            ),
            2,
            "序号|充装人员||特种设备作业人员证||||",
            "|姓名|身份证号|作业项目|项目代号|证件编号|批准日期|有效日期",
        ),
        echoed(
            table(
                world,
                kind,
                "housing_bureau_real_name",
                "序={n}|项目工人={name}|工人居民证号={id}|登记工种={item}|岗位资格证码={no}|资格发放={start}|资格到期={end}|"
                "资格主管厅={issuer}",
                "ok@F3.0 ok@F3.1 forged@F3.3 alt@F3.0 ok@F3.1 ok@F3.3 revoked@F3.0",
                "F3",
                words="工人居民证号 岗位资格证码 资格主管厅",
            ),
            1,
        ),
    ]
