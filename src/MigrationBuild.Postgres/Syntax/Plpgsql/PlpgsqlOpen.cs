namespace MigrationBuild.Postgres.Syntax.Plpgsql;

/// <summary><c>OPEN cursor …</c></summary>
/// <param name="Cursor">The cursor, with its arguments where it has any.</param>
/// <param name="Query">The query of an unbound cursor that is opened FOR one.</param>
/// <param name="Execute">The command of one that is opened FOR EXECUTE.</param>
public sealed record PlpgsqlOpen(Expression? Cursor, Statement? Query, PlpgsqlExecute? Execute) : PlpgsqlStatement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Cursor, Query, Execute };
}
