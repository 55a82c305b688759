"""python3 -m unittest comparison.test_measure, in the folder bench."""

import doctest
import unittest

from . import ratios, report
from .measure import Effort, Measurement, measure, warm_up
from .rows import Row, all_rows


class Pretended:
    """A side that takes the same time for each repeat, and writes down who was asked when."""

    def __init__(self, name, seconds, result, asked):
        self.name, self.seconds, self.result, self.asked = name, seconds, result, asked
        self.threads = 1

    def ask(self, what, **details):
        self.asked.append((self.name, what))

    def round(self, repeats):
        self.asked.append((self.name, "round"))
        taken = repeats * self.seconds
        return {"wall": taken, "thread": taken, "process": taken, "result": self.result}


def pretended(ours=0.01, theirs=0.02, results=(1.0, 1.0)):
    asked = []
    seconds = {"ours": ours, "peer": theirs}.items()
    return [Pretended(*side, result, asked) for side, result in zip(seconds, results)], asked


EFFORT = Effort(rounds=5, seconds=0.1, warm_up=0.2, longest=10)


class MeasureTest(unittest.TestCase):
    def test_sides_take_turns_and_only_rounds_after_the_warm_up_count(self):
        sides, asked = pretended()
        found = measure(Row("row", "group", "peer", {}), sides, EFFORT)[0]
        rounds = [name for name, what in asked if what == "round"]
        self.assertEqual(rounds, ["ours", "peer"] * (len(rounds) // 2))
        self.assertEqual((len(found.ours), len(found.theirs)), (5, 5))
        self.assertGreater(len(rounds), 10)

    def test_rounds_are_as_long_as_wanted_on_the_slower_side(self):
        repeats, pair = warm_up(pretended(0.001, 0.004)[0], EFFORT, 1000)
        self.assertEqual(repeats, 25)
        self.assertAlmostEqual(pair, 25 * 0.005)

    def test_no_round_has_more_repeats_than_the_row_allows(self):
        self.assertEqual(warm_up(pretended(1e-5, 1e-5)[0], EFFORT, 7)[0], 7)

    def test_the_ratio_is_above_one_where_we_are_faster(self):
        found = measure(Row("row", "group", "peer", {}, target=1.9), pretended()[0], EFFORT)[0]
        self.assertAlmostEqual(found.ratio("wall").median, 2.0)
        self.assertTrue(found.met)

    def test_milliseconds_are_those_of_one_unit(self):
        found = measure(Row("row", "group", "peer", {}, units=5), pretended()[0], EFFORT)[0]
        self.assertAlmostEqual(found.per_unit(found.ours), 2.0)

    def test_results_that_differ_are_told(self):
        row = Row("row", "group", "peer", {}, tolerance=1e-6)
        found = measure(row, pretended(results=(1.0, 1.1))[0], EFFORT)[0]
        self.assertFalse(found.agrees)
        self.assertIn("[!]", report.table([found]))

    def test_without_a_peer_its_cells_stay_empty_and_no_target_is_judged(self):
        found = measure(Row("row", "group", "peer", {}, target=1.0), pretended()[0][:1], EFFORT)[0]
        self.assertIsNone(found.met)
        self.assertIn(" - ", report.line(found))

    def test_lines_fit_into_120_columns(self):
        rounds = [{"wall": 12.345, "thread": 12.34, "process": 12.34, "result": 1.0}] * 5
        for row in all_rows(False):
            found = Measurement(row, 2, 1, rounds, rounds)
            self.assertLessEqual(len(report.line(found)), 120, row.name)
            self.assertLessEqual(len(report.busy_line(found, found)), 120, row.name)


def load_tests(loader, tests, pattern):
    tests.addTests(doctest.DocTestSuite(module) for module in (ratios, report))
    return tests


if __name__ == "__main__":
    unittest.main()
