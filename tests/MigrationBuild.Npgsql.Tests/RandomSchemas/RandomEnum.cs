namespace MigrationBuild.Npgsql.Tests.RandomSchemas;

internal sealed class RandomEnum(string name) : RandomObject(name)
{
    private readonly List<string> _labels = ["a", "b", "c"];

    /// <summary>What defaults, checks and indexes use; it stays.</summary>
    public string FirstLabel => _labels.Contains("a") ? "a" : _labels[0];

    public override string CommentTarget => $"TYPE {Name}";

    public override string ToSql() => $"CREATE TYPE {Name} AS ENUM ({string.Join(", ", _labels.Select(label => $"'{label}'"))});\n";

    public override void Edit(RandomSchema schema)
    {
        switch (schema.Next(3))
        {
            case 0 when _labels.Count > 1:
                _labels.RemoveAt(schema.Next(_labels.Count - 1) is var i && _labels[i] == "a" ? i + 1 : i);
                break;
            case 1:
                _labels.Reverse();
                break;
            default:
                _labels.Insert(schema.Next(_labels.Count + 1), schema.NextName("l"));
                break;
        }
    }
}
