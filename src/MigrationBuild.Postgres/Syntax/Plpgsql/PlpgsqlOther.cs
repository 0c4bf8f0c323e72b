namespace MigrationBuild.Postgres.Syntax.Plpgsql;

/// <summary>Any other statement (assignment, RAISE, RETURN, PERFORM, …) as it is written; its first word in lower case.</summary>
public sealed record PlpgsqlOther(string Keyword, string Text) : PlpgsqlStatement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => [];
}
