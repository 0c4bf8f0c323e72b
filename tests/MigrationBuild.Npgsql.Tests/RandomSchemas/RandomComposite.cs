namespace MigrationBuild.Npgsql.Tests.RandomSchemas;

/// <summary>A composite type for the parameters of functions; where columns hold it, PostgreSQL hardly lets it change.</summary>
internal sealed class RandomComposite(string name) : RandomObject(name)
{
    private readonly List<string> _attributes = ["x int", "y text"];

    public override string CommentTarget => $"TYPE {Name}";

    public override string ToSql() => $"CREATE TYPE {Name} AS ({string.Join(", ", _attributes)});\n";

    public override void Edit(RandomSchema schema)
    {
        if (schema.Next(3) == 0 && _attributes.Count > 1)
        {
            _attributes.RemoveAt(_attributes.Count - 1);
        }
        else
        {
            _attributes.Add($"{schema.NextName("a")} {schema.Pick(["int", "numeric(8, 2)", "timestamptz", "text[]"])}");
        }
    }
}
