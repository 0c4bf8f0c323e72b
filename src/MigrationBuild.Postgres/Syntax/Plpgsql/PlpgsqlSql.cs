namespace MigrationBuild.Postgres.Syntax.Plpgsql;

/// <summary>A statement of SQL that stands in the body as it is.</summary>
public sealed record PlpgsqlSql(Statement Statement) : PlpgsqlStatement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Statement };
}
