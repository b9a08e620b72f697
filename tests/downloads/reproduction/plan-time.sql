-- The part of a plan's period that had passed, in days, and the pace: attainment by that part.

-- The first and the last day that a date can mean; a reduced one means many.
CREATE MACRO first_of(d) AS CASE length(d) WHEN 4 THEN (d || '-01-01')::DATE WHEN 7 THEN (d || '-01')::DATE ELSE d::DATE END;
CREATE MACRO last_of(d) AS CASE length(d) WHEN 4 THEN (d || '-12-31')::DATE WHEN 7 THEN last_day((d || '-01')::DATE) ELSE d::DATE END;
CREATE MACRO share_passed(plan_from, upto, plan_to) AS CASE WHEN upto < plan_from THEN 0 WHEN upto >= plan_to THEN 100
  ELSE 100.0 * (upto - plan_from + 1) / (plan_to - plan_from + 1) END;

INSERT INTO computed
SELECT measure_id, measure, shape, true, passed, passed FROM (
  SELECT *, CASE
    WHEN period_end = plan_end THEN point_at(100)
    -- A year to date without an end ends within its year; otherwise an end that is not printed may be any day.
    WHEN period_end IS NULL THEN span(0, true, 100, true)
    ELSE span(share_passed(last_of(plan_start), first_of(period_end), last_of(plan_end)), true,
      share_passed(first_of(plan_start), last_of(period_end), first_of(plan_end)), true) END AS passed
  FROM formulas WHERE measure = 'elapsed_share' AND formula IS NOT NULL
);

INSERT INTO computed
SELECT f.measure_id, f.measure, f.shape, a.is_known AND is_point(a.suggests) AND is_point(e.suggests) AND t.value IS NOT NULL,
  quotient(a.suggests, e.suggests), quotient(a.allows, e.allows)
FROM formulas AS f
JOIN computed AS a ON a.measure_id = f.attainment_id
JOIN computed AS e ON e.measure_id = replace(f.attainment_id, 'attainment~', 'elapsed_share~')
JOIN formulas AS t ON t.measure_id = f.attainment_id
WHERE f.measure = 'pace' AND f.formula IS NOT NULL;
