namespace MigrationBuild.Npgsql.Tests.Planning;

internal static partial class SqlPairs
{
    private static IEnumerable<SqlPair> Keys =>
    [
        new("primary key added", "CREATE TABLE t (a int)", "CREATE TABLE t (a int PRIMARY KEY)") { Rows = "INSERT INTO t VALUES (1)" },
        new("primary key replaced", "CREATE TABLE t (a int PRIMARY KEY, b int NOT NULL)", "CREATE TABLE t (a int NOT NULL, b int PRIMARY KEY)") { Rows = "INSERT INTO t VALUES (1, 2)" },
        new("primary key replaced, its column optional", "CREATE TABLE t (a int PRIMARY KEY, b int)", "CREATE TABLE t (a int, b int PRIMARY KEY)") { Rows = "INSERT INTO t VALUES (1, 2)" },
        new("primary key column replaced", "CREATE TABLE t (a int PRIMARY KEY)", "CREATE TABLE t (b serial PRIMARY KEY)") { Rows = "INSERT INTO t VALUES (1)" },
        new("primary key renamed", "CREATE TABLE t (a int CONSTRAINT x PRIMARY KEY)", "CREATE TABLE t (a int CONSTRAINT y PRIMARY KEY)"),
        new("primary key replaced under a foreign key", "CREATE TABLE t (a int PRIMARY KEY, b int NOT NULL UNIQUE); CREATE TABLE u (a int REFERENCES t)", "CREATE TABLE t (a int NOT NULL UNIQUE, b int PRIMARY KEY); CREATE TABLE u (a int REFERENCES t (a))") { Rows = "INSERT INTO t VALUES (1, 2); INSERT INTO u VALUES (1)" },
        new("primary key grows with its foreign key", "CREATE TABLE t (a int PRIMARY KEY, b int NOT NULL); CREATE TABLE u (a int REFERENCES t, b int)", "CREATE TABLE t (a int, b int, PRIMARY KEY (a, b)); CREATE TABLE u (a int, b int, FOREIGN KEY (a, b) REFERENCES t)") { Rows = "INSERT INTO t VALUES (1, 2); INSERT INTO u VALUES (1, 2)" },
        new("primary key with include and deferrable", "CREATE TABLE t (a int, b int)", "CREATE TABLE t (a int, b int, PRIMARY KEY (a) INCLUDE (b) DEFERRABLE INITIALLY DEFERRED)"),
        new("unique added and dropped", "CREATE TABLE t (a int, b int, UNIQUE (a))", "CREATE TABLE t (a int, b int, UNIQUE (b), UNIQUE (a, b))") { Rows = "INSERT INTO t VALUES (1, 2)" },
        new("unique replaced under its name", "CREATE TABLE t (a int, b int, CONSTRAINT u UNIQUE (a))", "CREATE TABLE t (a int, b int, CONSTRAINT u UNIQUE (a, b))") { Rows = "INSERT INTO t VALUES (1, 2)" },
        new("unique renamed", "CREATE TABLE t (a int CONSTRAINT u UNIQUE)", "CREATE TABLE t (a int CONSTRAINT v UNIQUE)"),
        new("unique constraint to index", "CREATE TABLE t (a int CONSTRAINT u UNIQUE)", "CREATE TABLE t (a int); CREATE UNIQUE INDEX u ON t (a)") { Rows = "INSERT INTO t VALUES (1)" },
        new("unique constraint to index under a foreign key", "CREATE TABLE t (a int CONSTRAINT u UNIQUE); CREATE TABLE x (a int REFERENCES t (a))", "CREATE TABLE t (a int); CREATE UNIQUE INDEX u ON t (a); CREATE TABLE x (a int REFERENCES t (a))") { Rows = "INSERT INTO t VALUES (1)" },
        new("unique to primary key", "CREATE TABLE t (a int NOT NULL UNIQUE)", "CREATE TABLE t (a int PRIMARY KEY)"),
        new("unique made deferrable", "CREATE TABLE t (a int UNIQUE)", "CREATE TABLE t (a int UNIQUE DEFERRABLE)") { Rows = "INSERT INTO t VALUES (1)" },
        new("unique with nulls not distinct", "CREATE TABLE t (a int UNIQUE, b int)", "CREATE TABLE t (a int UNIQUE NULLS NOT DISTINCT, b int, UNIQUE NULLS NOT DISTINCT (a, b))") { MinimumVersion = 15 },
        new("unique names swapped", "CREATE TABLE t (a int CONSTRAINT x UNIQUE, b int CONSTRAINT y UNIQUE)", "CREATE TABLE t (a int CONSTRAINT y UNIQUE, b int CONSTRAINT x UNIQUE)"),
        new("operator class with parameters", "CREATE TABLE t (v tsvector, n text); CREATE INDEX i ON t USING gist (v tsvector_ops (siglen = 8))", "CREATE TABLE t (v tsvector, n text); CREATE INDEX i ON t USING gist (v tsvector_ops (siglen = 9)); CREATE INDEX j ON t USING brin (n text_bloom_ops (false_positive_rate = 0.02, n_distinct_per_range = 0.5))"),
        new(
            "operator classes that are taken by themselves",
            "CREATE TYPE e AS ENUM ('a'); CREATE TYPE c AS (x int); CREATE DOMAIN d AS e; CREATE TABLE t (e e, c c, d d, i cidr, b box, r int4range, a text[], s text); CREATE INDEX i ON t (e)",
            "CREATE TYPE e AS ENUM ('a'); CREATE TYPE c AS (x int); CREATE DOMAIN d AS e; CREATE TABLE t (e e, c c, d d, i cidr, b box, r int4range, a text[], s text); CREATE INDEX i ON t (e enum_ops); CREATE INDEX ci ON t (c record_ops); CREATE INDEX di ON t USING hash (d enum_ops); CREATE INDEX n ON t (i inet_ops); CREATE INDEX b ON t USING brin (b box_inclusion_ops); CREATE INDEX s ON t USING spgist (b box_ops); CREATE INDEX r ON t USING brin (r range_inclusion_ops); CREATE INDEX a ON t USING gin (a array_ops); CREATE INDEX p ON t (s text_pattern_ops)"),
        new("exclusion constraint over the hashes of a column",
            "CREATE TABLE t (id int, u uuid)",
            "CREATE TABLE t (id int, u uuid, CONSTRAINT apart EXCLUDE USING gist (int4range(0, hashtext(id::text) & 255) range_ops WITH -|-) WHERE (id IS NOT NULL)); CREATE INDEX i ON t (hashtextextended(u::text, 1), uuid_hash(u))"),
        new("exclusion constraint with its table", "", "CREATE TABLE t (r int4range, EXCLUDE USING gist (r WITH &&))"),
    ];

    private static IEnumerable<SqlPair> ForeignKeys =>
    [
        new("foreign key to itself", "CREATE TABLE t (id int PRIMARY KEY, up int)", "CREATE TABLE t (id int PRIMARY KEY, up int REFERENCES t ON DELETE SET NULL)") { Rows = "INSERT INTO t VALUES (1, NULL), (2, 1)" },
        new("foreign keys in a cycle", "CREATE TABLE a (id int PRIMARY KEY, b int); CREATE TABLE b (id int PRIMARY KEY, a int)", "CREATE TABLE a (id int PRIMARY KEY, b int); CREATE TABLE b (id int PRIMARY KEY, a int REFERENCES a); ALTER TABLE a ADD FOREIGN KEY (b) REFERENCES b"),
        new("foreign key to a newly unique column", "CREATE TABLE a (k int); CREATE TABLE b (k int)", "CREATE TABLE a (k int UNIQUE); CREATE TABLE b (k int REFERENCES a (k))") { Rows = "INSERT INTO a VALUES (1); INSERT INTO b VALUES (1)" },
        new("foreign key to a newly unique index", "CREATE TABLE a (k int); CREATE TABLE b (k int)", "CREATE TABLE a (k int); CREATE UNIQUE INDEX a_k ON a (k); CREATE TABLE b (k int REFERENCES a (k))"),
        new("foreign key of a new table to a newly unique column", "CREATE TABLE a (k int)", "CREATE TABLE a (k int UNIQUE); CREATE TABLE b (k int REFERENCES a (k))") { Rows = "INSERT INTO a VALUES (1)" },
        new("foreign key of a new table to a new primary key", "CREATE TABLE a (k int NOT NULL)", "CREATE TABLE a (k int PRIMARY KEY); CREATE TABLE b (k int REFERENCES a)"),
        new("foreign key to a newly unique column, listed otherwise", "CREATE TABLE a (k int, l int); CREATE TABLE b (k int, l int)", "CREATE TABLE a (k int, l int, UNIQUE (l, k)); CREATE TABLE b (k int, l int, FOREIGN KEY (k, l) REFERENCES a (k, l))"),
        new("foreign key to a new table", "CREATE TABLE b (k int)", "CREATE TABLE a (k int PRIMARY KEY); CREATE TABLE b (k int REFERENCES a)"),
        new("foreign key of a new column to a new column", "CREATE TABLE a (x int); CREATE TABLE b (x int)", "CREATE TABLE a (x int, id serial PRIMARY KEY); CREATE TABLE b (x int, a int REFERENCES a)") { Rows = "INSERT INTO a VALUES (1); INSERT INTO b VALUES (1)" },
        new("foreign key actions", "CREATE TABLE a (id int PRIMARY KEY); CREATE TABLE b (a int CONSTRAINT f REFERENCES a)", "CREATE TABLE a (id int PRIMARY KEY); CREATE TABLE b (a int CONSTRAINT f REFERENCES a ON DELETE CASCADE ON UPDATE RESTRICT)") { Rows = "INSERT INTO a VALUES (1); INSERT INTO b VALUES (1)" },
        new("foreign key sets some columns null", "CREATE TABLE a (x int, y int, PRIMARY KEY (x, y)); CREATE TABLE b (x int, y int)", "CREATE TABLE a (x int, y int, PRIMARY KEY (x, y)); CREATE TABLE b (x int, y int, FOREIGN KEY (x, y) REFERENCES a ON DELETE SET NULL (y))") { MinimumVersion = 15 },
        new("foreign key that matches fully and defers", "CREATE TABLE a (x int, y int, PRIMARY KEY (x, y)); CREATE TABLE b (x int, y int)", "CREATE TABLE a (x int, y int, PRIMARY KEY (x, y)); CREATE TABLE b (x int, y int, FOREIGN KEY (x, y) REFERENCES a MATCH FULL ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED)"),
        new("foreign key renamed", "CREATE TABLE a (id int PRIMARY KEY); CREATE TABLE b (a int CONSTRAINT f REFERENCES a)", "CREATE TABLE a (id int PRIMARY KEY); CREATE TABLE b (a int CONSTRAINT g REFERENCES a)"),
        new("foreign key validated", "CREATE TABLE a (id int PRIMARY KEY); CREATE TABLE b (a int); ALTER TABLE b ADD CONSTRAINT f FOREIGN KEY (a) REFERENCES a NOT VALID", "CREATE TABLE a (id int PRIMARY KEY); CREATE TABLE b (a int); ALTER TABLE b ADD CONSTRAINT f FOREIGN KEY (a) REFERENCES a") { IsForward = true },
        new("foreign key not valid", "CREATE TABLE a (id int PRIMARY KEY); CREATE TABLE b (a int)", "CREATE TABLE a (id int PRIMARY KEY); CREATE TABLE b (a int); ALTER TABLE b ADD CONSTRAINT f FOREIGN KEY (a) REFERENCES a NOT VALID"),
        new("foreign key columns change type together", "CREATE TABLE a (id int PRIMARY KEY); CREATE TABLE b (a int REFERENCES a)", "CREATE TABLE a (id bigint PRIMARY KEY); CREATE TABLE b (a bigint REFERENCES a)") { Rows = "INSERT INTO a VALUES (1); INSERT INTO b VALUES (1)" },
        new("foreign key columns change to another kind of type", "CREATE TABLE a (id int PRIMARY KEY, up int REFERENCES a); CREATE TABLE b (a int REFERENCES a)", "CREATE TABLE a (id text PRIMARY KEY, up text REFERENCES a); CREATE TABLE b (a text REFERENCES a)") { Rows = "INSERT INTO a VALUES (1, 1); INSERT INTO b VALUES (1)" },
        new("foreign key with its table dropped", "CREATE TABLE a (id int PRIMARY KEY); CREATE TABLE b (a int REFERENCES a)", "CREATE TABLE b (a int)") { Rows = "INSERT INTO a VALUES (1); INSERT INTO b VALUES (1)" },
        new("foreign key on a required new column", "CREATE TABLE a (id int PRIMARY KEY); CREATE TABLE b (id int)", "CREATE TABLE a (id int PRIMARY KEY); CREATE TABLE b (id int, a int NOT NULL REFERENCES a)"),
        new("foreign key across schemas", "CREATE SCHEMA s; CREATE TABLE a (id int PRIMARY KEY); CREATE TABLE s.b (a int)", "CREATE SCHEMA s; CREATE TABLE a (id int PRIMARY KEY); CREATE TABLE s.b (a int REFERENCES a)"),
    ];

    private static IEnumerable<SqlPair> Checks =>
    [
        new("checks added", "CREATE TABLE t (a int, b text)", "CREATE TABLE t (a int CHECK (a IN (1, 2, 3)), b text CHECK (length(b) BETWEEN 1 AND 10 AND b LIKE 'x%'), CONSTRAINT c CHECK (a IS NOT NULL OR b IS NOT NULL))") { Rows = "INSERT INTO t VALUES (1, 'xy')" },
        new("check changed", "CREATE TABLE t (a int CONSTRAINT c CHECK (a > 0))", "CREATE TABLE t (a int CONSTRAINT c CHECK (a > 1))") { Rows = "INSERT INTO t VALUES (5)" },
        new("check renamed", "CREATE TABLE t (a int CONSTRAINT c CHECK (a > 0))", "CREATE TABLE t (a int CONSTRAINT d CHECK (a > 0))"),
        new("checks exchange names", "CREATE TABLE t (a int CONSTRAINT c CHECK (a > 0) CONSTRAINT d CHECK (a < 9))", "CREATE TABLE t (a int CONSTRAINT d CHECK (a > 0) CONSTRAINT c CHECK (a < 9))"),
        new("check not valid and no inherit", "CREATE TABLE t (a int)", "CREATE TABLE t (a int, CHECK (a > 0) NO INHERIT); ALTER TABLE t ADD CONSTRAINT n CHECK (a < 9) NOT VALID") { Rows = "INSERT INTO t VALUES (5)" },
        new("check over a new column", "CREATE TABLE t (a int)", "CREATE TABLE t (a int, b int DEFAULT 1, CHECK (b > 0), CHECK (a > b))") { Rows = "INSERT INTO t VALUES (5)" },
        new("check over a dropped and a kept column", "CREATE TABLE t (a int, b int, CONSTRAINT c CHECK (a > b))", "CREATE TABLE t (a int, c int, CONSTRAINT c CHECK (a > c))"),
    ];

    private static IEnumerable<SqlPair> Indexes =>
    [
        new("indexes of all kinds", "CREATE TABLE t (a int, b text, c int[], d int4range, e jsonb)",
            """
            CREATE TABLE t (a int, b text, c int[], d int4range, e jsonb);
            CREATE INDEX i1 ON t (a DESC NULLS LAST, b text_pattern_ops);
            CREATE INDEX i2 ON t (lower(b), (a + 1)) WHERE a > 0 AND b IS NOT NULL;
            CREATE UNIQUE INDEX i3 ON t (a) INCLUDE (b);
            CREATE INDEX i4 ON t USING hash (b);
            CREATE INDEX i5 ON t USING gin (c);
            CREATE INDEX i6 ON t USING gist (d);
            CREATE INDEX i7 ON t USING brin (a) WITH (pages_per_range = 32);
            CREATE INDEX i8 ON t (b COLLATE "C" NULLS FIRST) WITH (fillfactor = 70);
            CREATE INDEX i9 ON t USING gin (e jsonb_path_ops) WITH (fastupdate = off);
            CREATE INDEX i10 ON t ((e ->> 'k'));
            CREATE INDEX i11 ON t USING spgist (d);
            CREATE INDEX i12 ON t (a ASC NULLS FIRST) WHERE b IN ('x', 'y');
            """) { Rows = "INSERT INTO t VALUES (1, 'x', '{1}', '[1,2)', '{}')" },
        new("index nulls not distinct", "CREATE TABLE t (a int)", "CREATE TABLE t (a int); CREATE UNIQUE INDEX i ON t (a) NULLS NOT DISTINCT") { MinimumVersion = 15 },
        new("index changed under its name", "CREATE TABLE t (a int, b int); CREATE INDEX i ON t (a)", "CREATE TABLE t (a int, b int); CREATE UNIQUE INDEX i ON t (a, b DESC)") { Rows = "INSERT INTO t VALUES (1, 2)" },
        new("index to unique constraint of its name", "CREATE TABLE t (a int, b int); CREATE INDEX k ON t (a)", "CREATE TABLE t (a int, b int, CONSTRAINT k UNIQUE (a, b))") { Rows = "INSERT INTO t VALUES (1, 2)" },
        new("index changed under its name while the name for that is taken", "CREATE TABLE t (a int, b int); CREATE INDEX i ON t (a); CREATE INDEX i_new ON t (b); CREATE TABLE i_new1 ()", "CREATE TABLE t (a int, b int); CREATE INDEX i ON t (a DESC NULLS LAST); COMMENT ON INDEX i IS 'i'; ALTER TABLE t CLUSTER ON i; CREATE INDEX i_new ON t (b); CREATE TABLE i_new1 ()"),
        new("index renamed", "CREATE TABLE t (a int); CREATE INDEX i ON t (a)", "CREATE TABLE t (a int); CREATE INDEX j ON t (a)"),
        new("index names swapped", "CREATE TABLE t (a int, b int); CREATE INDEX i ON t (a); CREATE INDEX j ON t (b)", "CREATE TABLE t (a int, b int); CREATE INDEX j ON t (a); CREATE INDEX i ON t (b)"),
        new("index takes a dropped one's name", "CREATE TABLE t (a int, b int); CREATE INDEX i ON t (a); CREATE INDEX j ON t (b)", "CREATE TABLE t (a int, b int); CREATE INDEX i ON t (b)"),
        new("twin indexes", "CREATE TABLE t (a int); CREATE INDEX i ON t (a); CREATE INDEX j ON t (a)", "CREATE TABLE t (a int); CREATE INDEX j ON t (a)"),
        new("unique index under a foreign key replaced", "CREATE TABLE t (a int, b int); CREATE UNIQUE INDEX i ON t (a); CREATE TABLE u (a int REFERENCES t (a))", "CREATE TABLE t (a int, b int); CREATE UNIQUE INDEX i ON t (a) INCLUDE (b); CREATE TABLE u (a int REFERENCES t (a))"),
        new("index parameters of all methods changed",
            "CREATE TABLE t (a int, b int[], c int4range); CREATE INDEX i ON t (a) WITH (deduplicate_items = off); CREATE INDEX g ON t USING gin (b) WITH (fastupdate = off, gin_pending_list_limit = 128); CREATE INDEX r ON t USING brin (a) WITH (autosummarize = on); CREATE INDEX x ON t USING gist (c) WITH (buffering = off)",
            "CREATE TABLE t (a int, b int[], c int4range); CREATE INDEX i ON t (a) WITH (fillfactor = 60); CREATE INDEX g ON t USING gin (b) WITH (gin_pending_list_limit = 256); CREATE INDEX r ON t USING brin (a) WITH (autosummarize = on, pages_per_range = 16); CREATE INDEX x ON t USING gist (c) WITH (buffering = on, fillfactor = 50)"),
        new("index parameters of a partitioned table and of an index that is renamed and retyped",
            "CREATE TABLE p (a int) PARTITION BY LIST (a); CREATE TABLE p1 PARTITION OF p FOR VALUES IN (1); CREATE INDEX pi ON p (a) WITH (fillfactor = 60); CREATE TABLE t (a int, b int); CREATE INDEX i ON t ((a + 1)) WITH (fillfactor = 60); CREATE MATERIALIZED VIEW m AS SELECT a FROM t; CREATE INDEX mi ON m (a)",
            "CREATE TABLE p (a int) PARTITION BY LIST (a); CREATE TABLE p1 PARTITION OF p FOR VALUES IN (1); CREATE INDEX pi ON p (a) WITH (fillfactor = 70); CREATE TABLE t (a bigint, b int); CREATE INDEX i ON t ((a + 1)) WITH (fillfactor = 70); CREATE MATERIALIZED VIEW m AS SELECT a FROM t; CREATE INDEX mi ON m (a) WITH (fillfactor = 70)"),
        new("unique index that becomes a constraint", "CREATE TABLE t (a int, b int); CREATE UNIQUE INDEX t_a_b ON t (a, b)", "CREATE TABLE t (a int, b int, CONSTRAINT t_key UNIQUE (a, b))") { Rows = "INSERT INTO t VALUES (1, 2)" },
        new("unique index that becomes a constraint of its name", "CREATE TABLE t (a int, b int); CREATE UNIQUE INDEX t_u ON t (a) INCLUDE (b)", "CREATE TABLE t (a int, b int, CONSTRAINT t_u UNIQUE (a) INCLUDE (b) DEFERRABLE)") { Rows = "INSERT INTO t VALUES (1, 2)" },
        new("unique index that becomes the primary key", "CREATE TABLE t (a int, b int NOT NULL, CONSTRAINT old PRIMARY KEY (b)); CREATE UNIQUE INDEX i ON t (a); CREATE INDEX j ON t (b); ALTER TABLE t CLUSTER ON i", "CREATE TABLE t (a int NOT NULL, b int NOT NULL, CONSTRAINT t_pkey PRIMARY KEY (a)); CREATE INDEX j ON t (b); ALTER TABLE t CLUSTER ON t_pkey") { Rows = "INSERT INTO t VALUES (1, 2)" },
        new("unique indexes of the same columns that become two constraints", "CREATE TABLE t (a int NOT NULL); CREATE UNIQUE INDEX i ON t (a); CREATE UNIQUE INDEX j ON t (a)", "CREATE TABLE t (a int PRIMARY KEY, CONSTRAINT u UNIQUE (a))"),
        new("unique index of a key that others refer to",
            "CREATE TABLE t (a int, CONSTRAINT u UNIQUE (a)); CREATE TABLE r (a int REFERENCES t (a))",
            "CREATE TABLE t (a int); CREATE UNIQUE INDEX u ON t (a); CREATE TABLE r (a int REFERENCES t (a))") { Rows = "INSERT INTO t VALUES (1); INSERT INTO r VALUES (1)" },
        new("index parameters changed", "CREATE TABLE t (a int); CREATE INDEX i ON t (a) WITH (fillfactor = 70)", "CREATE TABLE t (a int); CREATE INDEX i ON t (a) WITH (fillfactor = 80)"),
        new("index on a new column", "CREATE TABLE t (a int)", "CREATE TABLE t (a int, b text DEFAULT 'x'); CREATE INDEX ON t (b); CREATE UNIQUE INDEX ON t (a, b)") { Rows = "INSERT INTO t VALUES (1)" },
        new("index dropped whose column changes type", "CREATE TABLE t (a text, b int); CREATE INDEX i ON t (a text_pattern_ops)", "CREATE TABLE t (a int, b int)") { Rows = "INSERT INTO t VALUES ('1', 1)" },
    ];
}
