-- The quota that no report prints: the whole numbers, from one upwards, that admissions and percentage leave.

-- Rounded, so that a floating number just beside a whole one counts as that one.
CREATE MACRO least_whole(v, closed) AS CASE WHEN closed THEN ceil(round(v, 6)) ELSE floor(round(v, 6)) + 1 END;
CREATE MACRO most_whole(v, closed) AS CASE WHEN closed THEN floor(round(v, 6)) ELSE ceil(round(v, 6)) - 1 END;
CREATE MACRO wholes_of(a) AS {
  'first': greatest(coalesce(least_whole(a['l'], a['lc']), 1), 1)::BIGINT,
  'last': most_whole(a['h'], a['hc'])::BIGINT
};
CREATE MACRO how_many(w) AS CASE WHEN w['first'] > w['last'] THEN 0 ELSE w['last'] - w['first'] + 1 END;
CREATE MACRO range_of(w) AS CASE WHEN coalesce(how_many(w), 1) > 0 THEN span(w['first'], true, w['last'], true) END;

CREATE TABLE implied AS
SELECT f.measure_id, f.measure, f.shape,
  wholes_of(CASE f.shape
    WHEN 'ID − ID' THEN span(x.suggests['l'] - y.suggests['h'], x.suggests['lc'] AND y.suggests['hc'], x.suggests['h'] - y.suggests['l'], x.suggests['hc'] AND y.suggests['lc'])
    ELSE quotient(times(x.suggests, 100), a.suggests) END) AS suggested,
  wholes_of(CASE f.shape
    WHEN 'ID − ID' THEN span(x.allows['l'] - y.allows['h'], x.allows['lc'] AND y.allows['hc'], x.allows['h'] - y.allows['l'], x.allows['hc'] AND y.allows['lc'])
    ELSE quotient(times(x.allows, 100), a.allows) END) AS allowed
FROM formulas AS f
JOIN computed AS a ON a.measure_id = f.attainment_id
JOIN stated AS x ON x.observation_id = f.ids[1]
JOIN stated AS y ON y.observation_id = f.ids[2]
WHERE f.measure = 'implied_quota' AND f.formula IS NOT NULL;

INSERT INTO computed
SELECT measure_id, measure, shape, how_many(allowed) = 1, coalesce(range_of(suggested), range_of(allowed)), range_of(allowed) FROM implied;
