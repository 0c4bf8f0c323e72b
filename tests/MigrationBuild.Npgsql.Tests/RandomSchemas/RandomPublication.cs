namespace MigrationBuild.Npgsql.Tests.RandomSchemas;

/// <summary>A publication of some tables, which forgets those that go.</summary>
internal sealed class RandomPublication(string name, RandomTable first) : RandomObject(name)
{
    private readonly List<RandomTable> _tables = [first];
    private string _options = "";

    public override IEnumerable<RandomObject> Uses => _tables;

    public override string CommentTarget => $"PUBLICATION {Name}";

    public override string ToSql() => $"CREATE PUBLICATION {Name}{(_tables.Count == 0 ? "" : $" FOR TABLE {string.Join(", ", _tables.Select(table => table.Name))}")}{_options};\n";

    public override void Edit(RandomSchema schema)
    {
        if (schema.Next(2) == 0)
        {
            _options = schema.Pick(["", " WITH (publish = 'insert, update')", " WITH (publish_via_partition_root = true)"]);
        }
        else if (schema.TryPick<RandomTable>(this) is { } table && !_tables.Contains(table))
        {
            _tables.Add(table);
        }
    }

    public override void Forget(RandomObject gone) => _tables.RemoveAll(table => table == gone);
}
