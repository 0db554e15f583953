"""Every verdict and every boundary between two of them, on worlds of one claim."""

from datetime import date

import pytest

from schemas.settings import Coverage
from schemas.vocabulary import Family
from tests.unit.assets.screening.builders import AS_OF, COVERAGE, F1, F3, F4, LI, WANG, World, resident, verdict_of

STRANGER = {"same_person": False, "id_level": "different", "name_level": "different", "stage": "number", "score": -40.0}
UNDECIDED = {"same_person": False, "id_level": "different", "stage": "name_birth", "score": -8.0}
BAD_ID = WANG[:9] + ("1" if WANG[9] != "1" else "2") + WANG[10:]
"""王建国's number with one wrong digit: it fails its check."""
FAILED = {"id_no": BAD_ID, "id_state": "check_failed"}
NO_ID = {"id_no": None, "id_state": "missing"}
OTHER_NUMBER = {"number": "123", "number_id": None}
MISTYPED = FAILED | OTHER_NUMBER
SLIP = {"id_no": resident("37098319800102113")} | OTHER_NUMBER
"""王建国's number with another digit and the check character that goes with it."""
OTHER_DATES = {
    "first_issue": "2018-05-07", "valid_from": "2018-05-07", "valid_to": "2030-05-06", "review_due": "2027-05-06",
}  # fmt: skip
STARRED = {
    "id_no": WANG[:6] + "*" * 8 + WANG[14:], "id_state": "masked",
    "number": f"T{WANG[:6]}{'*' * 8}{WANG[14:]}", "number_form": "masked", "number_id": None,
}  # fmt: skip
STARRED_PAIR = {"id_level": "masked_consistent", "stage": "masked", "number_level": "missing"}
TWO_ERRORS = UNDECIDED | {"id_level": "two_errors", "number_level": "different", "stage": "two_errors"}
COLLEAGUE = UNDECIDED | {"id_level": "missing", "number_level": "different", "stage": "name_enterprise",
                         "enterprise_level": "equal"}  # fmt: skip
BUILDER = {
    "family": F3.value, "item": "建筑电工", "number": "鲁J012023000123", "number_form": "construction_operation",
    "number_id": None, "issuer": "山东省住房和城乡建设厅", "first_issue": "2023-05-01", "valid_from": "2023-05-01",
    "valid_to": "2025-05-01", "review_due": None,
}  # fmt: skip
BUILDER_RECORD = BUILDER | {"source": "住建局"}
LI_BUILDER = BUILDER | {"name": "李小红", "id_no": LI}
NO_DATES = dict.fromkeys(("first_issue", "issue", "valid_from", "valid_to", "review_due"))
RENEWED = NO_DATES | {"issue": "2024-08-01", "valid_to": "2030-07-31"}


def one(claim: dict, record: dict | None = None, pair: dict | None = None) -> World:
    """One claim against one record with one pair."""
    return World([claim], [record or {}], [pair or {}])


def absent(claim: dict) -> World:
    """One claim, another person's record, no pair."""
    return World([claim], [{"name": "李小红", "id_no": LI, "number": f"T{LI}", "number_id": LI}], [])


CASES = [
    # uncertified, unreadable
    ("claimed_nothing", World([{"claimed": False}]), "uncertified", "uncertified"),
    ("unreadable_row", World([{"readable": False}]), "unreadable", "unreadable"),
    ("unreadable_before_uncertified", World([{"readable": False, "claimed": False}]), "unreadable", "unreadable"),
    # out of scope
    ("post_of_another_trade", one({"post": "叉车司机"}), "out_of_scope", "post_not_covered"),
    ("post_of_the_trade", one({"post": "维修电工"}), "registered", "on_record"),
    ("post_and_a_typing_error", one({"post": "焊工", "name": "王建果"}, pair={"name_level": "homophone"}),
     "out_of_scope", "post_not_covered"),
    ("post_and_a_lapse", one({"post": "焊工", "valid_to": "2024-06-01"}, {"valid_to": "2024-06-01"}), "lapsed",
     "past_end"),
    ("post_and_an_alteration", one({"post": "焊工", "valid_to": "2029-03-01"}), "altered", "valid_to_later"),
    ("post_and_an_open_question", one({"post": "焊工"}, {"status": "pending"}), "needs_verification",
     "status_pending"),
    ("post_and_no_item_claimed", one({"post": "焊工", "item": None, "item_match": "missing"}), "registered",
     "on_record"),
    ("post_of_another_family_and_no_item_claimed", one({"post": "叉车司机", "item": None, "item_match": "missing"}),
     "out_of_scope", "post_not_covered"),
    ("post_and_an_item_that_is_merely_like", one({"post": "焊工", "item_match": "fuzzy"}), "registered_discrepant",
     "item_fuzzy"),
    ("post_and_a_guessed_family", one({"post": "焊工", "family_basis": "guessed"}), "registered", "on_record"),
    ("post_in_a_row_that_may_have_slipped", one({"post": "焊工", "beside_misplaced": True}), "registered",
     "on_record"),
    # registered
    ("all_agree", one({}), "registered", "on_record"),
    ("only_the_id_claimed", one({**NO_DATES, "item": None, "item_match": "missing"}), "registered", "on_record"),
    ("end_a_day_off", one({"valid_to": "2027-02-28"}), "registered", "on_record"),
    ("end_by_year_only", one({"valid_to": "2027"}), "registered", "on_record"),
    ("end_by_month_only", one({"valid_to": "2027-03"}), "registered", "on_record"),
    ("recorded_by_year_only", one({}, {"valid_to": "2027"}), "registered", "on_record"),
    ("issue_is_start_of_validity", one({"issue": "2021-03-01"}), "registered", "on_record"),
    ("first_issue_long_ago", one({"first_issue": None, "issue": "2021-03-01"}, {"first_issue": "2009-01-01"}),
     "registered", "on_record"),
    ("issue_against_first_issue_only", one(NO_DATES | {"issue": "2021-03-01"},
     NO_DATES | {"first_issue": "2009-01-01"}), "registered", "on_record"),
    ("item_by_synonym", one({"item_match": "synonym"}), "registered", "on_record"),
    ("another_employer", one(BUILDER | {"family": F4.value, "item": "C1"},
     BUILDER_RECORD | {"family": F4.value, "item": "C1"}, {"enterprise_level": "different"}),
     "registered", "employer_differs"),
    ("id_missing_number_and_name_agree", one(NO_ID, pair={"id_level": "missing", "stage": "number"}), "registered",
     "on_record"),
    ("day_of_the_review_in_the_column_of_the_one_due", one({"review_due": "2024-05-10"},
     {"review_due": "2024-03-01", "review_done": "2024-05-10"}), "registered", "on_record"),
    ("a_day_of_review_that_the_record_does_not_tell", one({"review_due": "2023-10-01"},
     {"review_due": "2024-12-01"}), "registered_discrepant", "review_due_differs"),
    ("a_timely_day_of_review_that_the_record_does_not_tell", one({"review_due": "2024-02-01"},
     {"review_due": "2024-12-01"}), "registered", "on_record"),
    ("the_review_before_the_one_that_comes", one({"review_due": "2021-06-11"},
     {"review_due": "2024-12-01"}), "registered", "on_record"),
    ("review_done_a_year_early", one({"review_due": None}, {"review_due": "2024-06-01", "review_done": "2023-06-01"}),
     "registered", "on_record"),
    ("plain_c_of_old", one(BUILDER | {"family": F4.value, "item": "C"},
     BUILDER_RECORD | {"family": F4.value, "item": "C2"}), "registered", "on_record"),
    ("open_end_on_both_sides", one({"valid_to": "长期"}, {"valid_to": "长期"}), "registered", "on_record"),
    ("number_and_end_in_the_sister_family", one({"item": None, "item_match": "missing"},
     {"family": "coal_special_operation"}), "registered", "sister_family"),
    # registered_discrepant
    ("id_of_15_digits", one({"id_state": "old15"}, pair={"id_level": "old15"}), "registered_discrepant", "id_old15"),
    ("id_repaired", one(FAILED, pair={"id_level": "repaired"}), "registered_discrepant", "id_repaired"),
    ("failing_id_repairs_to_embedded", one(FAILED, pair={"id_level": "repaired", "stage": "repair"}),
     "registered_discrepant", "id_repaired"),
    ("id_masked", one({"id_no": WANG[:6] + "*" * 8 + WANG[14:], "id_state": "masked"},
     pair={"id_level": "masked_consistent", "stage": "masked"}), "registered_discrepant", "id_masked"),
    ("both_masked_and_a_date_agrees", one(STARRED | OTHER_DATES | {"valid_to": "2027-03-01", "review_due": None},
     pair=STARRED_PAIR), "registered_discrepant", "id_masked"),
    ("both_masked_and_no_date_agrees", one(STARRED | OTHER_DATES, pair=STARRED_PAIR), "needs_verification",
     "masked_namesake"),
    ("both_masked_and_one_date_differs", one(STARRED | NO_DATES | {"valid_to": "2026-03-01"}, pair=STARRED_PAIR),
     "registered_discrepant", "id_masked"),
    ("id_cut_by_spreadsheet", one({"id_no": WANG[:15], "id_state": "numeric"}, pair={"id_level": "prefix"}),
     "registered_discrepant", "id_prefix"),
    ("id_in_scientific_notation", one({"id_no": None, "id_state": "numeric"}, pair={"id_level": "missing"}),
     "registered_discrepant", "id_prefix"),
    ("id_malformed", one({"id_no": None, "id_state": "malformed"}, pair={"id_level": "missing"}),
     "registered_discrepant", "id_malformed"),
    ("id_only_in_number", one({"id_no": "37", "id_state": "malformed"}, pair={"id_level": "embedded"}),
     "registered_discrepant", "id_embedded"),
    ("name_homophone", one({"name": "王建果"}, pair={"name_level": "homophone"}), "registered_discrepant",
     "name_homophone"),
    ("name_one_character", one({"name": "王建业"}, pair={"name_level": "one_character"}), "registered_discrepant",
     "name_one_character"),
    ("t_left_out", one({"number": WANG, "number_form": "id"}, pair={"number_level": "embeds"}), "registered",
     "number_embeds"),
    ("another_day_of_review_than_the_recorded_one", one({"review_due": "2023-10-01"},
     {"review_due": "2024-09-01", "review_done": "2024-01-05"}), "registered_discrepant", "review_due_differs"),
    ("number_one_error", one(BUILDER, BUILDER_RECORD, {"number_level": "near"}), "registered_discrepant",
     "number_near"),
    ("typing_error_inside_number", one({"number": f"T{BAD_ID}", "number_id": BAD_ID},
     pair={"number_level": "embeds"}), "registered_discrepant", "number_near"),
    ("another_number_of_the_same_item", one(BUILDER | {"number": "鲁J012019000777"}, BUILDER_RECORD,
     {"number_level": "different"}), "registered_discrepant", "number_differs"),
    ("old_number_beside_current_card", one({"number": "37098304000123", "number_form": "old14", "number_id": None},
     pair={"number_level": "embeds"}), "registered_discrepant", "number_differs"),
    ("number_masked", one({"number": "T3709**********1234", "number_form": "masked", "number_id": None},
     pair={"number_level": "different"}), "registered_discrepant", "number_hidden"),
    ("earlier_end", one({"valid_to": "2026-03-01"}), "registered_discrepant", "valid_to_differs"),
    ("end_as_what_comes_behind_the_review", one({"review_due": "2027-03-01"}, {"review_done": "2024-11-20"}),
     "registered", "on_record"),
    ("review_date_in_end_column", one({"valid_to": "2024-12-01", "review_due": None}), "registered_discrepant",
     "valid_to_is_review_due"),
    ("end_date_in_review_column", one({"review_due": "2027-03-01"}), "registered_discrepant", "review_due_is_end"),
    ("exactly_a_month_later", one({"valid_to": "2027-04-01"}), "registered_discrepant", "valid_to_differs"),
    ("month_later_by_month_precision", one({"valid_to": "2027-04"}), "registered_discrepant", "valid_to_differs"),
    ("february_to_end_of_march", one({"valid_to": "2027-03-31"}, {"valid_to": "2027-02-28"}),
     "registered_discrepant", "valid_to_differs"),
    ("wrong_first_issue", one({"first_issue": "2020-01-05"}), "registered_discrepant", "first_issue_differs"),
    ("item_fuzzy", one({"item_match": "fuzzy"}), "registered_discrepant", "item_fuzzy"),
    ("item_not_in_catalogue", one({"item": None, "item_match": "unknown"}), "registered_discrepant", "item_unknown"),
    ("fuzzy_item_never_accuses", one({"item": "高压电工作业", "item_match": "fuzzy"}), "registered_discrepant",
     "item_fuzzy"),
    ("unread_record_item_never_accuses", one({"item": "高压电工作业"}, {"item": None, "item_match": "unknown"}),
     "registered_discrepant", "record_item_unknown"),
    ("finite_end_against_open_record", one({"valid_to": "2027-03-01"}, {"valid_to": "长期"}),
     "registered_discrepant", "valid_to_differs"),
    # impersonated
    ("number_of_another", one(BUILDER, LI_BUILDER | {"source": "住建局"}, STRANGER), "impersonated",
     "number_of_another"),
    ("number_holds_another_valid_id", absent({"number": f"T{LI}", "number_id": LI}), "impersonated",
     "number_embeds_another"),
    ("same_id_other_name", one({"name": "李小红"}, pair={"name_level": "different", "same_person": False}),
     "impersonated", "id_under_another_name"),
    ("no_id_and_number_of_another_name", one(BUILDER | NO_ID, LI_BUILDER | {"source": "住建局"},
     STRANGER | {"id_level": "missing"}), "impersonated", "number_of_another"),
    ("namesake_with_another_valid_id", one(BUILDER, LI_BUILDER | {"name": "王建国", "source": "住建局"},
     STRANGER | {"name_level": "equal"}), "impersonated", "number_of_another"),
    ("twin_lends_his_card", one(BUILDER, LI_BUILDER | {"name": "王建军", "id_no": resident("37098319800102125"),
     "source": "住建局"}, STRANGER | {"name_level": "one_character"}), "impersonated", "number_of_another"),
    # not impersonated
    ("a_foreigner_in_two_scripts", one({"id_no": "M12345678", "id_state": "other_document", "number": "TM12345678",
     "number_form": "free", "number_id": None}, {"name": "KIM MINSU", "id_no": "M12345678", "number": "TM12345678"},
     STRANGER), "needs_verification", "number_of_similar_name"),
    ("neighbouring_number_is_a_typing_error", World([BUILDER], [BUILDER_RECORD, LI_BUILDER | {"source": "住建局"}],
     [{"number_level": "near"}, {"reg_id": 1, **STRANGER}]), "registered_discrepant", "number_near"),
    ("number_is_his_own_too", World([BUILDER], [BUILDER_RECORD, LI_BUILDER | {"source": "住建局"}],
     [{}, {"reg_id": 1, **STRANGER}]), "registered", "on_record"),
    ("no_id_and_number_of_similar_name", one(BUILDER | NO_ID, LI_BUILDER | {"source": "住建局"},
     STRANGER | {"id_level": "missing", "name_level": "one_character"}), "needs_verification",
     "number_of_similar_name"),
    ("failing_id_inside_number", absent({"number": f"T{BAD_ID}", "number_id": BAD_ID}), "not_registered", "no_record"),
    # revoked
    ("revoked", one({}, {"status": "revoked"}), "revoked", "status_revoked"),
    ("suspended", one({}, {"status": "suspended"}), "revoked", "status_suspended"),
    ("cancelled", one({}, {"status": "cancelled"}), "revoked", "status_cancelled"),
    ("withdrawn", one({}, {"status": "withdrawn"}), "revoked", "status_withdrawn"),
    ("revoked_before_lapsed", one({"valid_to": "2022-03-01"}, {"status": "revoked", "valid_to": "2022-03-01"}),
     "revoked", "past_end"),
    ("revoked_and_renewed", World([{}], [{"status": "revoked"}, {}], [{}, {"reg_id": 1}]), "registered", "on_record"),
    ("no_item_old_card_revoked", World([{"item": None, "item_match": "missing", "valid_to": "2021-03-01"}],
     [{"status": "cancelled", "valid_to": "2021-03-01"}, {}], [{}, {"reg_id": 1}]), "registered_discrepant",
     "valid_to_differs"),
    ("revoked_renewal_of_a_lapsed_card", World([{}], [{"valid_to": "2021-03-01"}, {"status": "revoked"}],
     [{}, {"reg_id": 1}]), "revoked", "status_revoked"),
    # altered
    ("end_two_years_later", one({"valid_to": "2029-03-01"}), "altered", "valid_to_later"),
    ("a_day_over_a_month", one({"valid_to": "2027-04-02"}), "altered", "valid_to_later"),
    ("later_year_only", one({"valid_to": "2028"}), "altered", "valid_to_later"),
    ("open_end_against_a_date", one({"valid_to": "长期"}), "altered", "valid_to_later"),
    ("review_date_later", one({"review_due": "2026-02-01"}), "altered", "review_due_later"),
    ("review_date_after_the_end", one({"review_due": "2028-06-01"}, {"review_due": None}), "altered",
     "review_due_later"),
    ("end_counted_back_to_a_far_start", one(NO_DATES | {"valid_to": "2031-03-01"}), "altered", "valid_to_later"),
    ("another_item", one({"item": "高压电工作业"}), "altered", "item_not_on_record"),
    ("another_letter", one(BUILDER | {"family": F4.value, "item": "A"},
     BUILDER_RECORD | {"family": F4.value, "item": "C2"}), "altered", "item_not_on_record"),
    ("altered_before_lapsed", one({"valid_to": "2027-03-01"}, {"valid_to": "2023-03-01", "review_due": None}),
     "altered", "past_end"),
    ("later_than_all_records", World([{"valid_to": "2033-03-01"}], [{"valid_to": "2021-03-01"}, {}],
     [{}, {"reg_id": 1}]), "altered", "valid_to_later"),
    # not altered
    ("as_late_as_the_renewed_record", World([{}], [{"valid_to": "2021-03-01", "status": "expired"}, {}],
     [{}, {"reg_id": 1}]), "registered", "on_record"),
    ("other_item_also_held", World([{"item": "高压电工作业"}], [{}, {"item": "高压电工作业"}], [{}, {"reg_id": 1}]),
     "registered", "on_record"),
    ("renewed_after_export", one(RENEWED, {"valid_to": "2024-07-31", "review_due": None}), "needs_verification",
     "renewed_after_export"),
    ("renewed_eleven_days_before_export", one(RENEWED | {"issue": "2024-07-25", "valid_to": "2030-07-24"},
     {"valid_to": "2024-07-31", "review_due": None}), "altered", "valid_to_later"),
    ("renewed_ten_days_before_export", one(RENEWED | {"issue": "2024-07-26", "valid_to": "2030-07-25"},
     {"valid_to": "2024-07-31", "review_due": None}), "needs_verification", "renewed_after_export"),
    ("renewed_by_its_end_ten_days_before", one(NO_DATES | {"valid_to": "2030-07-25"}, {"valid_to": "2024-07-25",
     "review_due": None}), "needs_verification", "renewed_after_export"),
    ("renewed_by_its_end_twelve_days_before", one(NO_DATES | {"valid_to": "2030-07-24"}, {"valid_to": "2024-07-24",
     "review_due": None}), "altered", "valid_to_later"),
    ("renewed_and_issue_is_the_first_issue", one(NO_DATES | {"issue": "2018-08-01", "valid_to": "2030-07-31"},
     NO_DATES | {"first_issue": "2018-08-01", "valid_to": "2024-07-31"}), "needs_verification",
     "renewed_after_export"),
    ("first_issue_beside_an_end_that_follows_nothing", one(NO_DATES | {"issue": "2022-08-01", "valid_to": "2030-08-20"},
     NO_DATES | {"first_issue": "2022-08-01", "valid_to": "2028-07-31"}), "altered", "valid_to_later"),
    ("renewed_before_the_old_card_is_cancelled", one(NO_DATES | {"valid_to": "2030-08-20"}, NO_DATES | {
     "valid_to": "2024-08-20", "status": "cancelled"}), "needs_verification", "renewed_after_export"),
    ("review_told_that_the_export_cannot_show", one({"review_done": "2024-07-28"}, {"review_due": "2024-07-30"}),
     "needs_verification", "renewed_after_export"),
    ("review_due_again_beside_the_former_review", one({"review_done": "2021-07-20", "review_due": "2027-07-30"},
     {"review_due": "2024-07-30", "review_done": "2021-07-20", "valid_to": "2030-07-30"}), "needs_verification",
     "renewed_after_export"),
    ("renewal_told_by_its_end", one(NO_DATES | {"valid_to": "2030-08-20"}, {"valid_to": "2024-08-20",
     "review_due": None}), "needs_verification", "renewed_after_export"),
    ("new_card_without_its_end", one(NO_DATES | {"issue": "2024-08-01"}, {"review_due": None}), "needs_verification",
     "renewed_after_export"),
    ("new_card_whose_end_is_on_record", one({"valid_from": "2024-08-01", "review_due": None}), "registered_discrepant",
     "valid_from_differs"),
    ("reviewed_after_export", one({"review_done": "2024-08-20", "review_due": "2026-12-01"}),
     "needs_verification", "renewed_after_export"),
    ("later_end_from_elsewhere", one({"valid_to": "2029-03-01", "issuer": "河南省应急管理厅"}), "needs_verification",
     "differs_not_covered"),
    ("other_item_from_elsewhere", one({"item": "高压电工作业", "issuer": "河南省应急管理厅"}), "needs_verification",
     "differs_not_covered"),
    # lapsed
    ("past_its_end", one({"valid_to": "2024-10-17", "review_due": None}, {"valid_to": "2024-10-17",
     "review_due": None}), "lapsed", "past_end"),
    ("review_missed", one({"review_due": None}, {"review_due": "2024-06-01"}), "lapsed", "past_review"),
    ("review_done_before_the_year", one({"review_due": None}, {"review_due": "2024-06-01",
     "review_done": "2023-05-31"}), "lapsed", "past_review"),
    ("expired_by_status", one({}, {"status": "expired"}), "lapsed", "status_expired"),
    ("recorded_year_only_is_over", one({"valid_to": "2023", "review_due": None}, {"valid_to": "2023",
     "review_due": None}), "lapsed", "past_end"),
    ("record_without_an_end", one({"valid_to": "2023-01-01", "review_due": None},
     {"valid_to": None, "review_due": None}), "lapsed", "past_end_by_claim"),
    ("lapsed_after_export", one({"valid_to": "2024-09-01", "review_due": None}, {"valid_to": "2024-09-01",
     "review_due": None}), "lapsed", "lapsed_after_export"),
    ("item_not_claimed_end_tells_which", World([{"item": None, "item_match": "missing", "valid_to": "2023-05-01",
     "review_due": None}], [{"valid_to": "2027-03-01"}, {"item": "高压电工作业", "valid_to": "2023-05-01",
     "review_due": None}], [{}, {"reg_id": 1}]), "lapsed", "past_end"),
    # not_registered
    ("nobody_on_record", absent({}), "not_registered", "no_record"),
    ("no_issuer_counts_as_covered", absent({"issuer": None}), "not_registered", "issuer_missing"),
    ("no_dates_count_as_covered", absent(NO_DATES), "not_registered", "no_dates"),
    ("issued_ten_days_before_export", absent({"first_issue": "2024-07-26", "valid_from": "2024-07-26"}),
     "not_registered", "no_record"),
    ("on_record_in_another_family_only", one({}, BUILDER_RECORD, {"number_level": "different"}), "needs_verification",
     "no_registry"),
    ("other_card_in_the_sister_family", World([{"item": None, "item_match": "missing"}],
     [{"id_no": LI}, {"family": "coal_special_operation", "valid_to": "2025-09-09", "valid_from": "2019-09-09"}],
     [{"reg_id": 1}]), "not_registered", "on_record_other_family"),
    ("namesake_with_valid_id", one({}, {"id_no": LI}, {"same_person": False, "id_level": "different",
     "number_level": "different", "stage": "name_area"}), "not_registered", "no_record"),
    ("namesake_of_the_same_area", one(FAILED, {"id_no": LI, "valid_to": "2026-01-01", "valid_from": None,
     "first_issue": None, "review_due": None}, UNDECIDED | {"number_level": "different", "stage": "name_area"}),
     "not_registered", "id_check_failed"),
    # needs_verification
    ("issued_nine_days_before_export", absent({"first_issue": "2024-07-27", "valid_from": "2024-07-27"}),
     "needs_verification", "issued_after_export"),
    ("issued_in_the_year_of_export", absent(NO_DATES | {"first_issue": "2024"}), "needs_verification",
     "issued_after_export"),
    ("issued_the_year_before", absent(NO_DATES | {"first_issue": "2023"}), "not_registered", "no_record"),
    ("coarse_first_issue_bounded_by_issue", absent(NO_DATES | {"first_issue": "2024", "issue": "2024-03-01"}),
     "not_registered", "no_record"),
    ("start_told_by_the_end", absent(NO_DATES | {"valid_to": "2030-08-20"}), "needs_verification",
     "issued_after_export"),
    ("issued_by_another_trade", absent({"issuer": "山东省交通运输厅"}), "needs_verification", "not_covered_issuer"),
    ("issued_elsewhere", absent({"issuer": "河南省应急管理厅"}), "needs_verification", "not_covered_issuer"),
    ("family_unknown", absent({"family": None}), "needs_verification", "family_unknown"),
    ("no_export_of_the_family", absent({"family": "special_equipment"}), "needs_verification", "no_registry"),
    ("same_name_and_birth_date", one(FAILED, {"id_no": LI}, UNDECIDED | {"number_level": "different"}),
     "needs_verification", "undecided_candidate"),
    ("same_name_and_dates_without_id", World([NO_ID | {"number_id": None, "number": "123"}], [{"id_no": LI}], []),
     "needs_verification", "resembles_record"),
    ("two_wrong_digits_under_one_name", one(MISTYPED, OTHER_DATES, TWO_ERRORS), "needs_verification", "id_two_errors"),
    ("two_wrong_digits_under_another_name", one(MISTYPED, OTHER_DATES, TWO_ERRORS | {"name_level": "different"}),
     "not_registered", "id_check_failed"),
    ("a_valid_number_two_digits_off_and_one_date", World([SLIP], [{"enterprise_key": "别厂"}], []),
     "needs_verification", "id_two_errors"),
    ("a_valid_number_two_digits_off_and_one_enterprise", World([SLIP], [OTHER_DATES], []),
     "needs_verification", "id_two_errors"),
    ("a_valid_number_two_digits_off_and_nothing_else", World([SLIP], [OTHER_DATES | {"enterprise_key": "别厂"}], []),
     "not_registered", "no_record"),
    ("a_valid_number_of_another_name", World([SLIP | {"name": "王建军"}], [{}], []), "not_registered", "no_record"),
    ("no_id_but_name_and_enterprise", one(NO_ID | OTHER_NUMBER, OTHER_DATES, COLLEAGUE),
     "needs_verification", "namesake_same_enterprise"),
]  # fmt: skip


@pytest.mark.parametrize(("world", "verdict", "reason"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_verdict(world: World, verdict: str, reason: str) -> None:
    given, reasons = verdict_of(world)
    assert (given, reason in reasons) == (verdict, True), reasons


def test_family_unknown_is_judged_by_the_record_found() -> None:
    assert verdict_of(one({"family": None})) == ("registered", ["on_record"])


def test_an_open_family_is_absent_only_where_all_it_may_be_of_are_covered() -> None:
    world = World([{"family": None}], [{"id_no": LI}, {"id_no": LI, "family": "coal_special_operation"}], [])
    world.coverage = (*COVERAGE, Coverage("应急局", Family.COAL_SPECIAL_OPERATION))
    assert verdict_of(world)[0] == "not_registered"
    world.coverage = COVERAGE
    assert verdict_of(world) == ("needs_verification", ["family_unknown"])


def test_an_open_family_isn_t_one_whose_numbers_look_different() -> None:
    assert verdict_of(one({"family": None}, BUILDER_RECORD, {"number_level": "different"}))[0] == "needs_verification"


def test_an_open_family_with_a_record_of_other_dates_accuses_nobody() -> None:
    world = one({"family": None}, {"valid_to": "2025-09-09", "valid_from": "2019-09-09", "first_issue": None})
    world.records.append({"id_no": LI, "family": "coal_special_operation"})
    world.coverage = (*COVERAGE, Coverage("应急局", Family.COAL_SPECIAL_OPERATION))
    assert verdict_of(world)[0] == "needs_verification"


def test_a_mistyped_number_is_one_even_where_the_record_shows_none() -> None:
    claim = {"number": BAD_ID, "number_form": "id", "number_id": BAD_ID}
    verdict, reasons = verdict_of(one(claim, {"number": None}, {"number_level": "missing"}))
    assert (verdict, "number_near" in reasons) == ("registered_discrepant", True)


def test_a_number_of_the_wrong_length_is_mistyped_even_where_the_record_shows_none() -> None:
    claim = {"number": WANG[1:], "number_form": "free", "number_id": None}
    assert verdict_of(one(claim, {"number": None}, {"number_level": "missing"}))[0] == "registered_discrepant"


def test_the_answering_record_tells_the_family() -> None:
    world = one({"item": None, "item_match": "missing"}, {"family": "coal_special_operation"})
    assert world.judge()["family"].to_list() == ["coal_special_operation"]


def test_the_start_tells_the_item_where_the_end_is_mistyped() -> None:
    claim = {"item": None, "item_match": "missing", "valid_to": "2027-02-10", "review_due": None}
    unreviewed = {
        "item": "高压电工作业",
        "valid_from": "2022-01-01",
        "valid_to": "2028-01-01",
        "review_due": "2023-01-01",
    }
    world = World([claim], [unreviewed, {}], [{}, {"reg_id": 1}])
    assert verdict_of(world)[0] == "registered_discrepant"


@pytest.mark.parametrize(("recorded", "verdict"), [("压力焊作业", "registered"), ("登高架设作业", "altered")])
def test_a_broad_word_may_mean_any_item_of_its_class(recorded: str, verdict: str) -> None:
    welder = {"item": "熔化焊接与热切割作业", "item_match": "broad"}
    assert verdict_of(one(welder, {"item": recorded}))[0] == verdict


def test_an_item_of_both_sisters_speaks_for_neither() -> None:
    manager = {"number": WANG, "number_form": "id", "item": "主要负责人", "family": "safety_competence"}
    world = one(manager, manager | {"family": "coal_safety_competence"})
    assert verdict_of(world) == ("registered", ["on_record", "sister_family"])


def test_ends_on_the_as_of_date_is_still_valid() -> None:
    ends_today = {"valid_to": AS_OF.isoformat(), "review_due": None}
    assert verdict_of(one(ends_today, ends_today))[0] == "registered"


def test_lapses_the_day_after() -> None:
    ended = {"valid_to": AS_OF.isoformat(), "review_due": None}
    assert verdict_of(one(ended, ended), date(2024, 10, 19))[0] == "lapsed"


def test_any_of_several_exports_may_cover() -> None:
    world = absent({"issuer": "河南省应急管理厅"})
    world.coverage = (*COVERAGE, Coverage("应急局", F1, ("河南省*",)))
    assert verdict_of(world)[0] == "not_registered"


def test_the_settings_date_comes_before_the_rows() -> None:
    world = absent({})
    world.coverage = (Coverage("应急局", F1, exported_on=date(2021, 1, 1)),)
    assert verdict_of(world) == ("needs_verification", ["issued_after_export"])


def test_the_deciding_reason_comes_first() -> None:
    world = one({"name": "王建果", "valid_to": "2029-03-01"}, pair={"name_level": "homophone"})
    assert verdict_of(world)[1] == ["valid_to_later", "name_homophone", "on_record"]


@pytest.mark.parametrize(
    ("world", "confidence"),
    [
        (one({}), 0.95),
        (one({"valid_to": "2029-03-01"}), 0.9),
        (one({"name": "李小红"}, pair={"name_level": "different", "same_person": False}), 0.75),
        (absent(FAILED), 0.6),
    ],
)
def test_confidence_is_that_of_the_weakest_rule(world: World, confidence: float) -> None:
    assert world.judge()["confidence"][0] == confidence


def test_who_stands_on_anothers_record_is_not_said_to_be_found_nowhere() -> None:
    world = World([BUILDER], [LI_BUILDER | {"source": "住建局"}], [{"reg_id": 0, **STRANGER}])
    judged = world.judge()
    assert judged["verdict"].to_list() == ["impersonated"]
    assert "no_record" not in judged["reasons"][0]


def test_an_impersonation_points_at_the_record_of_the_other() -> None:
    world = World([BUILDER], [{}, LI_BUILDER | {"source": "住建局"}], [{"reg_id": 1, **STRANGER}])
    judged = world.judge()
    assert (judged["reg_id"][0], judged["matched_row"][0]) == (1, 3)
