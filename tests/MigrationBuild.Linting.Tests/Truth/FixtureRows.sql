INSERT INTO ref SELECT g, 'c' || g, g FROM generate_series(1, 200) g;
INSERT INTO t SELECT g, g, g, 'text ' || g, 'vc ' || g, g, 'new', g, g, int4range(g, g + 1), '2024-01-01', '2024-01-01', '{}', gen_random_uuid(), 'sad' FROM generate_series(1, 200) g;
INSERT INTO c SELECT g, g, g FROM generate_series(1, 200) g;
INSERT INTO lone SELECT g, g, 'v' || g FROM generate_series(1, 200) g;
INSERT INTO p SELECT g * 10 - 1, g, 'v', g, g FROM generate_series(1, 200) g;
INSERT INTO pnew SELECT 2000 + g, g, 'v', g, g FROM generate_series(1, 200) g;
INSERT INTO ip SELECT g, g, 'v' FROM generate_series(1, 200) g;
INSERT INTO ic SELECT g, g, 'v' FROM generate_series(1, 200) g;
ANALYZE;
