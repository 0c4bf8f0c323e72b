namespace MigrationBuild.Npgsql.Tests.RandomSchemas;

internal sealed class RandomRange(string name, string subtype) : RandomObject(name)
{
    public override string CommentTarget => $"TYPE {Name}";

    public override string ToSql() => $"CREATE TYPE {Name} AS RANGE (SUBTYPE = {subtype});\n";
}
