using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Foreign;

/// <summary><c>CREATE FOREIGN DATA WRAPPER …</c></summary>
/// <param name="Name">The foreign-data wrapper.</param>
/// <param name="Handler">The function after <c>HANDLER</c>; without one no table of the wrapper can be read.</param>
/// <param name="IsNoHandler">Whether <c>NO HANDLER</c> is written, which says what leaving it out says.</param>
/// <param name="Validator">The function after <c>VALIDATOR</c>; without one options are not checked.</param>
/// <param name="IsNoValidator">Whether <c>NO VALIDATOR</c> is written, which says what leaving it out says.</param>
/// <param name="Options">What is in <c>OPTIONS (…)</c>.</param>
public sealed record CreateFdwStmt(
    Identifier Name,
    ObjectName? Handler,
    bool IsNoHandler,
    ObjectName? Validator,
    bool IsNoValidator,
    EquatableArray<GenericOption> Options) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Handler, Validator, Options };
}
