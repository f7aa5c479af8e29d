import numpy as np
import pytest
from solids import box, sheet

from orthodesign.checks.errors import ChecksError
from orthodesign.checks.machines import printers, processes
from orthodesign.checks.printability import check_printability, smallest_turn
from orthodesign.checks.standing import convex_outline
from orthodesign.prescription import MATERIALS


def rectangle(length, width):
    return convex_outline(np.array([(0.0, 0), (length, 0), (length, width), (0, width)]))


def codes(printability):
    return [finding.code for finding in printability.findings]


def test_that_what_fits_is_not_turned():
    assert smallest_turn(rectangle(200, 90), (250, 250)) == 0.0


def test_that_a_long_insole_fits_a_square_bed_diagonally():
    # (length + width) / √2 is what a rectangle needs at 45°
    bed = (255 + 90) / np.sqrt(2)
    assert smallest_turn(rectangle(255, 90), (bed + 0.01, bed + 0.01)) == pytest.approx(-45, abs=0.1)
    assert smallest_turn(rectangle(255, 90), (bed - 0.01, bed - 0.01)) is None


def test_that_the_turn_found_is_the_smallest():
    # across a wide bed: L cos θ + W sin θ = bed width decides
    length, width, bed = 300.0, 60.0, (290.0, 500.0)
    turn = abs(smallest_turn(rectangle(length, width), bed))
    needed = length * np.cos(np.radians(turn)) + width * np.sin(np.radians(turn))
    less = length * np.cos(np.radians(turn - 0.02)) + width * np.sin(np.radians(turn - 0.02))
    assert needed <= bed[0] < less


def test_that_a_rounded_outline_fits_where_its_box_does_not():
    turn = np.linspace(0, 2 * np.pi, 200, endpoint=False)
    ellipse = convex_outline(np.stack([150 * np.cos(turn), 48 * np.sin(turn)], axis=1))
    bed = 2 * np.sqrt((150**2 + 48**2) / 2) + 0.1  # an ellipse at 45°
    assert smallest_turn(ellipse, (bed, bed)) is not None
    assert smallest_turn(rectangle(300, 96), (bed, bed)) is None


def test_that_a_long_device_is_turned_on_a_256_mm_bed_and_refused_on_220():
    long = box((262, 85, 25))
    turned = check_printability(long, 3.0, "fdm_tpu", "fdm_256")
    assert codes(turned) == ["PRINT-TURNED"]
    assert 0 < abs(turned.placement.turn_deg) <= 45
    assert turned.placement.spare_mm >= 0
    refused = check_printability(long, 3.0, "fdm_tpu", "fdm_220")
    assert codes(refused) == ["PRINT-BED"]
    assert refused.placement is None


def test_that_a_powder_bed_may_hold_it_on_end():
    placed = check_printability(box((280, 90, 30)), 3.0, "sls_pa12", "fuse_1")
    assert placed.placement.pose == "on end"
    assert codes(placed) == ["PRINT-TURNED"]


@pytest.mark.parametrize(
    ("thickness", "found"),
    [(0.49, ["PRINT-WALL"]), (0.5, ["PRINT-WALL-LEAN"]), (0.98, ["PRINT-WALL-LEAN"]), (1.0, []), (3.0, [])],
)
def test_that_walls_are_judged_by_the_process(thickness, found):
    assert codes(check_printability(sheet(), thickness, "mjf_pa12")) == found


def test_that_process_and_printer_must_belong_together():
    assert "PRINT-PAIRING" in codes(check_printability(sheet(), 3.0, "mjf_pa12", "fdm_300"))


@pytest.mark.parametrize(("process", "printer"), [("mjf_gold", None), (None, "my_printer")])
def test_that_an_unknown_name_is_refused_with_those_there_are(process, printer):
    with pytest.raises(ChecksError, match="give one of"):
        check_printability(sheet(), 3.0, process, printer)


def test_that_every_process_and_printer_is_complete():
    for process in processes().values():
        assert 0 < process.minimum_wall_mm <= process.recommended_wall_mm
        assert process.material in MATERIALS
        assert process.source
    for printer in printers().values():
        assert min(*printer.bed_mm, printer.height_mm) > 100
        assert printer.source
    assert {p.technology for p in printers().values()} <= {p.technology for p in processes().values()}
