using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Foreign;

/// <summary><c>ALTER FOREIGN DATA WRAPPER …</c></summary>
/// <param name="Name">The foreign-data wrapper.</param>
/// <param name="Handler">The function after <c>HANDLER</c>, or null.</param>
/// <param name="IsNoHandler">Whether <c>NO HANDLER</c> is written.</param>
/// <param name="Validator">The function after <c>VALIDATOR</c>, or null.</param>
/// <param name="IsNoValidator">Whether <c>NO VALIDATOR</c> is written.</param>
/// <param name="Options">The options with what is done to each; without a word an option is added.</param>
public sealed record AlterFdwStmt(
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
