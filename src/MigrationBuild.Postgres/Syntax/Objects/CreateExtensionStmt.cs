namespace MigrationBuild.Postgres.Syntax.Objects;

/// <summary><c>CREATE EXTENSION …</c></summary>
/// <param name="IfNotExists">Whether <c>IF NOT EXISTS</c> is written: what is there already is then a notice, no error.</param>
/// <param name="Name">The extension, by the name of its control file.</param>
/// <param name="Schema">The schema after <c>SCHEMA</c>; null is what the control file says, or else the first of the search path.</param>
/// <param name="Version">The version after <c>VERSION</c>; null is the default version of the control file.</param>
/// <param name="IsCascade">Whether <c>CASCADE</c> is written: extensions that it needs are installed too.</param>
public sealed record CreateExtensionStmt(
    bool IfNotExists,
    Identifier Name,
    Identifier? Schema,
    string? Version,
    bool IsCascade) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Schema };
}
