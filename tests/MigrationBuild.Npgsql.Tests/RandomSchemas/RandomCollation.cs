namespace MigrationBuild.Npgsql.Tests.RandomSchemas;

internal sealed class RandomCollation(string name) : RandomObject(name)
{
    public override string CommentTarget => $"COLLATION {Name}";

    public override string ToSql() => $"CREATE COLLATION {Name} (LOCALE = 'C');\n";
}
