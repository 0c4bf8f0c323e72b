namespace MigrationBuild.Npgsql.Tests.RandomSchemas;

/// <summary>A procedure, or a function that nothing calls, over the types of the schema.</summary>
internal sealed class RandomRoutine(string name, bool isProcedure, IReadOnlyList<RandomObject> types) : RandomObject(name)
{
    private bool _hasDefault;
    private int _body;

    public override IEnumerable<RandomObject> Uses => types;

    public override string CommentTarget => $"{(isProcedure ? "PROCEDURE" : "FUNCTION")} {Name}({string.Join(", ", types.Select(type => type.Name).Append("text"))})";

    public override string ToSql()
    {
        var parameters = types.Select((type, i) => FormattableString.Invariant($"p{i} {type.Name}")).Append($"q text{(_hasDefault ? " DEFAULT 'q'" : "")}");
        var result = isProcedure ? "" : " RETURNS TABLE (number int, word text)";
        var body = isProcedure ? "BEGIN RAISE NOTICE '%', q; END" : FormattableString.Invariant($"BEGIN RETURN QUERY SELECT {_body}, q; END");
        return $"CREATE {(isProcedure ? "PROCEDURE" : "FUNCTION")} {Name}({string.Join(", ", parameters)}){result} LANGUAGE plpgsql AS $${body}$$;\n";
    }

    public override void Edit(RandomSchema schema)
    {
        if (schema.Next(2) == 0)
        {
            _hasDefault = !_hasDefault;
        }
        else
        {
            _body = schema.Next(9);
        }
    }
}
