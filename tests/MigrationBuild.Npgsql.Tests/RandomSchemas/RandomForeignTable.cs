namespace MigrationBuild.Npgsql.Tests.RandomSchemas;

/// <summary>A table at a server.</summary>
internal sealed class RandomForeignTable(string name, RandomForeignServer server) : RandomObject(name)
{
    private readonly List<string> _columns = ["id int NOT NULL"];
    private string _options = "";

    public override IEnumerable<RandomObject> Uses => [server];

    public override string CommentTarget => $"FOREIGN TABLE {Name}";

    public override string ToSql() => $"CREATE FOREIGN TABLE {Name} (\n    {string.Join(",\n    ", _columns)}\n) SERVER {server.Name}{_options};\n";

    public override void Edit(RandomSchema schema)
    {
        switch (schema.Next(3))
        {
            case 0:
                _options = schema.Pick(["", " OPTIONS (place 'there')", " OPTIONS (place 'here', speed '3')"]);
                break;
            case 1 when _columns.Count > 1:
                _columns.RemoveAt(schema.Next(1, _columns.Count));
                break;
            default:
                _columns.Add($"{schema.NextColumnName()} {schema.Pick(["int", "text OPTIONS (kept 'as is')", "numeric(8, 2) NOT NULL", "text DEFAULT 'x' CHECK (true)"])}");
                break;
        }
    }
}
