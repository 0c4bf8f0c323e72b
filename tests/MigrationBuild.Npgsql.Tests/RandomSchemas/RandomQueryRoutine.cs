namespace MigrationBuild.Npgsql.Tests.RandomSchemas;

/// <summary>A function or procedure in SQL of the standard's form, which knows the table that it is about. Some write to a table of their own.</summary>
internal sealed class RandomQueryRoutine(string name, bool isProcedure, RandomTable table, int version) : RandomObject(name)
{
    private const int FirstThatWrites = 3;

    private int _shape;

    public override IEnumerable<RandomObject> Uses => [table];

    public override string CommentTarget => $"{(isProcedure ? "PROCEDURE" : "FUNCTION")} {Name}(int)";

    public override string ToSql()
        => (_shape >= FirstThatWrites ? RandomLog.ToSql(Name) : "")
            + $"CREATE {(isProcedure ? "PROCEDURE" : "FUNCTION")} {Name}(a int){(isProcedure ? "" : " RETURNS bigint")} LANGUAGE sql BEGIN ATOMIC {(isProcedure ? ProcedureBody() : FunctionBody())} END;\n";

    public override void Edit(RandomSchema schema) => _shape = schema.Next(7);

    private string FunctionBody()
    {
        var log = RandomLog.NameFor(Name);
        return _shape switch
        {
            0 => $"SELECT count(*) FROM {table.Name};",
            1 => $"WITH x AS (SELECT id FROM {table.Name} WHERE id IS NOT NULL) SELECT count(x.id) + a FROM x;",
            2 => $"SELECT a::bigint; SELECT count(DISTINCT t.id) FROM {table.Name} AS t WHERE EXISTS (SELECT FROM {table.Name} o WHERE o.id = t.id);",
            3 => $"INSERT INTO {log} AS l (id, n) SELECT a, count(*) FROM {table.Name} ON CONFLICT (id) DO UPDATE SET n = excluded.n + l.n, s = 'it''s' WHERE l.n > 0 RETURNING n;",
            4 => $"WITH gone AS (DELETE FROM {log} WHERE id < a RETURNING *), o AS (UPDATE {log} SET (n, s) = (SELECT count(*), 'k' FROM {table.Name})) SELECT count(gone.n) FROM gone;",
            5 => $"INSERT INTO {log} VALUES (a, 1, 'x'), (2, DEFAULT, NULL) ON CONFLICT DO NOTHING; SELECT max(n) FROM {log};",
            _ => $"UPDATE {log} SET n = a, s = DEFAULT WHERE s LIKE 'x%' RETURNING n;",
        };
    }

    private string ProcedureBody()
    {
        var log = RandomLog.NameFor(Name);
        return _shape switch
        {
            0 => $"SELECT a FROM {table.Name};",
            1 => "",
            2 => $"DELETE FROM {table.Name} t WHERE NOT EXISTS (SELECT FROM {table.Name} WHERE t.id IS NOT NULL);",
            3 => $"UPDATE {log} x SET n = o.n, s = DEFAULT FROM {log} o JOIN {table.Name} t ON t.id IS NOT NULL WHERE x.id = o.id; DELETE FROM {log} USING {table.Name} WHERE n IS NULL;",
            4 when version >= 15 =>
                $"MERGE INTO {log} l USING (SELECT count(*) AS c FROM {table.Name}) AS s ON l.id = s.c WHEN MATCHED AND n > a THEN UPDATE SET n = c WHEN MATCHED THEN DELETE WHEN NOT MATCHED THEN INSERT (id, n) VALUES (a, c);",
            5 when version >= 18 => $"UPDATE {log} SET n = a RETURNING old.n, new.*;",
            _ => $"INSERT INTO {log} (s, id) SELECT 'x', a FROM {table.Name};",
        };
    }
}
