namespace MigrationBuild.Npgsql.Tests.RandomSchemas;

internal sealed class RandomAggregate(string name) : RandomObject(name)
{
    private string _options = "";

    public override string CommentTarget => $"AGGREGATE {Name}(int)";

    public override string ToSql() => $"CREATE AGGREGATE {Name}(int) (SFUNC = int4pl, STYPE = int4{_options});\n";

    public override void Edit(RandomSchema schema) => _options = schema.Pick(["", ", INITCOND = '0'", ", INITCOND = '3', PARALLEL = SAFE", ", COMBINEFUNC = int4pl"]);
}
