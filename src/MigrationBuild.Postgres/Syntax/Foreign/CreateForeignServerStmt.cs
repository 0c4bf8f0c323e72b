using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Foreign;

/// <summary><c>CREATE SERVER …</c></summary>
/// <param name="IfNotExists">Whether <c>IF NOT EXISTS</c> is written: what is there already is then a notice, no error.</param>
/// <param name="Name">The server, unique in the database.</param>
/// <param name="Type">The string after <c>TYPE</c>, which some wrappers read; or null.</param>
/// <param name="Version">The string after <c>VERSION</c>, which some wrappers read; or null.</param>
/// <param name="Wrapper">The wrapper after <c>FOREIGN DATA WRAPPER</c>.</param>
/// <param name="Options">What is in <c>OPTIONS (…)</c>: host, database and the like.</param>
public sealed record CreateForeignServerStmt(
    bool IfNotExists,
    Identifier Name,
    StringConstant? Type,
    StringConstant? Version,
    Identifier Wrapper,
    EquatableArray<GenericOption> Options) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Type, Version, Wrapper, Options };
}
