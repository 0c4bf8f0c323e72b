namespace MigrationBuild.Npgsql.Tests.RandomSchemas;

/// <summary>A foreign server, with a wrapper of its own.</summary>
internal sealed class RandomForeignServer(string name) : RandomObject(name)
{
    private string _options = "";
    private string _version = "";

    public override string CommentTarget => $"SERVER {Name}";

    public override string ToSql() => $"CREATE FOREIGN DATA WRAPPER {Name}_fdw;\nCREATE SERVER {Name}{_version} FOREIGN DATA WRAPPER {Name}_fdw{_options};\n";

    public override void Edit(RandomSchema schema)
    {
        if (schema.Next(3) == 0)
        {
            _version = schema.Pick(["", " VERSION '2'"]);
        }
        else
        {
            _options = schema.Pick(["", " OPTIONS (host 'a')", " OPTIONS (host 'b', port '1')"]);
        }
    }
}
