"""Random differences in leg length for tests that must hold for all of them."""

from __future__ import annotations

from hypothesis import strategies as st

from orthodesign.prescription.leg_length import LegKind, LegLength, Method, Onset, Scheme, Spine

any_leg_length = st.builds(
    LegLength,
    difference_mm=st.floats(0.5, 100.0),
    short_side=st.sampled_from(["left", "right"]),
    method=st.sampled_from(Method),
    kind=st.sampled_from(LegKind),
    onset=st.sampled_from(Onset),
    years=st.none() | st.floats(0.0, 120.0),
    spine=st.sampled_from(Spine),
    shoe_difference_mm=st.floats(-50.0, 50.0),
    scheme=st.sampled_from(Scheme),
    room_mm=st.floats(0.5, 12.0),
    interval_weeks=st.integers(1, 52),
    start=st.none() | st.just("2026-12-01"),
)
