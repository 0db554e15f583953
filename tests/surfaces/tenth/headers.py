"""Tenth batch: headers of a paper mill, a wind farm, an abattoir, a mall, a data centre, a road company, a winery."""

from tests.surfaces.sixth.shapes import COACH, CYLINDER, ended, indented, trained
from tests.surfaces.surface import Surface, table
from tests.surfaces.tenth.shapes import (
    FUSES,
    NITRATION,
    ORE_PROPS,
    PYROTECHNICS,
    VESSEL_WELDING,
    covered,
    followed,
    keyed,
    numbered,
    stretched,
    strips,
)
from tests.surfaces.third.shapes import inserted
from tests.surfaces.world import World


def _data_centre(world: World) -> Surface:
    """Make a data centre's list with its English line under the Chinese one."""
    made = table(
        world,
        "foreign_columns",
        "data_centre_two_tongues",
        "机房模块=M{n}|值守级别=7×24|UPS巡检授权=已授权|动环账号=u{n:04d}|值守工程师={name}|"
        "值守工程师身份证号={id}|进网项目={item}|进网凭证号={no}|凭证首发={first}|凭证止期={end}|"
        "凭证签发方={issuer}|消防演练=2024-06",
        "ok@F1.4 ok@F1.0 forged@F1.4 alt@F1.0 ok@F1.4",
        titles=("{firm}数据中心基础设施值守团队 / Facility Operations Team",),
        words="UPS巡检授权 动环账号 进网凭证号 凭证签发方",
    )
    english = (
        "Module|Shift|UPS Auth.|DCIM Acct|Engineer|ID Number|Scope|Licence No.|First Issued|Expires|Issued By|Drill"
    )
    return inserted(made, 3, *english.split("|"))


def _road(world: World) -> Surface:
    """Make a road company's list saved as Unicode text, the teams in lines of their own."""
    made = table(
        world,
        "foreign_columns",
        "road_maintenance_text",
        "桩号区间=K{n}+000~K{n}+500|反光衣=已发|封道培训=已训|路段公司={emp}|养护工={name}|"
        "养护工身份证号={id}|登高除雪=可|高处证项目={item}|高处证件号={no}|高处证到期={end}|"
        "高处证发证={issuer}",
        "ok@F1.2 ok@F1.2 forged@F1.2 alt@F1.2 ok@F1.2 revoked@F1.2",
        file="{firm}养护人员.tsv",
        words="桩号区间 封道培训 高处证件号",
    )
    return inserted(inserted(made, 2, "一、隧道机电养护组"), 6, "二、桥梁检查车组")


def foreign_columns(world: World) -> list[Surface]:
    """Exports of which most columns are of a mill's, a wind farm's, a mall's or an abattoir's business."""
    kind = "foreign_columns"
    return [
        table(
            world,
            kind,
            "paper_mill_personnel_program",
            "人员编号=8000{n:04d}|人事子范围=纸机三车间|工资核算范围=A1|员工子组=计时|全名={name}|"
            "身份证件（信息类型0185）={id}|资格目录=特殊作业|资格描述={item}|资格凭证编号={no}|"
            "资格起始={start:%Y.%m.%d}|资格终止={end:%Y.%m.%d}|熟练程度=0003|最后更改者=HR01",
            "ok ok forged alt ok",
            file="{firm}_PA20_EXPORT.xls",
            words="人事子范围 工资核算范围 资格凭证编号 资格终止 熟练程度",
        ),
        ended(
            table(
                world,
                kind,
                "wind_farm_climbers",
                "风场=陶山风场|机位=F{n:02d}|服务商={emp}|登塔人员={name}|登塔人员身份证号={id}|"
                "攀爬用时=26分|血氧=98|坠落悬挂演练=2024-04|登高项目={item}|登高操作证编号={no}|"
                "登高证首发={first}|登高证截止={end}|作业票=已办|逃生器检定=合格",
                "ok@F1.2 forged@F1.2 ok@F1.2 alt@F1.2 ok@F1.2",
                titles=("{firm}风机登塔人员资质（出质保检修）", "2024年第三季度　　单位：人"),
                words="登塔人员 攀爬用时 坠落悬挂演练 登高证截止",
            ),
            "",
            "现场总代表：",
            "",
            "业主确认：",
        ),
        table(
            world,
            kind,
            "mall_approval_export",
            "审批编号=20240806{n:06d}|标题=关于上报证件的申请|审批状态=已完成|审批结果=同意|"
            "发起时间=2024-08-06 10:1{n}:00|发起人部门=物业工程部|持证员工={name}|持证员工身份证={id}|"
            "证件名称（单选）={title}|准许范围（单选）={item}|证件上的编码={no}|证件到期（日期）={end}|"
            "附件=IMG_{n}.jpg|历史审批人=主管、经理",
            "ok ok alt forged ok",
            file="{firm}_审批数据导出.csv",
            words="发起人部门 准许范围（单选） 证件上的编码 历史审批人",
        ),
        stretched(
            table(
                world,
                kind,
                "abattoir_cold_rooms",
                "屠宰线=一线|检疫合格率=100%|冷库库温=-18℃|氨检报警=正常|压缩机台号={n}#|操机工={name}|"
                "操机工身份证号码={id}|氨制冷操作证编号={no}|操作证项目={item}|初领时间={first}|证有效={end}|"
                "发证局={issuer}|防护服=两套",
                "ok@F1.3 ok@F1.3 forged@F1.3 alt@F1.3",
                titles=("{firm}液氨制冷岗位人员名单",),
                words="屠宰线 氨检报警 压缩机台号 氨制冷操作证编号",
            ),
            2,
            5,
            6,
        ),
        table(
            world,
            kind,
            "tower_crane_lessor",
            "机型=TC6013-{n}|产权备案=鲁JB-T{n:05d}|租赁方={emp}|楼栋=5#|附着道数=3|机长={name}|"
            "机长证件号={id}|机长类别={item}|机长资格证={no}|首次发放={first}|延期发放={start}|"
            "延期截止={end}|月租=2.6万|黑匣子=在线",
            "ok@F3.3 ok@F3.3 alt@F3.3 forged@F3.3 ok@F3.4",
            "F3",
            file="{firm}塔机外租.xls",
            titles=("出租塔机及机长对应表",),
            words="产权备案 附着道数 机长资格证 延期截止 黑匣子",
        ),
        _data_centre(world),
        _road(world),
    ]


def loose_headers(world: World) -> list[Surface]:
    """Words of a winery, whole pinyin, questions, an English office, pay slips, a key of codes, a cover."""
    kind = "loose_headers"
    return [
        table(
            world,
            kind,
            "winery_by_hand",
            "排号={n}|酒厂的人={name}|身份证照着抄={id}|手上有的本={title}|本上写能干啥={item}|本的编号={no}|"
            "拿本那天={first}|本哪天作废={end:%Y年%m月%d日}|盖谁的章={issuer}",
            "ok ok forged ok alt revoked",
            titles=("{firm}酒业　动力、维修人员证件（手抄录入）",),
            words="酒厂的人 手上有的本 本上写能干啥 本哪天作废 盖谁的章",
        ),
        table(
            world,
            kind,
            "whole_pinyin",
            "xuhao={n}|xingming={name}|xingbie={sex}|shenfenzhenghao={id}|zuoyexiangmu={item}|"
            "zhengshubianhao={no}|chulingriqi={first}|youxiaoqizhi={end}|fazhengjiguan={issuer}|"
            "lianxidianhua={tel}",
            "ok ok forged alt ok",
            file="{firm}_renyuan.csv",
            words="xuhao zuoyexiangmu zhengshubianhao youxiaoqizhi",
        ),
        table(
            world,
            kind,
            "office_english_erp",
            "Emp #={n:05d}|Legal Name (CN)={name}|National ID={id}|Dept.=Utilities|Credential #={no}|"
            "Scope of Work={item}|Initial Award={first:%Y/%m/%d}|Expires On={end:%Y/%m/%d}|"
            "Awarding Authority={issuer}|Mgr. Approval=Y",
            "ok alt forged ok ok",
            titles=("Statutory Operator Credentials - Plant 37", "Legal entity: {firm}"),
            file="{firm}_credentials.xlsx",
            words="Emp Credential Award",
        ),
        strips(
            table(
                world,
                kind,
                "slips_to_cut",
                "号={n}|本人名字={name}|本人身份证={id}|上的是哪个岗={post}|考的项={item}|证码={no}|"
                "管用到={end:%Y.%m.%d}|本人认可签名=",
                "ok forged ok alt ok",
                titles=("{firm}证件信息本人核对条（裁开签字交回）",),
                words="上的是哪个岗 管用到 本人认可签名",
            ),
            2,
        ),
        keyed(
            table(
                world,
                kind,
                "gas_station_with_key",
                "站号=CNG-{n}|充气工={name}|充气工身份证={id}|代码={code}|那张证的号={no}|"
                "批下来={start:%Y-%m-%d}|顶到哪天={end:%Y-%m-%d}",
                fam="F5",
                members=trained(world, "ok ok forged alt ok", "F5", CYLINDER),
                titles=("{firm}加气站上岗人员表",),
                words="充气工 那张证的号 顶到哪天",
            ),
            2,
            "代码说明：",
            "P 气瓶充装",
            "R2 移动式压力容器充装",
            "A 特种设备安全管理",
        ),
        covered(
            table(
                world,
                kind,
                "welders_under_a_cover",
                "钢印标识={n:02d}|焊工本人={name}|焊工本人身份证号={id}|合格项目代号={code}|"
                "焊工证件编号={no}|项目批准={start}|项目截止={end}|批准局={issuer}",
                fam="F5",
                members=trained(world, "ok forged ok alt", "F5", VESSEL_WELDING),
                sheet="压力容器焊工",
                words="钢印标识 合格项目代号 项目截止",
            ),
            "特种设备焊接人员一览",
            "编制：焊接责任师",
            "二〇二四年八月",
        ),
        table(
            world,
            kind,
            "asked_as_questions",
            "1、您叫什么？={name}|2、您的身份证号码是多少？={id}|3、您考的是哪一项？={item}|"
            "4、证件正面那串编号？={no}|5、哪天第一次拿到？={first}|6、写着哪天到头？={end}|"
            "7、谁给您发的？={issuer}",
            file="{firm}_问卷.csv",
            fam="F1",
            members=trained(world, "ok ok alt forged ok", "F1", NITRATION),
            words="4、证件正面那串编号？ 6、写着哪天到头？",
        ),
        numbered(
            table(
                world,
                kind,
                "form_with_column_numbers",
                "类序={n}|三类人员姓名={name}|居民身份号={id}|考核类={code}|考核凭据号={no}|"
                "凭证首次核发={first}|凭证末次核发={start}|凭证止于={end}",
                "ok ok forged alt ok",
                "F4",
                titles=("表三　　施工企业安全生产考核合格人员", "企业：{firm}　　　　　计量单位：人、本"),
                words="考核凭据号 凭证止于",
            ),
            3,
        ),
        followed(
            table(
                world,
                kind,
                "coaches_then_machines",
                "景区编队={n}队|谁开车={name}|开车人身份证={id}|准开代号={code}|准开证编号={no}|"
                "给证日={start}|收证日={end}",
                fam="F5",
                members=trained(world, "ok alt forged ok", "F5", COACH),
                titles=("{firm}　观光车司机（上）与车辆（下）",),
                words="景区编队 准开代号 准开证编号",
            ),
            "车辆编号|车辆品牌|使用登记证编号|下次检验日期|座位",
            "G-01|某牌|车11鲁J00231(21)|2025-05-12|14",
            "G-02|某牌|车11鲁J00232(21)|2025-05-12|14",
        ),
        indented(
            table(
                world,
                kind,
                "gypsum_mine_brief",
                "NO.={n}|姓名及性别={name}（{sex}）|身份证={id}|操作证件={no}|类目={item}|起用={first}|"
                "限期={end}|发者={issuer}",
                members=trained(world, "ok ok alt forged", "F1", ORE_PROPS),
                words="姓名及性别 类目 起用",
            )
        ),
        table(
            world,
            kind,
            "fireworks_plant",
            "工房号={n}#|定员=2|药量上限=5kg|进房人={name}|进房人身份号={id}|许可作业={item}|"
            "许可作业凭证={no}|头证日={first}|现证止={end}|核准厅局={issuer}",
            members=trained(world, "ok forged ok alt ok", "F1", FUSES, PYROTECHNICS),
            file="{firm}.xls",
            words="工房号 进房人 许可作业凭证",
        ),
    ]
