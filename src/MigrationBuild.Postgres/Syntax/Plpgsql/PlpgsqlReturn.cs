namespace MigrationBuild.Postgres.Syntax.Plpgsql;

/// <summary><c>RETURN …</c>, <c>RETURN NEXT …</c>, <c>RETURN QUERY …</c></summary>
/// <param name="Value">What is returned, or null.</param>
/// <param name="Query">The query of RETURN QUERY.</param>
/// <param name="Execute">The command of RETURN QUERY EXECUTE.</param>
public sealed record PlpgsqlReturn(Expression? Value, Statement? Query, PlpgsqlExecute? Execute) : PlpgsqlStatement
{
    /// <summary>Whether the function goes on: RETURN NEXT and RETURN QUERY.</summary>
    public bool Continues { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Value, Query, Execute };
}
