namespace MigrationBuild.Postgres.Syntax.Plpgsql;

/// <summary><c>PERFORM …</c>: a query whose result nobody wants, as the <c>SELECT</c> that it is.</summary>
/// <param name="Query">The query; null where it is not understood.</param>
public sealed record PlpgsqlPerform(Statement? Query) : PlpgsqlStatement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Query };
}
