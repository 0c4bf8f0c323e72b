namespace MigrationBuild.Postgres.Syntax.Objects;

/// <summary><c>ALTER EXTENSION … UPDATE [TO version]</c></summary>
public sealed record AlterExtensionStmt(Identifier Name, string? Version) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name };
}
