namespace MigrationBuild.Postgres.Syntax.Objects;

/// <summary><c>CREATE EXTENSION …</c></summary>
public sealed record CreateExtensionStmt(
    bool IfNotExists,
    Identifier Name,
    Identifier? Schema,
    string? Version,
    bool IsCascade) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Schema };
}
