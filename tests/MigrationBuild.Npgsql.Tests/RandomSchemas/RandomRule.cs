namespace MigrationBuild.Npgsql.Tests.RandomSchemas;

/// <summary>A rule of a table. Some write to a table of their own.</summary>
internal sealed class RandomRule(string name, RandomTable table) : RandomObject(name)
{
    private static readonly string[] Rules =
    [
        "ON DELETE TO {0} WHERE OLD.id IS NULL DO INSTEAD NOTHING",
        "ON UPDATE TO {0} DO ALSO NOTIFY changes",
        "ON DELETE TO {0} DO ALSO SELECT 1 AS one",
        "ON UPDATE TO {0} DO ALSO WITH w AS (SELECT 1 AS n) INSERT INTO {1} (id, n) SELECT w.n, count(*) FROM w, {0} GROUP BY w.n ON CONFLICT (id) DO UPDATE SET n = excluded.n",
        "ON DELETE TO {0} WHERE OLD.id IS NOT NULL DO ALSO (UPDATE {1} SET (n, s) = (SELECT 1, 'x') WHERE s IS NULL; DELETE FROM {1})",
    ];

    private string _rule = Rules[0];

    public override IEnumerable<RandomObject> Uses => [table];

    public override string CommentTarget => $"RULE {Name} ON {table.Name}";

    public override string ToSql()
        => (_rule.Contains("{1}", StringComparison.Ordinal) ? RandomLog.ToSql(Name) : "")
            + $"CREATE RULE {Name} AS {_rule.Replace("{0}", table.Name, StringComparison.Ordinal).Replace("{1}", RandomLog.NameFor(Name), StringComparison.Ordinal)};\n";

    public override void Edit(RandomSchema schema) => _rule = schema.Pick(Rules);
}
