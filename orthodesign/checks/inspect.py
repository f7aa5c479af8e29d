"""Insole → findings and doses: everything that is looked at before a file may leave."""

from __future__ import annotations

from dataclasses import dataclass

from orthodesign.checks.clinical import clinical_findings
from orthodesign.checks.doses import Dose, dose_findings, measure_doses
from orthodesign.checks.fit import Fit, fit_findings, fit_of
from orthodesign.checks.shell_doses import edge_band, untapered
from orthodesign.checks.solid import SolidReport, inspect_solid
from orthodesign.foundation.findings import Finding, Severity
from orthodesign.foundation.mesh import Mesh
from orthodesign.insole import Insole


@dataclass(frozen=True, eq=False)
class Inspection:
    """What was measured on a device and what is to be said of it."""

    solid: SolidReport
    doses: tuple[Dose, ...]
    fit: Fit
    findings: tuple[Finding, ...]

    @property
    def sound(self) -> bool:
        """Whether the device may be written: nothing of severity error."""
        return all(finding.severity is not Severity.ERROR for finding in self.findings)


def inspect_insole(insole: Insole, solid: Mesh) -> Inspection:
    """Judge ``insole`` on ``solid``: its STL as it will be written, read back (frame D, mm)."""
    prescription = insole.prescription
    report = inspect_solid(
        solid,
        material=prescription.choice("material"),
        # the side of a thick shell's rim is as tall as the shell
        edge_band_mm=edge_band(prescription),
        counted=untapered(insole),
        ground_off=prescription.number("rearfoot_post_motion") > 0.0,
    )
    thinnest = report.min_thickness_mm
    doses = measure_doses(insole, solid, float("nan") if thinnest is None else thinnest)
    fit = fit_of(insole, solid)
    findings = (
        *clinical_findings(insole),
        *report.findings,
        *fit_findings(fit),
        *dose_findings(doses),
    )
    return Inspection(report, doses, fit, findings)
