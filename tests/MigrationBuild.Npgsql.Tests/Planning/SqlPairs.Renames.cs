namespace MigrationBuild.Npgsql.Tests.Planning;

internal static partial class SqlPairs
{
    private static IEnumerable<SqlPair> Renames =>
    [
        new("column renamed, with all that says its name",
            """
            CREATE TABLE t (id int PRIMARY KEY, g int GENERATED ALWAYS AS (id * 2) STORED, old text NOT NULL DEFAULT 'd' UNIQUE CHECK (old <> ''));
            CREATE INDEX ON t (old); CREATE INDEX t_low ON t (lower(old)) WHERE old > 'a';
            CREATE POLICY p ON t USING (old = current_user);
            CREATE TABLE u (t text REFERENCES t (old));
            CREATE VIEW v AS SELECT id, old AS name FROM t WHERE old <> 'x';
            COMMENT ON COLUMN t.old IS 'c';
            """,
            """
            CREATE TABLE t (id int PRIMARY KEY, g int GENERATED ALWAYS AS (id * 2) STORED,
                -- migrationbuild:renamed_from old
                new text NOT NULL DEFAULT 'd' UNIQUE CHECK (new <> ''));
            CREATE INDEX ON t (new); CREATE INDEX t_low ON t (lower(new)) WHERE new > 'a';
            CREATE POLICY p ON t USING (new = current_user);
            CREATE TABLE u (t text REFERENCES t (new));
            CREATE VIEW v AS SELECT id, new AS name FROM t WHERE new <> 'x';
            COMMENT ON COLUMN t.new IS 'c';
            """) { Rows = "INSERT INTO t (id, old) VALUES (1, 'a'); INSERT INTO u VALUES ('a')", Kept = new Dictionary<string, string> { ["SELECT new FROM public.t"] = "a" } },
        new("column renamed and changed",
            "CREATE TABLE t (id int, old varchar(9))",
            "CREATE TABLE t (id int, new text NOT NULL DEFAULT 'x' -- migrationbuild:renamed_from old\n)")
        {
            Rows = "INSERT INTO t VALUES (1, 'a')",
            Kept = new Dictionary<string, string> { ["SELECT new FROM public.t"] = "a" },
        },
        new("table renamed, with all that says its name",
            """
            CREATE TABLE former (id int PRIMARY KEY, up int REFERENCES former, n text UNIQUE CHECK (n <> ''));
            CREATE INDEX ON former (up);
            CREATE TABLE u (former int REFERENCES former);
            CREATE VIEW v AS SELECT former.id FROM former;
            ALTER TABLE former ENABLE ROW LEVEL SECURITY; CREATE POLICY p ON former USING (former.id > 0);
            COMMENT ON TABLE former IS 'c';
            """,
            """
            -- migrationbuild:renamed_from former
            CREATE TABLE present (id int PRIMARY KEY, up int REFERENCES present, n text UNIQUE CHECK (n <> ''));
            CREATE INDEX ON present (up);
            CREATE TABLE u (former int REFERENCES present);
            CREATE VIEW v AS SELECT present.id FROM present;
            ALTER TABLE present ENABLE ROW LEVEL SECURITY; CREATE POLICY p ON present USING (present.id > 0);
            COMMENT ON TABLE present IS 'c';
            """)
        {
            Rows = "INSERT INTO former (id, n) VALUES (1, 'a'); INSERT INTO u VALUES (1)",
            Kept = new Dictionary<string, string> { ["SELECT id || n FROM public.present"] = "1a" },
        },
        new("table and column of it renamed",
            "CREATE TABLE a (id int PRIMARY KEY, x text)",
            """
            -- migrationbuild:renamed_from a
            CREATE TABLE b (id int PRIMARY KEY,
                -- migrationbuild:renamed_from x
                y text);
            """)
        {
            Rows = "INSERT INTO a VALUES (1, 'r')",
            Kept = new Dictionary<string, string> { ["SELECT y FROM public.b"] = "r" },
        },
        new("tables exchange their names",
            "CREATE TABLE a (id int PRIMARY KEY, x text); CREATE TABLE b (id int PRIMARY KEY, y int, z int REFERENCES a)",
            """
            -- migrationbuild:renamed_from b
            CREATE TABLE a (id int PRIMARY KEY, y int, z int);
            -- migrationbuild:renamed_from a
            CREATE TABLE b (id int PRIMARY KEY, x text);
            ALTER TABLE a ADD FOREIGN KEY (z) REFERENCES b;
            """)
        {
            Rows = "INSERT INTO a VALUES (1, 'r'); INSERT INTO b VALUES (2, 3, 1)",
            Kept = new Dictionary<string, string> { ["SELECT x FROM public.b"] = "r", ["SELECT y::text FROM public.a"] = "3" },
        },
        new("columns exchange their names",
            "CREATE TABLE t (a text, b int); CREATE INDEX ia ON t (a); CREATE INDEX ib ON t (b)",
            """
            CREATE TABLE t (
                b text, -- migrationbuild:renamed_from a
                a int -- migrationbuild:renamed_from b
            );
            CREATE INDEX ia ON t (b); CREATE INDEX ib ON t (a);
            """)
        {
            Rows = "INSERT INTO t VALUES ('r', 5)",
            Kept = new Dictionary<string, string> { ["SELECT b || a FROM public.t"] = "r5" },
        },
    ];
}
