namespace MigrationBuild.Npgsql.Tests.RandomSchemas;

/// <summary>A function or procedure in SQL of the standard's form, which knows the table that it is about. What writes rows is not among them: such a body is compared as it is written.</summary>
internal sealed class RandomQueryRoutine(string name, bool isProcedure, RandomTable table) : RandomObject(name)
{
    private int _shape;

    public override IEnumerable<RandomObject> Uses => [table];

    public override string CommentTarget => $"{(isProcedure ? "PROCEDURE" : "FUNCTION")} {Name}(int)";

    public override string ToSql()
    {
        var body = (isProcedure, _shape) switch
        {
            (true, 0) => $"SELECT a FROM {table.Name};",
            (true, _) => "",
            (_, 0) => $"SELECT count(*) FROM {table.Name};",
            (_, 1) => $"WITH x AS (SELECT id FROM {table.Name} WHERE id IS NOT NULL) SELECT count(x.id) + a FROM x;",
            _ => $"SELECT a::bigint; SELECT count(DISTINCT t.id) FROM {table.Name} AS t WHERE EXISTS (SELECT FROM {table.Name} o WHERE o.id = t.id);",
        };
        return $"CREATE {(isProcedure ? "PROCEDURE" : "FUNCTION")} {Name}(a int){(isProcedure ? "" : " RETURNS bigint")} LANGUAGE sql BEGIN ATOMIC {body} END;\n";
    }

    public override void Edit(RandomSchema schema) => _shape = schema.Next(3);
}
