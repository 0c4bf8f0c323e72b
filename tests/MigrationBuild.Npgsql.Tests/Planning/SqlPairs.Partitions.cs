namespace MigrationBuild.Npgsql.Tests.Planning;

/// <content>Partitioned tables, partitions and inheritance.</content>
internal static partial class SqlPairs
{
    private static IEnumerable<SqlPair> Partitions =>
    [
        new("partitioned table with partitions added", "CREATE TABLE t (id int)",
            """
            CREATE TABLE t (id int);
            CREATE TABLE "Events" (at date NOT NULL, "Kind" text, n int) PARTITION BY RANGE (at, lower("Kind") COLLATE "C");
            CREATE TABLE events_1 PARTITION OF "Events" FOR VALUES FROM ('2026-01-01', 'a') TO ('2026-02-01', MAXVALUE);
            CREATE TABLE events_rest PARTITION OF "Events" DEFAULT PARTITION BY HASH (n);
            CREATE TABLE events_rest_0 PARTITION OF events_rest FOR VALUES WITH (MODULUS 2, REMAINDER 0);
            CREATE TABLE events_rest_1 PARTITION OF events_rest FOR VALUES WITH (MODULUS 2, REMAINDER 1);
            """),
        new("partitions in another schema and of an enum",
            "CREATE SCHEMA s; CREATE TYPE e AS ENUM ('a', 'b')",
            "CREATE SCHEMA s; CREATE TYPE e AS ENUM ('a', 'b'); CREATE TABLE t (e e) PARTITION BY LIST (e); CREATE TABLE s.\"T a\" PARTITION OF t FOR VALUES IN ('a', NULL)"),
    ];
}
