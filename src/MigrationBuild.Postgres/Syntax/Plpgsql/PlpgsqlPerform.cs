namespace MigrationBuild.Postgres.Syntax.Plpgsql;

/// <summary><c>PERFORM …</c>: a query whose result nobody wants, as the <c>SELECT</c> that it is.</summary>
public sealed record PlpgsqlPerform(Statement? Query) : PlpgsqlStatement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Query };
}
