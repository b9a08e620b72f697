-- The published measures beside the recomputed ones.

CREATE TABLE measure_comparison AS
SELECT m.measure_id AS id,
  CASE WHEN m.formula IS NULL THEN coalesce(m.reading_low, m.reading_high, m.logical_low, m.logical_high, m.value) IS NULL AND m.reason_vi IS NOT NULL
    ELSE is_same(c.suggests, as_interval(m.reading_low, m.reading_low_end, m.reading_high, m.reading_high_end)) END AS reading,
  m.formula IS NULL OR is_same(c.allows, as_interval(m.logical_low, m.logical_low_end, m.logical_high, m.logical_high_end)) AS logical,
  m.formula IS NULL OR is_near(m.value, CASE WHEN c.is_known AND is_point(CASE m.measure WHEN 'implied_quota' THEN c.allows ELSE c.suggests END) THEN c.allows['l'] END) AS value,
  -- A measure that the period does not allow has no figure, printed or not.
  CASE WHEN p.suggests IS NULL OR m.formula IS NULL THEN coalesce(m.printed_low, m.printed_high) IS NULL
    ELSE is_same(p.suggests, as_interval(m.printed_low, m.printed_low_end, m.printed_high, m.printed_high_end)) END AS printed,
  i.measure_id IS NULL OR (m.whole_count IS NOT DISTINCT FROM how_many(i.suggested) AND m.whole_logical_count IS NOT DISTINCT FROM how_many(i.allowed)
    AND (m.whole_logical_count = 0 OR (m.whole_logical_first = i.allowed['first'] AND m.whole_logical_last IS NOT DISTINCT FROM i.allowed['last']))) AS wholes
FROM 'measures.parquet' AS m
LEFT JOIN computed AS c USING (measure_id) LEFT JOIN as_printed AS p USING (measure_id) LEFT JOIN implied AS i USING (measure_id);
