namespace MigrationBuild.Postgres.Syntax.Objects;

/// <summary><c>ALTER EXTENSION … UPDATE [TO version]</c></summary>
/// <param name="Name">The extension, one that is installed.</param>
/// <param name="Version">The version after <c>TO</c>; null is the default version of its control file.</param>
public sealed record AlterExtensionStmt(Identifier Name, string? Version) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name };
}
