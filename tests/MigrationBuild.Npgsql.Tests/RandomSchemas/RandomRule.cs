namespace MigrationBuild.Npgsql.Tests.RandomSchemas;

internal sealed class RandomRule(string name, RandomTable table) : RandomObject(name)
{
    private string _rule = "ON DELETE TO {0} WHERE OLD.id IS NULL DO INSTEAD NOTHING";

    public override IEnumerable<RandomObject> Uses => [table];

    public override string CommentTarget => $"RULE {Name} ON {table.Name}";

    public override string ToSql() => $"CREATE RULE {Name} AS {_rule.Replace("{0}", table.Name, StringComparison.Ordinal)};\n";

    public override void Edit(RandomSchema schema)
        => _rule = schema.Pick(["ON DELETE TO {0} WHERE OLD.id IS NULL DO INSTEAD NOTHING", "ON UPDATE TO {0} DO ALSO NOTIFY changes", "ON DELETE TO {0} DO ALSO SELECT 1 AS one"]);
}
