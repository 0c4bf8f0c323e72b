namespace MigrationBuild.Npgsql.Tests.RandomSchemas;

/// <summary>A prefix operator over a number, with a function of its own.</summary>
internal sealed class RandomOperator(string name) : RandomObject(name)
{
    private string _body = "a + 1";
    private string _symbol = "@#";

    public override string CommentTarget => $"FUNCTION {Name}(int)";

    public override string ToSql()
        => $"CREATE FUNCTION {Name}(a int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT {_body}';\nCREATE OPERATOR app.{_symbol}{new string('#', Name.Length % 7)} (RIGHTARG = int, FUNCTION = {Name});\n";

    public override void Edit(RandomSchema schema)
    {
        if (schema.Next(2) == 0)
        {
            _body = schema.Pick(["a + 1", "a * 2"]);
        }
        else
        {
            _symbol = schema.Pick(["@#", "!@#"]);
        }
    }
}
