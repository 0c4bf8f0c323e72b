using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Foreign;

/// <summary><c>ALTER SERVER …</c></summary>
/// <param name="Name">The server, unique in the database.</param>
/// <param name="Version">
/// The string after <c>VERSION</c>; null is <c>VERSION NULL</c>, or no version where <see cref="HasVersion"/> is false.
/// </param>
/// <param name="HasVersion">Whether the version is changed.</param>
/// <param name="Options">The options with what is done to each; without a word an option is added.</param>
public sealed record AlterForeignServerStmt(
    Identifier Name,
    StringConstant? Version,
    bool HasVersion,
    EquatableArray<GenericOption> Options) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Version, Options };
}
